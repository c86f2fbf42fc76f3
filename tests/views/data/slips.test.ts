import { describe, expect, it } from 'vitest';
import type { BudgetItemRow, ClientCountRow, CostShareRow, DocumentRows, SettlementFundingRow, SettlementProjectRow } from '../../../src/schema/document-rows.ts';
import type { ProjectRecords } from '../../../src/schema/project-record.ts';
import { collectSlips } from '../../../src/views/data/collect-slips.ts';
import { linesOf, SLIP_IDS, spanOf, type Slip, type SlipId } from '../../../src/views/data/slip.ts';
import { linesText, slipTextValues } from '../../../src/views/data/slip-words.ts';
import { partialDateText } from '../../../src/views/shared/partial-date.ts';
import { clientTableSlips, costShareSlips, flatRateSlips, fundingSlips } from '../../../src/views/data/slips-of-sums.ts';
import { dataset, project } from '../../fixtures/dataset-builder.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';
import { record, sourceRow } from '../projects/record-builder.ts';
import { TEXTS } from './page-texts.ts';
import { readDocuments, readRecords } from './real-evidence.ts';

const place = { document: 'doc', lineStart: 5, lineEnd: 5 };
const NOTHING: DocumentRows = {
  clientCounts: [], languageReport: [], settlementProjects: [], settlementFunding: [], costShares: [], budgetItems: [], familyProjects: [],
  esfThemes: [], networkMembers: [], statedNetworkSize: null, factCounts: { all: 0, inferred: 0, derived: 0, inferredAndDerived: 0 },
};
const NO_RECORDS: ProjectRecords = new Map();

const real = { dataset: readRealDataset(), records: readRecords(), documents: readDocuments() };
const slips = collectSlips(real);
const fi = TEXTS.fi;

const wordsOf = (id: SlipId): { readonly lines: string; readonly values: Readonly<Record<string, string | number>>; readonly details: readonly Readonly<Record<string, string | number>>[] } => {
  const slip = slips.find((each) => each.id === id);
  if (slip === undefined) throw new Error(`no slip "${id}"`);
  return {
    lines: linesText(slip.lines, fi).replace(/\s/g, ' '),
    values: slipTextValues(slip.values, fi, real.dataset),
    details: slip.details.map((detail) => slipTextValues(detail, fi, real.dataset)),
  };
};
const plain = (values: Readonly<Record<string, string | number>>): Readonly<Record<string, string | number>> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value.replace(/\s/g, ' ') : value]));

