// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SqlMeaning } from '../../src/schema/citation.ts';
import { GAPS_SECTIONS } from '../../src/schema/gaps-view.ts';
import { answerOf, offeredCitations, standIns, text, type OfferedCitation } from './offered-citations.tsx';

type Answer = Awaited<ReturnType<typeof answerOf>>;
type Lines = readonly (readonly unknown[])[];

/** What the table has, and the same of the SQL's answer. */
type Sides = (offered: OfferedCitation, answer: Answer) => readonly [table: Lines, sql: Lines];

const { t, format } = text;

/** A cell as it is compared: numbers to nine digits, no cell as `null`. */
const plain = (cell: unknown): unknown => (typeof cell === 'number' ? Number(cell.toPrecision(9)) : cell ?? null);

/** Columns of the answer against columns of the table, from 0; words of the table that stand for no figure are none. */
const columns = (pairs: Readonly<Record<string, number>>): Sides => ({ table }, answer) => [
  table.rows.map((row) => Object.values(pairs).map((at) => (table.columns[at]?.kind === 'number' && typeof row[at] === 'string' ? null : plain(row[at])))),
  answer.map((row) => Object.keys(pairs).map((name) => plain(row[name]))),
];

const joined = (names: unknown): string | null => (typeof names === 'string' ? format.list(names.split(' | ')) : null);
const dated = (day: unknown, precision: unknown): string => format.date(String(day), precision === 'month' || precision === 'year' ? precision : 'day');

const standing = ({ rank, verdict }: Answer[number]): string => {
  const words = t(`gapsVerdicts.verdict.${String(verdict)}`);
  return typeof rank === 'number' ? t('gapsVerdicts.standing', { rank: format.integer(rank), verdict: words }) : words;
};

/** The rows of an answer by municipality, in the order of the answer. */
const byPlace = (answer: Answer): readonly (readonly [string, Answer])[] => {
  const places = new Map<string, Answer[number][]>();
  for (const row of answer) places.set(String(row['name_fi']), [...(places.get(String(row['name_fi'])) ?? []), row]);
  return [...places];
};

const RULES = ['full', 'equal', 'population'].flatMap((allocation) => ['foreign_language_speakers', 'population', 'land_area', 'equal'].map((need) => ({ allocation, need })));

/** How the figures of a table stand in the answer to the SQL that it is cited with. The tables of the sentence itself have more figures than its SQL. */
const FIGURES: Readonly<Record<string, Sides>> = {
  ranking: columns({ name_fi: 0, code: 1, supply: 3, expected: 4, gap: 5, ratio: 6, value: 9 }),
  'interval-plot': columns({ name_fi: 0, supply: 1, expected: 2, gap: 3, ratio: 4 }),
  verdicts: columns({ name_fi: 0 }),
  'funnel-plot': columns({ name_fi: 0, expected: 1, ratio: 2 }),
  municipalities: columns({ name_fi: 0, things: 5 }),
  'hole-matrix': ({ table, search }, answer) => {
    const shown = /cell=quotient/.test(search) ? 'quotient' : /cell=surprise/.test(search) ? 'chance' : 'supply';
    return [table.rows.map((row) => [row[0], ...row.slice(2).map(plain)]), byPlace(answer).map(([name, cells]) => [name, ...cells.map((cell) => plain(cell[shown]))])];
  },
  holes: columns({ name_fi: 0, things: 3, supply: 4, expected: 5, quotient: 6, chance: 7 }),
  dependence: columns({
    name_fi: 0, projects: 2, funds: 3, largest_fund_share: 5, fund_concentration: 6, effective_funds: 7, funds_unstated: 8,
    leads: 9, largest_lead: 10, largest_lead_share: 11, lead_concentration: 12, effective_leads: 13, leads_unstated: 14,
  }),
  ends: ({ table }, answer) => [
    table.rows.map((row) => [row[0], row[3], row[5], row[6]]),
    answer.map((row) => [row['name_fi'], dated(row['end_date'], row['precision']), joined(row['projects']), row['region_wide_going_on']]),
  ],
  breaks: ({ table }, answer) => [
    table.rows.map((row) => [row[0], row[3], plain(row[4]), row[7], row[8]]),
    answer.map((row) => [row['name_fi'], t(`gapsTime.certainty.${String(row['certainty'])}`), plain(row['months']), joined(row['projects_before']), joined(row['projects_after'])]),
  ],
  'empty-years': ({ table }, answer) => [
    table.rows.map((row) => [row[0], row[3], row[4], row[6], row[7]]),
    answer.map((row) => [row['name_fi'], row['empty_count'], row['year_count'], ...['first_year', 'last_year'].map((name) => (typeof row[name] === 'number' ? String(row[name]) : t('gapsTime.never')))]),
  ],
  // Values with the same followers stand in one row of the table.
  ends_of_place: ({ table }, answer) => {
    const lines = new Map(answer.map((row) => {
      const line = [row['name'], dated(row['end_date'], row['end_precision']), joined(row['followers']) ?? t('profile.ends.noFollower')];
      return [JSON.stringify(line), line];
    }));
    return [table.rows.map((row) => [row[0], row[1], row[3]]), [...lines.values()]];
  },
  sensitivity: ({ table }, answer) => [
    table.rows.map((row) => row.map(plain)),
    byPlace(answer).map(([name, rows]) => [name, ...RULES.map(({ allocation, need }) => { const row = rows.find((each) => each['allocation'] === allocation && each['need'] === need); return row === undefined ? null : standing(row); })]),
  ],
  'one-project': ({ table }, answer) => [
    table.rows.map((row) => row.map(plain)),
    byPlace(answer).map(([name, rows]) => {
      const [fewer, now, more] = [-1, 0, 1].map((step) => rows.find((row) => row['step'] === step));
      return [name, ...[fewer, now, more].map((row) => (row === undefined ? t('gapsVerdicts.noneToTake') : standing(row))), ...[fewer, now, more].map((row) => plain(row?.['gap']))];
    }),
  ],
  headquarters: columns({ name_fi: 0, work: 1, led: 2, difference: 3 }),
  'who-leads': columns({ name_fi: 0, projects: 1, led_here: 2, from_capital: 3, from_rest_of_region: 4, from_region_unknown_place: 5, from_elsewhere: 6, from_unknown: 7 }),
  'lead-homes': columns({ projects: 1, share_percent: 2 }),
  years: ({ table }, answer) => [table.rows, answer.map((row) => [String(row['year']), row['placed'], row['region_wide']])],
  'groups-side-by-side': ({ table }, answer) => sideBySide(table, answer),
  'themes-side-by-side': ({ table }, answer) => sideBySide(table, answer),
};

