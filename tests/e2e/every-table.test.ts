import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSql } from './ask-sql.ts';
import { launchBrowser, visit, type Visit } from './browser.ts';
import { openExport, takeAlong } from './take-along.ts';
import { goTo } from './views.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

interface OnScreen {
  readonly table: string;
  /** Where the table is shown. */
  readonly search: string;
  /** Words of the table's rows that must stand there: one column, named `word`. */
  readonly sql: string;
  /** The source that must stand there too: its Finnish title, from table `source`. */
  readonly source: string;
  /** A button that shows the rows, by its Finnish name. */
  readonly press?: RegExp;
}

const REGISTER = 'doc-register';
const BODY = '?page=network&network=bodies&body=lapin-amk';
const KEMI = '?page=municipality&municipality=240&for=any';
const OHJAAMO = '?page=projects&project=maahanmuuttaja-ohjaamo-kemi';
const SEA_LAPLAND = '?page=programmes&programmes=seaLapland';
const FACTS = '?page=questions&questions=facts';
const DATA = '?page=data';

/** One place for every table of the package; many tables stand in several. */
const PLACES: readonly OnScreen[] = [
  { table: 'source', search: DATA, sql: 'select title_fi as word from source', source: 'nls-areas-2023' },
  { table: 'municipality', search: '?page=municipality', sql: 'select name_fi as word from municipality union select sub_region_fi from municipality', source: 'statfin-key-2026' },
  { table: 'border', search: DATA, sql: "select title_fi as word from source where kind = 'map'", source: 'statfin-municipal-units-2020' },
  { table: 'population', search: KEMI, sql: "select format('{:t }', population) as word from population where code = '240' and year in (2020, 2021)", source: 'sotkanet-population' },
  { table: 'indicator_name', search: KEMI, sql: 'select name_fi as word from indicator_name', source: 'statfin-keyfigures-2019' },
  { table: 'indicator', search: KEMI, sql: "select replace(printf('%.1f', value), '.', ',') as word from indicator where code = '240' and indicator = 'share_65_and_over' and value <> round(value)", source: 'statfin-keyfigures-2019' },
  { table: 'theme', search: KEMI, sql: 'select name_fi as word from theme', source: REGISTER },
  { table: 'target_group', search: DATA, sql: 'select definition_fi as word from target_group', source: REGISTER },
  { table: 'fund_family', search: DATA, sql: 'select name_fi as word from fund_family', source: REGISTER },
  { table: 'fund', search: DATA, sql: 'select name_fi as word from fund', source: REGISTER },
  { table: 'fund_alias', search: DATA, sql: 'select funding_raw as word from fund_alias', source: REGISTER },
  { table: 'organisation_type', search: '?page=network&network=sectors', sql: "select name_fi as word from organisation_type where type in (select type from organisation join participation using (org_id))", source: REGISTER },
  { table: 'organisation', search: BODY, sql: "select name as word from organisation where org_id = 'lapin-amk' union select home_municipality from organisation where org_id = 'lapin-amk'", source: REGISTER },
  { table: 'organisation_alias', search: BODY, sql: "select alias as word from organisation_alias where org_id = 'lapin-amk'", source: REGISTER },
  { table: 'project', search: OHJAAMO, sql: "select name as word from project where project_id = 'maahanmuuttaja-ohjaamo-kemi' union select summary_fi from project where project_id = 'maahanmuuttaja-ohjaamo-kemi'", source: REGISTER },
  { table: 'register_row', search: OHJAAMO, sql: "select row_id as word from register_row where project_id = 'maahanmuuttaja-ohjaamo-kemi' union select period_raw from register_row where project_id = 'maahanmuuttaja-ohjaamo-kemi' and period_raw is not null", source: REGISTER, press: /^Näytä rivit/ },
  { table: 'reach', search: OHJAAMO, sql: "select name_fi as word from reach join municipality using (code) where project_id = 'maahanmuuttaja-ohjaamo-kemi'", source: REGISTER },
  { table: 'project_area_outside', search: '?page=projects&project=katusovitteluprojekti', sql: "select area as word from project_area_outside where project_id = 'katusovitteluprojekti'", source: REGISTER },
  { table: 'project_theme', search: OHJAAMO, sql: "select name_fi as word from project_theme join theme using (theme) where project_id = 'maahanmuuttaja-ohjaamo-kemi'", source: REGISTER },
  { table: 'project_target_group', search: OHJAAMO, sql: "select name_fi as word from project_target_group join target_group using (target_group) where project_id = 'maahanmuuttaja-ohjaamo-kemi'", source: REGISTER },
  { table: 'participation', search: OHJAAMO, sql: "select name as word from participation join organisation using (org_id) where project_id = 'maahanmuuttaja-ohjaamo-kemi'", source: REGISTER },
  { table: 'esf_theme', search: '?page=programmes&programmes=national', sql: 'select name_fi as word from esf_theme', source: 'doc-esfplus' },
  { table: 'esf_project', search: '?page=programmes&programmes=national&esftheme=working_life', sql: "select name as word from esf_project where esf_theme = 'working_life'", source: 'doc-esfplus' },
  { table: 'esf_participation', search: '?page=programmes&programmes=national&esftheme=labour_market_matching', sql: "select distinct organisation.name as word from esf_participation join esf_project using (esf_project_id) join organisation using (org_id) where esf_theme = 'labour_market_matching'", source: 'doc-esfplus' },
  { table: 'family_project', search: '?page=programmes', sql: 'select name as word from family_project', source: 'doc-family' },
  { table: 'family_participation', search: '?page=programmes', sql: "select distinct organisation.name as word from family_participation join organisation using (org_id) where org_id not like 'ph-%'", source: 'doc-family' },
  { table: 'network_member', search: '?page=network', sql: "select organisation.name as word from network_member join organisation using (org_id) where org_id not like 'ph-%'", source: 'doc-network' },
  { table: 'settlement_project', search: SEA_LAPLAND, sql: 'select name as word from settlement_project', source: 'doc-sealapland' },
  { table: 'settlement_funding', search: SEA_LAPLAND, sql: "select distinct payer as word from settlement_funding where kind = 'component'", source: 'doc-sealapland' },
  { table: 'client_count', search: SEA_LAPLAND, sql: "select category_fi as word from client_count where category <> 'clients_total' union select '312' union select '324'", source: 'doc-sealapland' },
  { table: 'budget_item', search: SEA_LAPLAND, sql: 'select item_fi as word from budget_item', source: 'doc-sealapland' },
  { table: 'cost_share', search: '?page=programmes&programmes=costs', sql: "select format('{:t }', cast(amount_eur as integer)) as word from cost_share where year <> 'total' and code is not null", source: 'doc-sealapland' },
  { table: 'foreign_language_report', search: SEA_LAPLAND, sql: "select format('{:t }', persons) as word from foreign_language_report", source: 'doc-sealapland' },
  { table: 'fact_kind', search: FACTS, sql: 'select name_fi as word from fact_kind', source: 'doc-esfplus' },
  { table: 'fact_unit', search: DATA, sql: 'select name_fi as word from fact_unit', source: 'doc-esfplus' },
  { table: 'fact_term', search: DATA, sql: 'select name_fi as word from fact_term', source: 'doc-esfplus' },
  { table: 'document_fact', search: `${FACTS}&kind=call`, sql: "select label_fi as word from document_fact where kind = 'call'", source: 'doc-esfplus' },
  { table: 'fact_link', search: OHJAAMO, sql: "select label_fi as word from fact_link join document_fact using (fact_id) where target_kind = 'project' and target_id = 'maahanmuuttaja-ohjaamo-kemi'", source: 'doc-sealapland' },
];

