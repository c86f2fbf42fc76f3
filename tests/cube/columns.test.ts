import { describe, expect, it } from 'vitest';
import { countByYear, countUndated, encodePeriods, periodFailTable, runningYears } from '../../src/cube/period-column.ts';
import { countByValue, encodeSets, failTable } from '../../src/cube/set-column.ts';
import { project } from '../fixtures/dataset-builder.ts';

describe('a column of sets', () => {
  const rows = [['b', 'a'], [], ['a', 'b', 'a'], ['c'], ['other']];
  const column = encodeSets(rows, ['a', 'b', 'c', 'd']);

  it('stores each different set once, in any order', () => {
    expect(column.codes[0]).toBe(column.codes[2]);
    expect(column.sets).toHaveLength(4);
  });

  it('keeps values that the list lacks, after those of the list', () => {
    expect(column.values).toEqual(['a', 'b', 'c', 'd', 'other']);
  });

  it('counts rows by value; a value twice in a row counts once', () => {
    const rowsBySet = new Uint32Array(column.sets.length);
    for (const code of column.codes) rowsBySet[code] = (rowsBySet[code] ?? 0) + 1;
    expect(countByValue(column, rowsBySet)).toEqual(new Map([['a', 2], ['b', 2], ['c', 1], ['d', 0], ['other', 1]]));
  });

  it.each([
    ['nothing chosen: all fit', [], [0, 0, 0, 0, 0]],
    ['one value', ['a'], [0, 4, 0, 4, 4]],
    ['one of several', ['c', 'a'], [0, 4, 0, 0, 4]],
    ['a value that no row has', ['d'], [4, 4, 4, 4, 4]],
    ['a value that nobody knows', ['x'], [4, 4, 4, 4, 4]],
  ])('%s', (_name, chosen, expected) => {
    const fails = failTable(column, chosen, 4);
    expect(Array.from(column.codes, (code) => fails[code])).toEqual(expected);
  });

  it('is the same where rows share their arrays', () => {
    const [first = [], none = [], ...others] = rows;
    const shared = [first, none, ...others, first, none];
    expect(encodeSets(shared, ['a', 'b', 'c', 'd'])).toEqual(encodeSets(shared.map((row) => [...row]), ['a', 'b', 'c', 'd']));
  });

  it('has room for more than 32 values', () => {
    const values = Array.from({ length: 100 }, (_, index) => `v${index}`);
    const wide = encodeSets(values.map((value, index) => [value, values[(index + 50) % 100] ?? '']), values);
    const fails = failTable(wide, ['v77'], 1);
    expect(Array.from(wide.codes).flatMap((code, row) => (fails[code] === 0 ? [row] : []))).toEqual([27, 77]);
    expect(wide.sets).toHaveLength(50);
  });
});

describe('running years', () => {
  it.each([
    ['both dates', 2015, 2017, { first: 2015, last: 2017 }],
    ['start only', 2015, null, { first: 2015, last: 2015 }],
    ['end only', null, 2017, { first: 2017, last: 2017 }],
    ['no dates', null, null, null],
    ['end before start', 2017, 2015, null],
  ])('%s', (...[, startYear, endYear, expected]) => {
    expect(runningYears({ startYear, endYear })).toEqual(expected);
  });
});

describe('a column of periods', () => {
  const column = encodePeriods([
    project('p1', { startYear: 2015, endYear: 2017 }),
    project('p2', { startYear: 2017, endYear: 2019, isRegionWide: true }),
    project('p3', { startYear: 2017, endYear: 2017, isRegionWide: true, placeCodes: ['001'] }),
    project('p4'),
  ]);
  const ones = new Uint32Array(column.kinds.length).fill(1);

  it.each([
    ['any: all fit, dated or not', { kind: 'any' }, [0, 0, 0, 0]],
    ['one year', { kind: 'years', from: 2017, to: 2017 }, [0, 0, 0, 1]],
    ['first years', { kind: 'years', from: 2010, to: 2015 }, [0, 1, 1, 1]],
    ['last years', { kind: 'years', from: 2019, to: 2030 }, [1, 0, 1, 1]],
    ['turned round: none', { kind: 'years', from: 2018, to: 2014 }, [1, 1, 1, 1]],
  ] as const)('%s', (_name, period, expected) => {
    const fails = periodFailTable(column, period, 1);
    expect(Array.from(column.codes, (code) => fails[code])).toEqual(expected);
  });

  it('counts running projects in each year; one that names a place is placed', () => {
    expect(countByYear(column, ones)).toEqual([
      { year: 2015, placed: 1, regionWide: 0 },
      { year: 2016, placed: 1, regionWide: 0 },
      { year: 2017, placed: 2, regionWide: 1 },
      { year: 2018, placed: 0, regionWide: 1 },
      { year: 2019, placed: 0, regionWide: 1 },
    ]);
    expect(countUndated(column, ones)).toBe(1);
  });

  it('has the same years when nothing is selected, and none without dates', () => {
    expect(countByYear(column, new Uint32Array(column.kinds.length)).map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019]);
    expect(countByYear(encodePeriods([project('p')]), Uint32Array.of(1))).toEqual([]);
  });
});