/** Values by municipality: the table has a column for each that is compared, the answer a row for each of all. */
const sideBySide = (table: OfferedCitation['table'], answer: Answer): readonly [Lines, Lines] => {
  const places = new Map(byPlace(answer));
  return [
    table.columns.slice(1).map(({ label }, at) => [label, ...table.rows.map((row) => row[at + 1])]),
    table.columns.slice(1).map(({ label }) => [label, ...(places.get(label) ?? []).map((row) => row['projects'])]),
  ];
};

/** Results that are cited with the rows, or the figures, that they are made from, or with words why no SQL gives them. */
const OTHERS: Readonly<Record<string, SqlMeaning>> = {
  'lorenz-curve': 'sentence', neighbours: 'sentence', 'neighbour-reach': 'sentence', peers: 'sentence', 'peer-figures': 'sentence',
  moran: 'chance', 'missing-groups': 'basis', 'missing-themes': 'basis',
  breakdowns: 'rows', trend: 'rows', funder: 'rows', running: 'rows', bodies: 'rows', figures: 'rows', latest: 'rows', comparison: 'rows', shares: 'rows',
  timeline: 'rows', 'calls-and-target-dates': 'rows', 'sea-lapland-chain': 'rows', projects: 'rows',
  'bodies-by-projects': 'rows', 'bodies-network': 'rows', pairs: 'rows',
  'network-members': 'rows', 'network-map': 'rows', 'network-members-without-projects': 'rows', 'network-outside': 'rows', 'network-sectors': 'rows', 'network-groups': 'rows', 'network-unnamed': 'rows',
  'body-years': 'rows', 'body-projects': 'rows', 'body-partners': 'rows', 'body-map': 'rows', 'body-breakdown': 'rows',
  'family-calls': 'rows', 'family-two-dates': 'rows', 'family-facts': 'rows', family: 'rows',
  'national-themes-lapland': 'rows', 'national-money': 'rows', 'national-projects': 'rows', 'national-white-spots': 'rows', 'national-places': 'rows', 'national-empty-areas': 'rows', 'national-calls': 'rows', 'national-theme-facts': 'rows',
  'sea-lapland-payers': 'rows', 'sea-lapland-years': 'rows', 'sea-lapland-clients': 'rows', 'sea-lapland-activities': 'rows', 'sea-lapland-reach': 'rows', 'sea-lapland-speakers': 'rows', 'sea-lapland-languages': 'rows', 'sea-lapland-budget': 'rows',
  'cost-sharing': 'rows', 'cost-sharing-chart': 'rows', 'cost-sharing-payers': 'rows', 'cost-sharing-document': 'rows', 'document-facts': 'rows',
};