/** All words on the page, in one line and one kind of space; text inside controls and pictures included, folds opened. */
const wordsOn = async (page: Page): Promise<string> => {
  await page.locator('main h1, main h2').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('.app-loading') === null);
  await page.evaluate(() => {
    // Twice: a fold may hold folds that are drawn only when it is open.
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return new Promise((done) => { requestAnimationFrame(() => { for (const fold of document.querySelectorAll('details')) fold.open = true; requestAnimationFrame(done); }); });
  });
  return page.evaluate(() => (document.body.textContent ?? '').replaceAll(/\s+/g, ' ').toLocaleLowerCase('fi'));
};

const plain = (words: string): string => words.replaceAll(/\s+/g, ' ').toLocaleLowerCase('fi');

/** What stood on a page that was opened before: many tables share one. */
const seen = new Map<string, string>();

/** The words that must stand on the page: those of the rows, and the title of the source. */
const askWanted = async (sql: string, source: string): Promise<readonly string[]> => {
  const [rows, titles] = [await askSql(sql), await askSql(`select title_fi as word from source where source_id = '${source}'`)];
  expect(rows.length).toBeGreaterThan(0);
  expect(titles).toHaveLength(1);
  return [...rows, ...titles].map(({ word }) => plain(word ?? ''));
};

