import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../src/analysis/iso-day.ts';
import { barOfDates, barOfPartial, barParts, dayRange, extentOf, partialPrecision, partialRange, type Stretch } from '../../src/analysis/timeline-span.ts';

const day = dayNumber;
/** A stretch as ISO days: the first day, and the first day after it. */
const iso = (stretch: Stretch | null): readonly [string, string] | null => (stretch === null ? null : [isoDay(stretch[0]), isoDay(stretch[1])]);

describe('the days that a date stands for', () => {
  it.each([
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
    ['2024-02-01', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02-28', 'month', '2023-02-01', '2023-02-28'],
    ['2019-12-31', 'year', '2019-01-01', '2019-12-31'],
  ] as const)('%s to the %s is %s to %s', (...[date, precision, from, to]) => {
    expect(dayRange(date, precision)).toEqual({ from: day(from), to: day(to) });
  });

  it.each([
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2024-06', 'month', '2024-06-01', '2024-06-30'],
    ['2024-06-30', 'day', '2024-06-30', '2024-06-30'],
  ] as const)('partial %s is written to the %s', (...[partial, precision, from, to]) => {
    expect(partialPrecision(partial)).toBe(precision);
    expect(partialRange(partial)).toEqual({ from: day(from), to: day(to) });
  });
});

describe('the parts of a bar', () => {
  it('are all sure where both ends are written to the day', () => {
    const parts = barParts(barOfPartial({ start: '2019-01-15', end: '2022-08-31' }));
    expect(iso(parts.core)).toEqual(['2019-01-15', '2022-09-01']);
    expect([parts.softStart, parts.softEnd, parts.openStart, parts.openEnd]).toEqual([null, null, null, null]);
  });

  it('leave the months of coarse ends unsure', () => {
    const parts = barParts(barOfPartial({ start: '2017-01', end: '2019-12' }));
    expect([iso(parts.softStart), iso(parts.core), iso(parts.softEnd)]).toEqual([['2017-01-01', '2017-02-01'], ['2017-02-01', '2019-12-01'], ['2019-12-01', '2020-01-01']]);
  });

  it('mix precisions', () => {
    const parts = barParts(barOfDates({ startDate: '2018-01-01', startPrecision: 'year', endDate: '2020-03-31', endPrecision: 'day' }));
    expect([iso(parts.softStart), iso(parts.core), iso(parts.softEnd)]).toEqual([['2018-01-01', '2019-01-01'], ['2019-01-01', '2020-04-01'], null]);
  });

  it('have no core between two years in a row, and nothing sure within one year', () => {
    const twoYears = barParts(barOfPartial({ start: '2017', end: '2018' }));
    expect([iso(twoYears.softStart), twoYears.core, iso(twoYears.softEnd)]).toEqual([['2017-01-01', '2018-01-01'], null, ['2018-01-01', '2019-01-01']]);
    const oneYear = barParts(barOfPartial({ start: '2023', end: '2023' }));
    expect([iso(oneYear.softStart), oneYear.core, oneYear.softEnd]).toEqual([['2023-01-01', '2024-01-01'], null, null]);
  });

  it('are unsure all along where the end may lie before the start', () => {
    const parts = barParts(barOfPartial({ start: '2024-06', end: '2024' }));
    expect([iso(parts.softStart), parts.core]).toEqual([['2024-06-01', '2025-01-01'], null]);
  });

  it('are open where an end is not stated', () => {
    const begun = barParts(barOfPartial({ start: '2024-11-01', end: null }));
    expect([iso(begun.core), begun.openEnd === null ? null : isoDay(begun.openEnd), begun.openStart]).toEqual([['2024-11-01', '2024-11-02'], '2024-11-02', null]);
    const due = barParts(barOfPartial({ start: null, end: '2025-02' }));
    expect([due.core, iso(due.softEnd), due.openStart === null ? null : isoDay(due.openStart), due.openEnd]).toEqual([null, ['2025-02-01', '2025-03-01'], '2025-02-01', null]);
  });

  it('are none without a date', () => {
    expect(barParts({ start: null, end: null })).toEqual({ core: null, softStart: null, softEnd: null, openStart: null, openEnd: null });
    expect(extentOf({ start: null, end: null })).toBeNull();
  });
});

describe('the extent of a bar', () => {
  it('goes from the first to the last day that is written', () => {
    expect(iso(extentOf(barOfPartial({ start: '2018', end: '2020-05' })))).toEqual(['2018-01-01', '2020-06-01']);
    expect(iso(extentOf(barOfPartial({ start: null, end: '2030' })))).toEqual(['2030-01-01', '2031-01-01']);
  });
});
