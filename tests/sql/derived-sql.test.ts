import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaks } from '../../src/analysis/breaks.ts';
import { dependence } from '../../src/analysis/dependence.ts';
import { emptyYears } from '../../src/analysis/empty-years.ts';
import { endings } from '../../src/analysis/endings.ts';
import { headquarters } from '../../src/analysis/headquarters.ts';
import { holeMatrix, matrixQuestion } from '../../src/analysis/hole-matrix.ts';
import { surprisingHoles } from '../../src/analysis/holes.ts';
import { valuesOf } from '../../src/analysis/reached-places.ts';
import { projectSteps } from '../../src/analysis/project-steps.ts';
import { sensitivity } from '../../src/analysis/sensitivity.ts';
import { cliffs } from '../../src/analysis/succession.ts';
import { createAnalyst } from '../../src/app/answer.ts';
import { foldText } from '../../src/cube/search-text.ts';
import { askedSql, filledSql, sentenceValues } from '../../src/io/sentence-sql.ts';
import { DERIVED_STATEMENTS, type DerivedStatement } from '../../src/schema/figure-sql.ts';
import { MATRIX_COLUMNS, SUCCESSION_BASES } from '../../src/schema/gaps-view.ts';
import { numberOf } from '../../src/schema/quantity.ts';
import { OPENING_SENTENCE, type Sentence } from '../../src/schema/sentence.ts';
import type { PlaceStanding } from '../../src/schema/verdict-result.ts';
import { readRealDataset } from '../fixtures/real-dataset.ts';
import { csvRows, realEngine, rowsOf, type Row } from './real-package.ts';
import { realSentences } from './sentence-arbitrary.ts';

const engine = realEngine();
const dataset = readRealDataset();
const analyst = createAnalyst(dataset);
const sentences = realSentences(dataset);
const asked = readFileSync('src/sql/templates/asked.sql', 'utf8');

interface Question {
  readonly sentence: Sentence;
  readonly values?: Readonly<Record<string, string | number>>;
}

const ask = (name: DerivedStatement, { sentence, values = {} }: Question): Promise<readonly Row[]> =>
  rowsOf(engine, filledSql(askedSql(asked, readFileSync(`src/sql/templates/${name}.sql`, 'utf8')), { ...sentenceValues(sentence, foldText), ...values }, []));

/** A figure as it is compared: to nine decimals, `null` where there is none. */
const figure = (value: unknown): number | null => (value === null || value === undefined ? null : Math.round(Number(value) * 1e9) / 1e9);

/** Rows in an order of their own: the statement and the app may order equal ones differently. */
const sorted = (rows: readonly (readonly unknown[])[]): readonly string[] => rows.map((row) => JSON.stringify(row)).sort();

const namesOf = (indices: readonly number[]): string | null => (indices.length === 0 ? null : indices.map((index) => dataset.projects[index]?.name ?? '').join(' | '));
const anyTime = (sentence: Sentence): Sentence => ({ ...sentence, counted: 'projects', period: { kind: 'any' } });
const projects = (sentence: Sentence): Sentence => ({ ...sentence, counted: 'projects' });
const standing = ({ rank, verdict, gap }: PlaceStanding): readonly unknown[] => [rank, verdict, figure(numberOf(gap))];
const ofSql = (row: Row): readonly unknown[] => [figure(row['rank']), row['verdict'], figure(row['gap'])];

const CAPITAL = '698';
const asOfs = fc.constantFrom('2015-01-01', '2018-06-30', '2020-02-29', '2022-01-01');
const bases = fc.constantFrom(...SUCCESSION_BASES);

/** Both sides of a comparison for one draw. */
type Sides = (sentence: Sentence, draw: { readonly asOf: string; readonly months: 6 | 12 | 24; readonly basis: 'theme' | 'targetGroup'; readonly columns: (typeof MATRIX_COLUMNS)[number]; readonly code: string }) =>
  Promise<readonly [sql: readonly string[], app: readonly string[]]>;

