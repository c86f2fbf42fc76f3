import { describe, expect, it } from 'vitest';
import { poissonInterval, ratioInterval, weightedInterval } from '../../src/analysis/interval.ts';
import { known, knownRange, missing } from '../../src/schema/quantity.ts';

describe('exact Poisson interval', () => {
  // Published values: Garwood 1936; Ulm 1990.
  it.each([
    [0, 0, 3.6889],
    [1, 0.02532, 5.5716],
    [2, 0.24221, 7.2247],
    [5, 1.62349, 11.6683],
    [10, 4.7954, 18.3904],
    [100, 81.364, 121.6268],
    [10_000, 9804.9525, 10_197.9516],
  ])('of %i: %f to %f', (count, low, high) => {
    const interval = poissonInterval(count);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
});

describe('interval of a weighted sum', () => {
  it.each([0, 1, 7, 40])('is the Poisson one when all %i weights are 1', (count) => {
    const weighted = weightedInterval({ sum: count, sumOfSquares: count, largestWeight: 1 });
    expect(weighted.low).toBeCloseTo(poissonInterval(count).low, 10);
    expect(weighted.high).toBeCloseTo(poissonInterval(count).high, 10);
  });

  it('scales with weights that are all the same', () => {
    const weighted = weightedInterval({ sum: 6 / 4, sumOfSquares: 6 / 16, largestWeight: 1 / 4 });
    expect(weighted.low).toBeCloseTo(poissonInterval(6).low / 4, 10);
    expect(weighted.high).toBeCloseTo(poissonInterval(6).high / 4, 10);
  });

  // Weights 1, 1/2, 1/2, 1/2: sum 2.5, squares 1.75. Low 0.7 times the 2.5 % gamma quantile of shape
  // 6.25 / 1.75, high 2.75 / 3.5 times the 97.5 % quantile of shape 12.25 / 2.75 (0.87887 and 9.44435).
  it('of unequal weights lies around their sum', () => {
    const { low, high } = weightedInterval({ sum: 2.5, sumOfSquares: 1.75, largestWeight: 1 });
    expect(low).toBeCloseTo(0.61521, 4);
    expect(high).toBeCloseTo(7.42056, 4);
  });
});

describe('interval of the ratio', () => {
  it('divides both ends by the expected supply', () => {
    expect(ratioInterval(3, knownRange(2, 1, 4), { low: 1, high: 8 })).toEqual(knownRange(1.5, 0.5, 4));
  });

  it.each([
    ['nothing expected', known(0), missing('not_applicable')],
    ['expected not known', missing('no_data'), missing('no_data')],
  ])('%s', (_name, expected, found) => {
    expect(ratioInterval(3, expected, { low: 1, high: 8 })).toEqual(found);
  });
});