describe('every table of the package', () => {
  it('has a place on screen in the list above', () => {
    const { resources } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as { readonly resources: readonly { readonly name: string }[] }; // our own file, checked by npm run data
    expect(PLACES.map(({ table }) => table).sort()).toEqual(resources.map(({ name }) => name).sort());
  });

  it.each(PLACES)('$table stands at $search with its source', async ({ search, sql, source, press }) => {
    const known = await askWanted(sql, source);
    if (known.every((word) => seen.get(search)?.includes(word))) return;
    const { page, context, errors } = await visit(browser, { search });
    if (press !== undefined) await page.getByRole('button', { name: press }).first().click();
    await expect.poll(async () => {
      const words = await wordsOn(page);
      seen.set(search, words);
      return known.filter((word) => !words.includes(word));
    }, { timeout: 30_000 }).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});

/** The SQL that the menu of a result cites, statement by statement. */
const citedSql = async (page: Page, title: RegExp): Promise<readonly string[]> => {
  await openExport({ page, title });
  await page.getByRole('menuitem', { name: /^Viite ja SQL/ }).click();
  const shown = page.getByTestId('citation-sql');
  await shown.waitFor();
  const sql = await shown.textContent() ?? '';
  await page.keyboard.press('Escape');
  await shown.waitFor({ state: 'detached' });
  return sql.split(/;\s*(?:\n|$)/).filter((statement) => statement.trim() !== '');
};

/** Cells of a result as its CSV has them, without its header. */
const cellsTaken = async (page: Page, title: RegExp): Promise<readonly (readonly string[])[]> => {
  const file = readFileSync(await (await takeAlong('CSV', { page, title })).path(), 'utf8');
  return Papa.parse<string[]>(file.replace('\uFEFF', ''), { comments: '# ', delimiter: ';', skipEmptyLines: true }).data.slice(1);
};

interface Cited {
  readonly search: string;
  /** How the result's title begins. */
  readonly title: RegExp;
  /** A column of the first statement: its values stand in the result, one in each row. */
  readonly rows?: string;
  /** Columns of numbers of the statements: all their figures stand in the result, rounded where it rounds them. */
  readonly figures?: readonly string[];
}

const NATIONAL = '?page=programmes&programmes=national';

/** Results of documents and statistics, and what the SQL of their citation must give of them. */
const CITED: readonly Cited[] = [
  { search: `${FACTS}&kind=call`, title: /^/, rows: 'label_fi' },
  { search: '?page=programmes', title: /Hankeperhe taulukkona/, rows: 'name' },
  { search: '?page=programmes', title: /Mitä kalvo/, rows: 'label_fi' },
  { search: NATIONAL, title: /Missä teeman raha/, rows: 'name_fi', figures: ['frame_eur', 'reserved_eur', 'committed_eur', 'paid_eur'] },
  { search: NATIONAL, title: /Sisältöalueet/, rows: 'label_fi' },
  { search: NATIONAL, title: /Avoimet ja tulevat/, rows: 'label_fi' },
  { search: `${NATIONAL}&esftheme=children_youth_families`, title: /Teeman hankkeet/, rows: 'name' },
  { search: '?page=network', title: /Jäsenet/, rows: 'name' },
  { search: SEA_LAPLAND, title: /Hankeketju/, rows: 'name', figures: ['total_eur', 'municipal_money_eur'] },
  { search: SEA_LAPLAND, title: /Maahanmuuttaja Ohjaamon asiakkaat/, figures: ['clients_cumulative'] },
  { search: SEA_LAPLAND, title: /Vieraskieliset Meri-Lapissa/, figures: ['persons', 'share_percent'] },
  { search: SEA_LAPLAND, title: /International Housen/, figures: ['amount_eur'] },
  { search: BODY, title: /[^:]+: Hankkeet/, rows: 'project_name' },
  { search: KEMI, title: /Luvut vuosittain/, figures: ['year', 'population', 'foreign_language_share', 'foreign_language_speakers', 'foreign_language_speakers_low', 'foreign_language_speakers_high', 'value'] },
  { search: DATA, title: /Teemat/, rows: 'name_fi' },
];

describe('a result of documents or statistics', () => {
  let at: Visit;
  beforeAll(async () => { at = await visit(browser, { search: '?page=questions' }); });
  afterAll(async () => { await at.context.close(); });

  it.each(CITED)('is cited with the SQL of its rows: $title at $search', async ({ search, title, rows, figures }) => {
    await goTo(at.page, search);
    const answers = await Promise.all((await citedSql(at.page, title)).map(askSql));
    const cells = await cellsTaken(at.page, title);
    expect(answers.every((answer) => answer.length > 0)).toBe(true);
    if (rows !== undefined) {
      const wanted = (answers[0] ?? []).map((row) => plain(row[rows] ?? ''));
      expect(cells.map((row) => row.map(plain).find((cell) => wanted.includes(cell)) ?? row.join(' | ')).sort()).toEqual(wanted.sort());
    }
    if (figures !== undefined) {
      const wanted = answers.flat().flatMap((row) => figures.flatMap((column) => ((row[column] ?? '') === '' ? [] : [Number(row[column])])));
      const taken = new Set(cells.flat().map((cell) => Number(cell.replace(',', '.'))));
      expect(wanted.length).toBeGreaterThan(0);
      expect(wanted.filter((figure) => !taken.has(figure) && !taken.has(Math.round(figure)))).toEqual([]);
    }
  });
});
