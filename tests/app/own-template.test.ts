import { describe, expect, it } from 'vitest';
import { ownTemplate } from '../../src/app/own-template.ts';
import { LANGUAGES } from '../../src/schema/language.ts';
import { ownDataPage as en } from '../../src/i18n/en/own-data-page.ts';
import { ownDataPage as fi } from '../../src/i18n/fi/own-data-page.ts';
import { ownDataPage as sv } from '../../src/i18n/sv/own-data-page.ts';
import { createText } from '../../src/i18n/text.ts';
import { applyPlan } from '../../src/io/import/apply-plan.ts';
import { templateFile, type TemplateContent } from '../../src/io/template-file.ts';
import type { ImportKind } from '../../src/schema/import-plan.ts';
import type { RawTable } from '../../src/schema/raw-table.ts';
import { TEMPLATE_FIELDS, TEMPLATE_KINDS, type TemplateKind } from '../../src/schema/own-template.ts';
import { readRealDataset } from '../fixtures/real-dataset.ts';
import { planFor, realFacts } from '../io/import/import-fixture.ts';
import { firstTable } from '../io/read/read-bytes.ts';

const MESSAGES = { fi, sv, en };
const IMPORT_KIND: Readonly<Record<TemplateKind, ImportKind>> = { projects: 'projects', population: 'needs', need: 'needs', organisations: 'organisations' };
const dataset = readRealDataset();

/** What a user writes into a form, by field; figures stand behind the name that is there. */
const FILLED: Readonly<Record<TemplateKind, (row: readonly string[]) => readonly string[]>> = {
  projects: () => ['A1', 'Polku töihin', 'Lapin AMK', 'Kemin kaupunki; Eduro', 'ESR+', '1.3.2024', '2025', 'Kemi, Torneå, Anár', '', 'osallisuus', 'nuoret', 'kyllä', '125 000', 'Teksti'],
  population: (row) => [...row, '2024', '6900', '4,6'],
  need: (row) => [...row, '2024', '310'],
  organisations: () => ['Lapin AMK', 'LAMK', 'ammattikorkeakoulu', 'Rovaniemi', ''],
};

const readBack = async (content: TemplateContent): Promise<RawTable> => firstTable(new Uint8Array(await (await templateFile(content)).arrayBuffer()));

describe.each(LANGUAGES)('an empty form in %s', (language) => {
  const text = createText(language, MESSAGES[language]);

  it.each(TEMPLATE_KINDS)('is understood whole when it comes back filled in: %s', async (kind) => {
    const form = ownTemplate(kind, dataset, text);
    const rows = (form.rows.length > 0 ? form.rows : [[]]).map((row) => FILLED[kind](row));
    const table = await readBack({ ...form, rows });
    const plan = planFor(table);
    expect([plan.kind, plan.columns.map(({ field }) => field)]).toEqual([IMPORT_KIND[kind], TEMPLATE_FIELDS[kind]]);
    expect(plan.columns.filter(({ confidence }) => confidence < 0.5)).toEqual([]);
    const { report } = applyPlan(table, [], { plan, facts: realFacts() });
    expect([report.rejects, report.rowsLoaded]).toEqual([[], kind === 'population' || kind === 'need' ? 21 : 1]);
  });

  it.each(TEMPLATE_KINDS)('has a guide to each of its columns: %s', (kind) => {
    const { heads, guide } = ownTemplate(kind, dataset, text);
    expect(guide.rows.map(([head]) => head?.replace(/ \(.*\)$/, ''))).toEqual(heads);
    expect(guide.rows.every(([, what = '']) => what.length > 10 && !what.includes('ownTemplate'))).toBe(true);
  });
});

it('the guide names the known themes, target groups and funds', () => {
  const { guide } = ownTemplate('projects', dataset, createText('fi', fi));
  const known = guide.rows.flatMap(([head, , names = '']) => (names === '' ? [] : [[head, names.split('; ').length] as const]));
  const count = (kind: string): number => dataset.vocabulary.filter((term) => term.kind === kind).length;
  expect(known).toEqual([['Rahoittaja', count('fund')], ['Teemat', count('theme')], ['Kohderyhmät', count('target_group')]]);
});