describe('the slips of the real documents', () => {
  it('are each found once, in the page’s order', () => {
    expect(slips.map(({ id }) => id)).toEqual(SLIP_IDS);
  });

  it('name the dates on which the clients do not add up', () => {
    expect(wordsOf('clientTable').details.map(plain)).toEqual([
      { date: '30.4.2021', sum: '192', stated: '218', difference: '−26' },
      { date: '30.4.2022', sum: '183', stated: '179', difference: '+4' },
    ]);
    expect(wordsOf('clientTable').lines).toBe('Rivit 57–64');
  });

  it('say that the row called Lappi is the sum of six municipalities', () => {
    const { values, lines } = wordsOf('regionRow');
    expect(plain(values)).toMatchObject({ label: 'Lappi', persons: '1 769', share: '3,0 %', count: '6' });
    expect(values['names']).toContain('Ylitornio');
    expect(lines).toBe('Rivi 116');
  });

  it('name the two projects whose payers do not make the total, and not one whose payers are only partly stated', () => {
    expect(wordsOf('fundingSums').details.map(plain)).toEqual([
      { name: 'Monikulttuurikeskus Mikseri', sum: '478 871 €', stated: '520 289 €', difference: '−41 418 €' },
      { name: 'Maahanmuuttaja Ohjaamo -hanke', sum: '959 954 €', stated: '959 924 €', difference: '+30 €' },
    ]);
  });

  it('set the stated shares against the euros', () => {
    expect(wordsOf('fundingShares').details.map((detail) => [detail['payer'], plain(detail)['stated'], plain(detail)['actual']])).toEqual([
      ['ESR', '80,0 %', '85,6 %'], ['STEA', '20,0 %', '14,4 %'],
    ]);
  });

  it('show roundings of a euro', () => {
    expect(wordsOf('flatRate').details.map((detail) => [detail['year'], plain(detail)['difference']])).toEqual([['2023', '−1 €'], ['yhteensä', '−1 €']]);
    expect(wordsOf('costShares').details.map((detail) => [detail['year'], plain(detail)['difference']])).toEqual([['2024', '−1 €'], ['2025', '−1 €'], ['yhteensä', '−2 €']]);
  });

  it('find the municipality whose share another body pays', () => {
    expect(plain(wordsOf('otherPayer').values)).toEqual({ name: 'Tornio', amount: '30 769 €', payer: 'Toivola-Luotolan Setlementti ry' });
  });

  it('count what is damaged in the register', () => {
    expect(wordsOf('lostList')).toMatchObject({ lines: 'Rivit 4921–5116', values: { count: '8', repeated: '4', other: '4' } });
    expect(wordsOf('clippedAreas').values['count']).toBe('8');
    expect(wordsOf('clippedEnds').details).toHaveLength(2);
    expect(wordsOf('unfunded').values['count']).toBe('6');
    expect(wordsOf('undated').values['count']).toBe('7');
    expect(wordsOf('regionAndNames').values['names']).toBe('Kolari, Kemijärvi ja Tornio');
  });

  it('name projects of the same name and projects whose name has other years', () => {
    expect(wordsOf('sameNames').details.map((detail) => detail['count'])).toEqual(['2', '2']);
    expect(wordsOf('nameYears').details.map((detail) => detail['years'])).toEqual(['2021', '2017–2023', '2016–2017', '2021', '2017']);
  });

  it('set the stated size of the network against its list', () => {
    expect(wordsOf('networkCount')).toMatchObject({ values: { stated: '41', sum: '39' }, lines: 'Rivit 184–239, 244–247' });
  });

  it('say what is lost in the family and how the themes count', () => {
    expect(wordsOf('lostColours').values).toEqual({ count: '16', known: '4' });
    expect(wordsOf('unnamedBodies').details).toHaveLength(3);
    expect(wordsOf('themeCounts').values).toEqual({ withCoordination: '3', withoutCoordination: '7', unstated: '1' });
    expect(wordsOf('notYetPaid').values['names']).toMatch(/^Yhdenvertaisuuden/);
  });
});

const local = { fi: '', sv: '', en: '' };
const clients = (category: string, count: number | null): ClientCountRow => ({ ...place, date: '2020-01-31', category, name: local, clients: count, isSuppressed: count === null, cumulative: null, note: null });
const item = (name: string, amountEur: number): BudgetItemRow => ({ ...place, item: name, name: local, year: '2023', amountEur, note: null });
const share = (rowLabel: string, amountEur: number): CostShareRow => ({ ...place, rowLabel, year: '2023', code: null, sharePercent: null, payer: null, amountEur, note: null });
const settlement: SettlementProjectRow = {
  ...place, id: 'p', name: 'P', period: '2023', startDate: null, startPrecision: null, endDate: null, endPrecision: null,
  totalEur: 100, municipalEur: null, targetArea: null, targetGroup: null, projectId: null, note: null,
};
const payer = (amountEur: number | null, sharePercentStated: number | null = null): SettlementFundingRow =>
  ({ projectId: 'p', payer: 'A', fund: null, amountEur, sharePercentStated, kind: 'component', code: null });
const fundingOf = (...settlementFunding: readonly SettlementFundingRow[]): readonly Slip[] => fundingSlips({ ...NOTHING, settlementProjects: [settlement], settlementFunding });

