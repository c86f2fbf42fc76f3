import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvText } from '../../src/engine/csv-text.ts';
import { loadPackage } from '../../src/engine/load-package.ts';
import { createNodeEngine } from '../../src/engine/node-engine.ts';
import { nodeSqlTexts } from '../../src/engine/node-sql.ts';
import { FAULTY_REGISTER, faultyRegister } from '../fixtures/faulty-register.ts';
import { axeViolations } from './axe.ts';
import { launchBrowser, visit } from './browser.ts';
import { takeAlong } from './take-along.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

const bring = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.locator('.own-drop input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

/** The visible sum: rows in, loaded, rejected, left out. */
const sum = async (page: Page): Promise<readonly number[]> =>
  (await page.locator('.own-sum-count').allTextContents()).map((words) => Number(words.replace(/\D/g, '')));

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Municipalities with at least one project, with their numbers, as the ranking shows them. */
const ranking = async (page: Page): Promise<Readonly<Record<string, number>>> => {
  const rows = await page.locator('.ranking-row').evaluateAll((all) => all.map((row) => [row.getAttribute('data-code') ?? '', row.querySelectorAll('td')[1]?.textContent ?? ''] as const));
  return Object.fromEntries(rows.map(([code, words]): [string, number] => [code, Number(words.replace(/\D/g, ''))]).filter(([, count]) => count !== 0));
};

/** What SQL counts in the files of an exported package. */
const countedIn = async (archive: Uint8Array, sql: string): Promise<readonly Record<string, string>[]> => {
  const files = unzipSync(archive);
  const engine = createNodeEngine(loadPackage((name) => {
    const bytes = files[name];
    return bytes === undefined ? Promise.reject(new Error(`${name} is missing`)) : Promise.resolve(bytes);
  }, nodeSqlTexts()));
  const csv = csvText(await engine.query(sql));
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
};

/** The words of a part of a presentation, a paragraph each. */
const wordsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<a:p>.*?<\/a:p>/gs)].map(([paragraph]) => [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words ?? '').join(''));

/** The slide of the map: its title, the numbers of projects in its table by municipality, its notes, and whether the map is a vector and the bars are a chart of the program's own. */
const slideOfMap = async (page: Page) => {
  const download = await takeAlong('dia (PPTX)', { page, within: page.locator('.map-page-export') });
  const parts = unzipSync(readFileSync(await download.path()));
  const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const rows = [...part('ppt/slides/slide2.xml').matchAll(/<a:tr .*?<\/a:tr>/gs)].map(([row]) => wordsOf(row));
  return {
    words: wordsOf(part('ppt/slides/slide1.xml')), rows, notes: wordsOf(part('ppt/notesSlides/notesSlide1.xml')),
    isVector: part('ppt/slides/slide1.xml').includes('asvg:svgBlip'), hasChart: Object.keys(parts).some((path) => path.startsWith('ppt/charts/chart')),
  };
};

