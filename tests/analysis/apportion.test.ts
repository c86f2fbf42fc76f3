import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/analysis/apportion.ts';

describe('apportion', () => {
  it.each<readonly [string, { readonly total: number; readonly weights: readonly number[]; readonly parts: readonly number[] }]>([
    // 100 x 1/3 = 33.33…: all are rounded down to 33, and the cent that is left goes to the first of three equal remainders.
    ['three equal parts of a hundred', { total: 100, weights: [1, 1, 1], parts: [34, 33, 33] }],
    // Quotas 5.3, 2.4, 2.3 of 10: 5 + 2 + 2 = 9, and the one that is left goes to the remainder 0.4.
    ['the largest remainder', { total: 10, weights: [53, 24, 23], parts: [5, 3, 2] }],
    // Quotas 0.6, 0.6, 0.8 of 2: none is whole, and the two units go to 0.8 and to the first 0.6.
    ['no whole quota', { total: 2, weights: [3, 3, 4], parts: [1, 0, 1] }],
    // Quotas 17 546.187…, 3 432.949… (twice), 8 773.093…, 10 298.848…, 9 535.971… euros, in cents; the floors leave 3 cents.
    ['the own share of 2023 by foreign-language share', { total: 5_302_000, weights: [4.6, 0.9, 0.9, 2.3, 2.7, 2.5], parts: [1_754_619, 343_295, 343_295, 877_309, 1_029_885, 953_597] }],
    ['a weight of 0', { total: 7, weights: [0, 1], parts: [0, 7] }],
    ['nothing to divide', { total: 0, weights: [1, 2], parts: [0, 0] }],
    ['one alone', { total: 12_345, weights: [0.1], parts: [12_345] }],
  ])('divides %s', (_, { total, weights, parts }) => {
    expect(apportion(total, weights)).toEqual(parts);
  });

  it('has nothing to divide by without weights', () => {
    expect(apportion(5, [])).toBeNull();
    expect(apportion(5, [0, 0])).toBeNull();
  });

  const anyWeights = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }).map((millionths) => millionths / 1e6), { minLength: 1, maxLength: 21 })
    .filter((weights) => weights.some((weight) => weight > 0));
  const anyTotal = fc.integer({ min: 0, max: 100_000_000_000 });

  it('adds up to the cent, and no part is a cent or more from its quota', () => {
    fc.assert(fc.property(anyTotal, anyWeights, (total, weights) => {
      const parts = apportion(total, weights) ?? [];
      const sum = weights.reduce((all, weight) => all + weight, 0);
      expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
      // The quota is computed here in floating point, to about 1e-4 cents at these sizes.
      parts.forEach((part, index) => { expect(Math.abs(part - (total * (weights[index] ?? 0)) / sum)).toBeLessThan(1.001); });
    }));
  });

  it('gives no smaller weight more', () => {
    fc.assert(fc.property(anyTotal, anyWeights, (total, weights) => {
      const parts = apportion(total, weights) ?? [];
      weights.forEach((a, i) => weights.forEach((b, j) => { if (a > b) expect(parts[i]).toBeGreaterThanOrEqual(parts[j] ?? 0); }));
    }));
  });
});