const SIDES: Readonly<Record<DerivedStatement, Sides>> = {
  holes: async (sentence, { columns }) => {
    const matrix = holeMatrix(analyst, sentence, columns);
    const cellsOf = async (cells: string) => sorted((await ask('holes', { sentence: matrix.sentence, values: { columns, cells } }))
      .map((row) => [row['code'], row['value'], row['things'], ...['supply', 'expected', 'quotient', 'chance'].map((name) => figure(row[name]))]));
    const ofApp = (all: ReturnType<typeof surprisingHoles>) => sorted(all.map((cell) => [cell.code, cell.column, cell.count, ...[cell.supply, cell.expected, numberOf(cell.quotient), cell.chance].map(figure)]));
    return [[...await cellsOf('all'), ...await cellsOf('holes')], [...ofApp(matrix.rows.flatMap(({ cells }) => cells)), ...ofApp(surprisingHoles(matrix))]];
  },
  dependence: async (sentence) => {
    const rows = await ask('dependence', { sentence: projects(sentence) });
    const fundNames = new Map(dataset.vocabulary.filter(({ kind }) => kind === 'fund').map(({ value, name }) => [value, name.fi]));
    const leadNames = new Map(dataset.projects.map(({ leadId, leadName }) => [leadId, leadName]));
    return [
      rows.map((row) => JSON.stringify([row['code'], row['projects'], ...(['fund', 'lead'] as const).flatMap((kind) => [
        row[`${kind}s`], row[`largest_${kind}`], ...[`largest_${kind}_share`, `${kind}_concentration`, `effective_${kind}s`, `${kind}s_unstated`].map((name) => figure(row[name]))])])),
      dependence(analyst, sentence).map(({ code, count, funds, leads }) => JSON.stringify([code, count, ...([[funds, fundNames], [leads, leadNames]] as const).flatMap(([of, names]) => [
        of.number, of.largest === null ? null : (names.get(of.largest.id) ?? null), ...[of.largest?.share, numberOf(of.index), numberOf(of.effective), of.unstated].map(figure)])])),
    ];
  },
  ends: async (sentence, { asOf, months, basis }) => [
    sorted((await ask('ends', { sentence: projects(sentence), values: { as_of: asOf, months, basis } }))
      .map((row) => [row['code'], row['value'], row['end_date'], row['precision'], row['projects'], row['region_wide_going_on']])),
    sorted(cliffs(analyst, sentence, { asOf, months, basis }).map((each) => [each.code, each.value, each.endDate, each.precision, namesOf(each.projectIndices), each.regionWideGoingOn])),
  ],
  endings: async (sentence, { asOf, basis, code }) => [
    sorted((await ask('endings', { sentence: projects(sentence), values: { as_of: asOf, basis, code } })).map((row) => [row['project_id'], row['end_date'], row['end_precision'], row['value'], row['followers']])),
    sorted(endings(analyst, sentence, { code, asOf, basis }).flatMap(({ projectIndex, endDate, precision, followers }) =>
      followers.map(({ value, projectIndices }) => [dataset.projects[projectIndex]?.id, endDate, precision, value, namesOf(projectIndices)]))),
  ],
  breaks: async (sentence, { basis }) => [
    sorted((await ask('breaks', { sentence: anyTime(sentence), values: { basis } }))
      .map((row) => [row['code'], row['value'], row['days'], figure(row['months']), row['certainty'], row['projects_before'], row['projects_after']])),
    sorted(breaks(analyst, sentence, basis).map((gap) => [gap.code, gap.value, gap.days, figure(gap.months), gap.certainty, namesOf([...gap.before].sort((a, b) => a - b)), namesOf([...gap.after].sort((a, b) => a - b))])),
  ],
  'empty-years': async (sentence) => [
    (await ask('empty-years', { sentence: anyTime(sentence) })).map((row) => JSON.stringify(['code', 'target_group', 'empty_count', 'year_count', 'empty_years', 'first_year', 'last_year'].map((name) => row[name]))),
    emptyYears(analyst, sentence).map(({ code, targetGroup, emptyCount, yearCount, runs, running }) => JSON.stringify([
      code, targetGroup, emptyCount, yearCount, emptyCount === 0 ? null : runs.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)).join(', '), running?.from ?? null, running?.to ?? null])),
  ],
  sensitivity: async (sentence) => {
    const { rules, rows } = sensitivity(analyst, sentence);
    return [
      sorted((await ask('sensitivity', { sentence })).map((row) => [row['code'], row['allocation'], row['need'], ...ofSql(row)])),
      sorted(rows.flatMap(({ code, cells }) => cells.map((cell, at) => [code, rules[at]?.allocation, rules[at]?.need, ...standing(cell)]))),
    ];
  },
  'one-project': async (sentence) => [
    sorted((await ask('one-project', { sentence: projects(sentence) })).map((row) => [row['code'], row['step'], ...ofSql(row)])),
    sorted(projectSteps(analyst, analyst.answer(projects(sentence))).flatMap(({ code, now, oneMore, oneFewer }) =>
      [[code, 0, ...standing(now)], [code, 1, ...standing(oneMore)], ...(oneFewer === null ? [] : [[code, -1, ...standing(oneFewer)]])])),
  ],
  headquarters: async (sentence) => {
    const { rows } = headquarters(analyst, sentence, CAPITAL);
    return [
      (await ask('headquarters', { sentence: { ...projects(sentence), locationBasis: 'place_of_work' }, values: { capital: CAPITAL } })).map((row) => JSON.stringify([row['code'], ...[
        'work', 'led', 'difference', 'projects', 'led_here', 'from_capital', 'from_rest_of_region', 'from_region_unknown_place', 'from_elsewhere', 'from_unknown',
      ].map((name) => figure(row[name]))])),
      rows.map(({ code, work, led, workCount, ledHere, ledBy }) => JSON.stringify([code, ...[
        work, led, led - work, workCount, ledHere, code === CAPITAL ? null : ledBy.capital, ledBy.restOfRegion, ledBy.regionUnknownPlace, ledBy.elsewhere, ledBy.unknown,
      ].map(figure)])),
    ];
  },
  'lead-homes': async (sentence) => {
    const { homes, selectedCount } = headquarters(analyst, sentence, CAPITAL);
    return [
      (await ask('lead-homes', { sentence, values: { capital: CAPITAL } })).map((row) => JSON.stringify([row['projects'], figure(row['share_percent'])])),
      [homes.capital, homes.restOfRegion, homes.regionUnknownPlace, homes.elsewhere, homes.unknown].map((count) => JSON.stringify([count, selectedCount === 0 ? null : figure(100 * count / selectedCount)])),
    ];
  },
  values: async (sentence, { basis }) => {
    const question = matrixQuestion(sentence, basis);
    const { rows, selected } = analyst.answer(question);
    const values = dataset.vocabulary.filter(({ kind }) => kind === (basis === 'theme' ? 'theme' : 'target_group')).map(({ value }) => value);
    const having = (indices: readonly number[], value: string) => indices.flatMap((index) => dataset.projects[index] ?? []).filter((project) => valuesOf(project, basis).includes(value));
    return [
      sorted((await ask('values', { sentence: question, values: { basis } })).map((row) => ['code', 'value', 'projects', 'municipalities_with_a_project', 'region_wide_projects'].map((name) => row[name]))),
      sorted(rows.flatMap(({ code, projectIndices }) => values.map((value) => [
        code, value, having(projectIndices, value).length, rows.filter((row) => having(row.projectIndices, value).length > 0).length, having(selected, value).filter(({ isRegionWide }) => isRegionWide).length,
      ]))),
    ];
  },
  years: async (sentence) => [
    (await ask('years', { sentence: { ...sentence, period: { kind: 'any' } } })).map((row) => JSON.stringify([row['year'], row['placed'], row['region_wide']])),
    analyst.answer(sentence).years.map(({ year, placed, regionWide }) => JSON.stringify([year, placed, regionWide])),
  ],
  projects: async (sentence) => [
    (await ask('projects', { sentence })).map((row) => String(row['project_id'])),
    analyst.answer(sentence).selected.map((index) => dataset.projects[index]?.id ?? ''),
  ],
  participations: async (sentence) => {
    const ids = new Set(analyst.answer(sentence).selected.map((index) => dataset.projects[index]?.id));
    return [
      sorted((await ask('participations', { sentence })).map((row) => [row['project_id'], row['org_id'], row['role']])),
      sorted(csvRows('participation').filter(({ project_id: id }) => ids.has(id)).map((row) => [row['project_id'], row['org_id'], row['role']])),
    ];
  },
};

describe.each(DERIVED_STATEMENTS)('the SQL of %s', (name) => {
  it('gives the figures of any sentence, and not those of another', async () => {
    const draw = { asOf: '2018-06-30', months: 24, basis: 'targetGroup', columns: 'theme', code: '240' } as const;
    const [sql] = await SIDES[name](OPENING_SENTENCE, draw);
    const [, other] = await SIDES[name]({ ...OPENING_SENTENCE, targetGroups: ['youth'], employment: 'without' }, draw);
    expect(sql.length).toBeGreaterThan(0);
    expect(sql).not.toEqual(other);
    const draws = fc.record({ asOf: asOfs, months: fc.constantFrom(6, 12, 24), basis: bases, columns: fc.constantFrom(...MATRIX_COLUMNS), code: fc.constantFrom(...dataset.municipalities.map(({ code }) => code)) });
    await fc.assert(fc.asyncProperty(sentences, draws, async (sentence, drawn) => {
      const [given, app] = await SIDES[name](sentence, drawn);
      expect(given).toEqual(app);
    }), { numRuns: 12 });
  });
});