describe('own data', () => {
  it('turns an XLSX register with ten kinds of faults into a map and the map into a slide, whose figures are those of SQL over the rows loaded', async () => {
    const { page, context, errors, foreignRequests } = await visit(browser, { search: '?page=own' });
    await page.locator('.own-drop').waitFor();
    await bring(page, 'rekisteri.xlsx', await faultyRegister());
    await page.locator('.own-column-table').waitFor();
    expect(await focused(page)).toBe('Mitä sarakkeet tarkoittavat');
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.locator('.own-column-table select[aria-label^="Tulkinta"]').evaluateAll((all) => all.map((each) => (each instanceof HTMLSelectElement ? each.value : ''))))
      .toEqual(['name', 'lead', 'fund', 'start', 'end', 'places', 'themes', 'targetGroups', 'budget']);
    await button(page, 'Seuraavaksi tarkistus').click();
    await page.locator('.own-sum').waitFor();
    const before = await sum(page);
    expect(before[0]).toBe(FAULTY_REGISTER.length - 1);
    expect(before[0]).toBe((before[1] ?? 0) + (before[2] ?? 0) + (before[3] ?? 0));
    expect(await axeViolations(page)).toEqual([]);
    const words = await page.locator('.own-report').innerText();
    for (const told of ['Paikkaa ei tunneta.', 'Päivä ei ole päivä.', 'Loppu on ennen alkua.', 'Yksi tyhjä rivi', 'Yksi rivi toistaa', 'Yksi summarivi', 'taivutettu muoto', 'etunolla palautettu', 'Porotalouden digiloikka', 'Ylimääräiset välilyönnit']) expect(words).toContain(told);

    // Mended in place: a place by its nearest name, a date by typing, a row left out; undo takes the last back.
    await button(page, 'Tornjo on Tornio').click();
    await expect.poll(async () => (await sum(page))[1]).toBe((before[1] ?? 0) + 1);
    await page.getByLabel('Rivi 6, Alkaa: korjaa arvo').fill('1.3.2021');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await sum(page))[1]).toBe((before[1] ?? 0) + 2);
    await expect.poll(() => focused(page)).toBe('Hylätyt rivit');
    await button(page, 'Jätä pois rivi 7').click();
    await expect.poll(() => sum(page)).toEqual([before[0], (before[1] ?? 0) + 2, 0, (before[3] ?? 0) + 1]);
    await button(page, 'Kumoa muutos').click();
    await expect.poll(async () => (await sum(page))[2]).toBe(1);
    await button(page, 'Tee muutos uudelleen').click();
    await expect.poll(async () => (await sum(page))[2]).toBe(0);
    const loaded = (await sum(page))[1];

    await button(page, 'Seuraavaksi tallennus').click();
    await button(page, 'Säilytä tulkinta').click();
    await page.getByText('Tulkinta ”rekisteri” on tallessa.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('Aineiston nimi').fill('Oma rekisteri');
    await context.unroute('**/*.wasm'); // DuckDB is needed from here on
    await button(page, 'Tallenna ja avaa kartalla').click();
    await page.waitForURL(/own=/);
    await page.locator('.ranking-row').first().waitFor({ timeout: 90_000 });
    const shown = await ranking(page);
    expect(await page.locator('main').textContent()).toContain('Oma rekisteri');

    // The map as a slide: the sentence is the title, the figures and the source are those of the own register.
    const slide = await slideOfMap(page);
    expect(slide.words[0]).toMatch(/^Hankkeet, kohderyhmänä .* mukana kaikki 21 kuntaa/);
    expect(slide.rows[0]?.slice(0, 4)).toEqual(['Kunta', 'Kuntakoodi', 'Luettelo', 'Hankkeita']);
    const onSlide = Object.fromEntries(slide.rows.slice(1).map(([, code = '', , count]) => [code, Number(count)]));
    expect(Object.fromEntries(Object.entries(onSlide).filter(([, count]) => count > 0))).toEqual(shown);
    for (const told of [/^Lähde: rekisteri\.xlsx/, /^Jakosääntö: /, /^Aineisto: Oma rekisteri, .*Käyttölupa: ei mainittu\.$/]) expect(slide.notes).toContainEqual(expect.stringMatching(told));
    expect([slide.isVector, slide.hasChart]).toEqual([true, true]);

    await context.route('**/*.wasm', () => undefined);

    // Kept, exported whole, and a mapping offered by itself.
    await page.goto(`${page.url().split('?')[0] ?? ''}?page=own`);
    const row = page.locator('.own-set[data-own]');
    await row.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Vie kokonaan: Oma rekisteri').click()]);
    expect(download.suggestedFilename()).toBe('Oma-rekisteri.zip');
    const archive = readFileSync(await download.path());
    const counted = await countedIn(archive, "select code, count(distinct project_id) as n, (select count(*) from project) as projects from reach where basis <> 'region_wide' group by code");
    expect(shown).toEqual(Object.fromEntries(counted.map(({ code, n }) => [code, Number(n)])));
    expect(Number(counted[0]?.['projects'])).toBe(loaded);
    await bring(page, 'rekisteri.xlsx', await faultyRegister());
    await button(page, 'Käytä tulkintaa ”rekisteri”').waitFor();
    await button(page, 'Hylkää tiedosto ja aloita alusta').click();

    // The exported package comes back the same.
    await bring(page, 'Oma-rekisteri.zip', archive);
    await page.getByText('Paketin voi avata Katveessa.').waitFor();
    await button(page, 'Seuraavaksi tallennus').click();
    await page.getByLabel('Aineiston nimi').fill('Palautettu');
    await button(page, 'Tallenna ja avaa kartalla').click();
    await page.waitForURL(/own=/);
    await page.goto(`${page.url().split('?')[0] ?? ''}?page=own`);
    await row.nth(1).waitFor();
    expect(new Set(await page.locator('.own-set[data-own] .own-hash').allTextContents()).size).toBe(1);
    await context.close();
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });

  it('deletes with undo, says so in another tab, and goes by keyboard', async () => {
    const { page, context, errors, foreignRequests } = await visit(browser, { search: '?page=own&lang=en' });
    await page.locator('.own-drop').waitFor();
    await page.getByLabel('Or paste a table from the clipboard').fill('Name;Municipality;Start\nDoor;Kemi;2021\nGate;Tornio;2022');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.own-column-table').waitFor();
    for (const name of ['Next: check', 'Next: save', 'Save and open on the map']) {
      await expect.poll(() => button(page, name).isEnabled()).toBe(true);
      await button(page, name).focus();
      await page.keyboard.press('Enter');
    }
    await page.waitForURL(/own=/);
    await page.goto(`${page.url().split('?')[0] ?? ''}?page=own&lang=en`);
    const other = await context.newPage();
    await other.goto(page.url());
    await other.locator('.own-set[data-own]').waitFor();
    await button(page, /^Delete Pasted table/).click();
    await expect.poll(() => focused(page)).toBe('Bring it back');
    await expect.poll(() => other.locator('.own-set[data-own]').count()).toBe(0);
    await page.keyboard.press('Enter');
    await other.locator('.own-set[data-own]').waitFor();
    expect(await page.locator('.own-set[data-own]').count()).toBe(1);
    await context.close();
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });

  it('hands out an empty table that it takes back, says plainly what is wrong with a hostile file, stops when told to, and stays usable', async () => {
    const { page, context, errors } = await visit(browser, { search: '?page=own&lang=en' });
    await page.getByText('Empty template for Excel').click();
    const template = page.waitForEvent('download');
    await button(page, 'Template for another need').click();
    expect((await template).suggestedFilename()).toBe('katve-template-need.xlsx');
    await bring(page, 'need.xlsx', readFileSync(await (await template).path()));
    await page.locator('.own-fault, .own-column-table').waitFor();
    expect(await page.locator('.own-column-table tbody th').allInnerTexts()).toEqual(['Municipality', 'Year', 'Need']);
    await button(page, 'Drop the file and start again').click();
    const hostile: readonly (readonly [string, Buffer])[] = [
      ['empty.csv', Buffer.alloc(0)],
      ['wide.csv', Buffer.from(`${Array.from({ length: 10_000 }, (_, at) => `c${String(at)}`).join(';')}\n1;2`)],
      ['old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)])],
      ['cut.parquet', Buffer.from('PAR1 cut off')],
      ['nul.csv', Buffer.from(Array.from({ length: 400 }, (_, at) => at % 3))],
    ];
    for (const [name, buffer] of hostile) {
      await bring(page, name, buffer);
      await page.getByText(`The file ${name} cannot be read.`).waitFor();
      expect((await page.locator('.own-fault').innerText()).length).toBeGreaterThan(40);
    }
    const big = `Name;Municipality\n${Array.from({ length: 300_000 }, (_, at) => `Project ${String(at)};Kemi`).join('\n')}`;
    await bring(page, 'big.csv', Buffer.from(big));
    await button(page, 'Stop').click();
    await expect.poll(() => page.locator('.own-work').count()).toBe(0);
    await bring(page, 'small.csv', Buffer.from('Name;Municipality\nA;Kemi\n<script>alert(1)</script>;Tornio'));
    await page.locator('.own-column-table').waitFor();
    expect(await page.locator('.own-examples').first().innerText()).toContain('<script>');
    await context.close();
    expect(errors).toEqual([]);
  });
});
