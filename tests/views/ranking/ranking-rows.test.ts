import { describe, expect, it } from 'vitest';
import { knownRange, known, missing } from '../../../src/schema/quantity.ts';
import { intervalMarks, ratioPosition } from '../../../src/views/ranking/ranking-rows.ts';

describe('the interval plot', () => {
  it('puts expectation in the middle and mirrors twice and half', () => {
    expect(ratioPosition(1)).toBe(0.5);
    expect(ratioPosition(0)).toBe(0);
    expect(ratioPosition(2) + ratioPosition(0.5)).toBeCloseTo(1, 12);
    expect(ratioPosition(Infinity)).toBe(1);
  });

  it('draws nothing without a ratio, and the dot alone without an interval', () => {
    expect(intervalMarks(missing('no_data'), known(1))).toBeUndefined();
    expect(intervalMarks(known(1), missing('not_applicable'))).toEqual({ dot: 0.5, low: 0.5, high: 0.5 });
  });

  it('keeps the ends of the interval', () => {
    expect(intervalMarks(known(1), knownRange(1, 0, 3))).toEqual({ dot: 0.5, low: 0, high: 0.75 });
  });
});
