import { describe, expect, it } from 'vitest';
import { known, knownRange, missing } from '../../../../src/schema/quantity.ts';
import { compareColumns } from '../../../../src/views/profile/compare/compare-columns.ts';
import { barLength, cellWords, compareRows, compareTable, type CompareRow } from '../../../../src/views/profile/compare/compare-rows.ts';
import { pageProps, TEXTS } from '../profile-setup.tsx';

const page = pageProps({ compared: ['240', '851'] });
const columns = compareColumns(page, TEXTS.en);
const row = (more: Partial<CompareRow>): CompareRow => ({ key: 'x', part: 'people', label: 'X', unit: 'amount', bars: 'all', cells: [known(1), known(2), known(4)], ...more });

describe('bars', () => {
  it('are drawn to the longest that can be likened', () => {
    expect([0, 1, 2].map((at) => barLength(row({}), columns, at))).toEqual([0.25, 0.5, 1]);
    expect([0, 1, 2].map((at) => barLength(row({ bars: 'municipalities' }), columns, at))).toEqual([0.5, 1, null]);
    expect(barLength(row({ bars: 'none' }), columns, 0)).toBeNull();
    expect(barLength(row({ cells: [missing('no_data'), known(0), 'words'] }), columns, 0)).toBeNull();
    expect(barLength(row({ cells: [known(0), known(0), known(0)] }), columns, 0)).toBeNull();
  });
});

describe('cells', () => {
  it('say lower bounds, ranges and why nothing is there', () => {
    expect(cellWords({ kind: 'value', value: 3, isLowerBound: true }, { unit: 'amount', key: 'projects' }, TEXTS.en)).toBe('at least 3');
    expect(cellWords({ kind: 'value', value: 0.5, isLowerBound: true }, { unit: 'ratio', key: 'ratio' }, TEXTS.en)).toBe('0.50');
    expect(cellWords(knownRange(2, 1, 3), { unit: 'speakers', key: 'speakers' }, TEXTS.en)).toBe('1–3');
    expect(cellWords(missing('no_data'), { unit: 'amount', key: 'x' }, TEXTS.en)).toBe('no data');
    expect(cellWords('as it is', { unit: 'amount', key: 'x' }, TEXTS.en)).toBe('as it is');
  });
});

describe('the rows', () => {
  const rows = compareRows(columns, { text: TEXTS.en, dataset: page.dataset, sentence: page.state.sentence });

  it('have a cell for every column, and cover people, projects, variety and network', () => {
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    expect(rows.map(({ key }) => key)).toEqual([
      'population', 'share', 'speakers', 'land', 'listing', 'projects', 'supply', 'density', 'expected', 'ratio', 'interval', 'verdict', 'themes', 'targetGroups', 'funds', 'bodies', 'members', 'member',
    ]);
  });

  it('keep the ends of ranges when they are taken along', () => {
    const table = compareTable(columns, rows, TEXTS.en);
    const region = table.rows.find(([label]) => label === 'Foreign-language speakers 2021: range, high')?.at(-1);
    expect(region).toBe(columns[2]?.speakers.kind === 'value' ? columns[2].speakers.high : 'none');
    expect(table.rows.some(([label]) => label === 'Population 2021: range, low')).toBe(false);
  });
});
