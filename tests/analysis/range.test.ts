import { describe, expect, it } from 'vitest';
import { asLowerBound, divideByRange, quantityOf, rangeOf, sumRanges } from '../../src/analysis/range.ts';
import { known, knownRange, missing } from '../../src/schema/quantity.ts';

describe('ranges', () => {
  it('come from quantities and go back', () => {
    for (const quantity of [known(3), knownRange(3, 2, 5)]) {
      const range = rangeOf(quantity);
      expect(range === undefined ? undefined : quantityOf(range)).toEqual(quantity);
    }
    expect(rangeOf(missing('no_data'))).toBeUndefined();
  });

  it('add up end by end', () => {
    expect(sumRanges([{ value: 3, low: 2, high: 5 }, { value: 1, low: 1, high: 1 }])).toEqual({ value: 4, low: 3, high: 6 });
    expect(sumRanges([])).toEqual({ value: 0, low: 0, high: 0 });
  });

  it('turn round when divided by', () => {
    expect(divideByRange(6, { value: 3, low: 2, high: 6 })).toEqual({ value: 2, low: 1, high: 3 });
    expect(divideByRange(6, { value: 3, low: 0, high: 6 }).high).toBe(Infinity);
    expect(divideByRange(0, { value: 3, low: 0, high: 6 })).toEqual({ value: 0, low: 0, high: 0 });
  });

  it('keep their ends as lower bounds; a missing figure is no bound', () => {
    expect(asLowerBound(knownRange(3, 2, 5))).toEqual({ kind: 'value', value: 3, low: 2, high: 5, isLowerBound: true });
    expect(asLowerBound(missing('no_data'))).toEqual(missing('no_data'));
  });
});