/** Results that need more than the data and a link: a map or a worker of the browser, a narrow screen, a file, or a statement of the user's. */
const ELSEWHERE = ['bodies-by-bodies', 'map', 'call-before-after', 'call-options', 'call-map', 'sql-result', 'sql-chart', 'sql-map', 'official-changes', 'data-table'];

const VIEWS = [
  '?part=ranking', '?part=ranking&for=any&split=population&frame=listed&show=coverage_ratio', '?part=years&years=2018-2020', '?municipality=240',
  ...GAPS_SECTIONS.filter((section) => section !== 'call' && section !== 'answers').map((section) => `?page=gaps&section=${section}&asof=2020-01-01&months=24`),
  '?page=gaps&section=holes&holes=year&cell=surprise&for=any&split=equal', '?page=gaps&section=holes&holes=fund&cell=quotient&for=any',
  '?page=gaps&section=time&for=any&follow=theme&asof=2018-01-01&months=24', '?page=gaps&section=verdicts&for=any&split=population', '?page=gaps&section=headquarters&for=any&split=equal',
  '?page=municipality', '?page=municipality&municipality=240&for=any&asof=2019-01-01', '?page=municipality&municipality=148', '?page=municipality&compare=240.851.698&for=any',
  '?page=time&lanes=theme&asof=2022-01-01', '?page=time&lanes=chain&asof=2022-01-01', '?page=projects',
  '?page=network', '?page=network&network=together', '?page=network&network=together&picture=force', '?page=network&network=bodies&body=lapin-amk', '?page=network&network=sectors',
  '?page=programmes', '?page=programmes&programmes=national', '?page=programmes&programmes=national&esftheme=children_youth_families', '?page=programmes&programmes=seaLapland', '?page=programmes&programmes=costs',
  '?page=questions&questions=facts&kind=call',
];

/** The name of a result without the municipality that it is about. */
const kindOf = (name: string): string => {
  const kind = name.replace(/-\d{3}$/, '');
  return kind === 'ends' && kind !== name ? 'ends_of_place' : kind;
};

/** The names of results that the source gives; those of a municipality without its code. */
const namesInSource = (): readonly string[] => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  const tags = files.flatMap((file) => [...readFileSync(join('src', file), 'utf8').matchAll(/<(?:ExportButtons|ResultTable|ChartFrame|PartFrame|LinkedTable) [^>]*?\bname=(?:"([a-z-]+)"|\{`([a-z-]+)-\$\{)/g)]);
  return [...new Set(tags.map(([, fixed, begun]) => fixed ?? begun ?? ''))].sort();
};

const sorted = (lines: Lines): readonly string[] => lines.map((line) => JSON.stringify(line)).sort();

beforeEach(standIns);
afterAll(() => { vi.unstubAllGlobals(); });

describe('every result that can be taken along', () => {
  const met = new Set<string>();

  it.each(VIEWS)('of %s is cited with SQL that gives it, or that says what else it gives', async (search) => {
    const offered = await offeredCitations(search);
    expect(offered.length).toBeGreaterThan(0);
    for (const each of offered) {
      const { citation: { sql, meaning }, name } = each;
      const kind = kindOf(name);
      met.add(kind);
      if (meaning === 'chance' || meaning === 'call') {
        expect([kind, OTHERS[kind], sql]).toEqual([kind, meaning, '']);
        continue;
      }
      const answers = await Promise.all(sql.split(/;\s*(?:\n|$)/).filter((statement) => statement.trim() !== '').map(answerOf));
      expect(answers.length, `${kind} has a statement`).toBeGreaterThan(0);
      const sides = FIGURES[kind];
      if (sides === undefined || meaning === 'rows') expect([kind, meaning]).toEqual([kind, OTHERS[kind]]);
      else {
        const [table, given] = sides(each, answers[0] ?? []);
        expect(table.length, `${kind} has rows`).toBeGreaterThan(0);
        expect([kind, ...sorted(table)]).toEqual([kind, ...sorted(given)]);
      }
    }
  });

  it('is named here, so that a new one cannot be forgotten', () => {
    const known = [...Object.keys(FIGURES), ...Object.keys(OTHERS), ...ELSEWHERE];
    expect(namesInSource().filter((name) => !known.some((kind) => kind === name || kind.startsWith(`${name}-`)))).toEqual([]);
    expect(namesInSource().length).toBeGreaterThan(50);
    expect([...Object.keys(FIGURES), ...Object.keys(OTHERS)].filter((kind) => !met.has(kind))).toEqual([]);
  });
});