describe('figures that add up', () => {
  it.each<[string, readonly Slip[]]>([
    ['clients by activity', clientTableSlips([clients('clients_total', 5), clients('in_work', 3), clients('other', 2)])],
    ['clients by activity, where a withheld count can make up the rest', clientTableSlips([clients('clients_total', 9), clients('in_work', 5), clients('other', null)])],
    ['a date without activities', clientTableSlips([clients('clients_total', 5)])],
    ['a flat rate of 40 %', flatRateSlips([item('salaries_total', 101), item('flat_rate', 40)])],
    ['a flat rate without wages', flatRateSlips([item('flat_rate', 40)])],
    ['shares of the costs', costShareSlips([share('kemi', 3), share('simo', 4), share('total', 7)])],
    ['shares without a printed total', costShareSlips([share('kemi', 3)])],
    ['payers to the cent', fundingOf(payer(33.33), payer(66.67))],
    ['payers of whom one has no amount', fundingOf(payer(60), payer(null))],
    ['one stated payer of several, by its share', fundingOf(payer(20, 20))],
    ['shares that match the euros', fundingOf(payer(80, 80), payer(20, 20))],
    ['no payers', fundingOf()],
  ])('give no slip: %s', (_, found) => {
    expect(found).toEqual([]);
  });

  it('give no slip at all where nothing is stated', () => {
    expect(collectSlips({ dataset: dataset({}), records: NO_RECORDS, documents: NOTHING })).toEqual([]);
  });
});

describe('a slip that the real documents do not have', () => {
  it('is a payer too many', () => {
    expect(fundingOf(payer(60), payer(41)).map(({ id, details }) => [id, details[0]?.['difference']])).toEqual([
      ['fundingSums', { as: 'euroDifference', amount: 1 }],
    ]);
  });

  it('is a number of clients that no withheld count can make up', () => {
    const [slip] = clientTableSlips([clients('clients_total', 12), clients('in_work', 5), clients('other', null)]);
    expect(slip?.details.map((detail) => slipTextValues(detail, fi, real.dataset))).toEqual([{ date: '31.1.2020', sum: '6–9', stated: '12', difference: '−6…−3' }]);
  });

  it('is a clipped cell of a project that has no other row', () => {
    const one = project('p1', { name: 'One', startYear: 2020, endYear: 2020 });
    const records: ProjectRecords = new Map([['p1', record('p1', { rows: [sourceRow('M1', { name: 'One', areAreasClipped: true, period: '1.1.2020 - 31.12.202' })] })]]);
    expect(collectSlips({ dataset: dataset({ projects: [one] }), records, documents: NOTHING }).map(({ id }) => id)).toEqual(['clippedAreas', 'clippedEnds']);
  });
});

describe('lines', () => {
  it.each<[string, readonly (readonly [number, number])[], string]>([
    ['one', [[5, 5]], 'Rivi 5'],
    ['a range', [[5, 7]], 'Rivit 5–7'],
    ['touching rows in any order', [[8, 9], [5, 7]], 'Rivit 5–9'],
    ['rows inside one another', [[5, 20], [7, 8]], 'Rivit 5–20'],
    ['rows apart', [[18, 18], [16, 16]], 'Rivit 16, 18'],
    ['none', [], ''],
  ])('of %s', (_, ranges, words) => {
    expect(linesText(linesOf(ranges.map(([lineStart, lineEnd]) => ({ lineStart, lineEnd }))), fi)).toBe(words);
  });

  it('from first to last', () => {
    expect(spanOf([{ lineStart: 8, lineEnd: 9 }, { lineStart: 1, lineEnd: 2 }])).toEqual([{ from: 1, to: 9 }]);
    expect(spanOf([])).toEqual([]);
  });
});

describe('a partial date', () => {
  it.each([['2024', '2024'], ['2024-10', 'lokakuu 2024'], ['2024-10-31', '31.10.2024']])('%s', (iso, words) => {
    expect(partialDateText(iso, fi.format)).toBe(words);
  });
});
