import { describe, expect, it } from 'vitest';
import { isInRange, sumRange, type CountCell, type SumRange } from '../../src/analysis/small-cells.ts';

const stated = (count: number): CountCell => ({ count, isSuppressed: false });
const WITHHELD: CountCell = { count: null, isSuppressed: true };
const UNSTATED: CountCell = { count: null, isSuppressed: false };

describe('the sum of cells', () => {
  it.each<[string, readonly CountCell[], SumRange]>([
    ['without cells is 0', [], { low: 0, high: 0 }],
    ['with every count known is one number', [stated(12), stated(14), stated(0)], { low: 26, high: 26 }],
    ['with three withheld counts lies 3 to 12 above the others', [WITHHELD, WITHHELD, stated(12), WITHHELD, stated(14)], { low: 29, high: 38 }],
    ['with an unstated count has no upper end', [stated(12), UNSTATED], { low: 12, high: Infinity }],
  ])('%s', (_, cells, range) => {
    expect(sumRange(cells)).toEqual(range);
  });

  it.each([[28, false], [29, true], [38, true], [39, false]])('can or cannot be %i', (total, isPossible) => {
    expect(isInRange(total, { low: 29, high: 38 })).toBe(isPossible);
  });
});
