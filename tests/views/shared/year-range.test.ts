import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestEdge, periodOf, rangeOf, withEdge, yearAtEdge } from '../../../src/views/shared/year-range.ts';

const all = { from: 2014, to: 2025 };

describe('the period on the strip', () => {
  it('is "any time" when it covers every year, and the other way round', () => {
    expect(periodOf(all, all)).toEqual({ kind: 'any' });
    expect(rangeOf({ kind: 'any' }, all)).toEqual(all);
    expect(periodOf({ from: 2018, to: 2022 }, all)).toEqual({ kind: 'years', from: 2018, to: 2022 });
  });

  it.each([
    { edge: 'from' as const, year: 2016, expected: { from: 2016, to: 2022 } },
    { edge: 'from' as const, year: 2030, expected: { from: 2022, to: 2022 } },
    { edge: 'from' as const, year: 1990, expected: { from: 2014, to: 2022 } },
    { edge: 'to' as const, year: 2024, expected: { from: 2018, to: 2024 } },
    { edge: 'to' as const, year: 2000, expected: { from: 2018, to: 2018 } },
  ])('moves its $edge edge to $year without crossing', ({ edge, year, expected }) => {
    expect(withEdge({ from: 2018, to: 2022 }, { edge, year, all })).toEqual(expected);
  });

  it('stays a range inside the strip wherever an edge is pulled', () => {
    const year = fc.integer({ min: 1900, max: 2100 });
    fc.assert(fc.property(fc.constantFrom('from' as const, 'to' as const), year, (edge, target) => {
      const moved = withEdge({ from: 2017, to: 2020 }, { edge, year: target, all });
      expect(moved.from).toBeLessThanOrEqual(moved.to);
      expect(moved.from).toBeGreaterThanOrEqual(all.from);
      expect(moved.to).toBeLessThanOrEqual(all.to);
    }));
  });

  it('takes the year beside the line that is pulled', () => {
    expect(yearAtEdge('from', 0, all)).toBe(2014);
    expect(yearAtEdge('to', 1, all)).toBe(2025);
    expect(yearAtEdge('from', 2 / 12, all)).toBe(2016);
    expect(yearAtEdge('to', 2 / 12, all)).toBe(2015);
  });

  it('moves the nearer edge when a year is pressed', () => {
    expect(nearestEdge({ from: 2016, to: 2022 }, 2015)).toBe('from');
    expect(nearestEdge({ from: 2016, to: 2022 }, 2021)).toBe('to');
  });
});
