import { describe, expect, it } from 'vitest';
import { robustInterval, verdictOf } from '../../src/analysis/verdict.ts';
import { known, knownRange, missing } from '../../src/schema/quantity.ts';

describe('verdict', () => {
  it.each([
    { listing: 'listed', name: 'wholly below 1', ratioInterval: knownRange(0.5, 0.2, 0.9), verdict: 'short' },
    { listing: 'listed', name: 'wholly above 1', ratioInterval: knownRange(3, 1.1, 6), verdict: 'ahead' },
    { listing: 'listed', name: 'around 1', ratioInterval: knownRange(0.5, 0.2, 1.2), verdict: 'cannot_tell' },
    { listing: 'listed', name: 'just touching 1 from below', ratioInterval: knownRange(0.5, 0.2, 1), verdict: 'cannot_tell' },
    { listing: 'listed', name: 'just touching 1 from above', ratioInterval: knownRange(2, 1, 3), verdict: 'cannot_tell' },
    { listing: 'listed', name: 'missing', ratioInterval: missing('not_applicable'), verdict: 'cannot_tell' },
    { listing: 'partly_listed', name: 'wholly below 1', ratioInterval: knownRange(0.5, 0.2, 0.9), verdict: 'at_least' },
    { listing: 'mentioned_only', name: 'wholly below 1', ratioInterval: knownRange(0.5, 0.2, 0.9), verdict: 'at_least' },
    { listing: 'mentioned_only', name: 'around 1', ratioInterval: knownRange(0.5, 0.2, 1.2), verdict: 'at_least' },
    { listing: 'mentioned_only', name: 'wholly above 1', ratioInterval: knownRange(3, 1.1, 6), verdict: 'ahead' },
    { listing: 'mentioned_only', name: 'missing', ratioInterval: missing('no_data'), verdict: 'at_least' },
  ] as const)('$listing, interval $name', ({ listing, ratioInterval, verdict }) => {
    expect(verdictOf({ listing, ratioInterval, expected: known(2) })).toBe(verdict);
  });

  it.each([
    // With e from 3.2 to 5 around 4: 0.9 x 4 / 3.2 = 1.125 and 1.05 x 4 / 5 = 0.84.
    { name: 'short only at the central need', ratioInterval: knownRange(0.5, 0.2, 0.9), verdict: 'cannot_tell' },
    { name: 'ahead only at the central need', ratioInterval: knownRange(2, 1.05, 3), verdict: 'cannot_tell' },
    { name: 'short at either end', ratioInterval: knownRange(0.4, 0.2, 0.75), verdict: 'short' },
    { name: 'ahead at either end', ratioInterval: knownRange(2, 1.3, 3), verdict: 'ahead' },
  ] as const)('is sure for every need in the range: $name', ({ ratioInterval, verdict }) => {
    expect(verdictOf({ listing: 'listed', ratioInterval, expected: knownRange(4, 3.2, 5) })).toBe(verdict);
  });
});

describe('robustInterval', () => {
  it('is the interval itself where the need is exact', () => {
    expect(robustInterval({ ratioInterval: knownRange(0.5, 0.2, 0.9), expected: known(4) })).toEqual(knownRange(0.5, 0.2, 0.9));
  });

  it('reaches over every need of the range', () => {
    expect(robustInterval({ ratioInterval: knownRange(1, 0.5, 2), expected: knownRange(4, 2, 8) })).toEqual(knownRange(1, 0.25, 4));
  });

  it('has no upper end where the need may be 0, and no ends without a figure', () => {
    expect(robustInterval({ ratioInterval: knownRange(1, 0.5, 2), expected: knownRange(4, 0, 8) })).toEqual(knownRange(1, 0.25, Infinity));
    expect(robustInterval({ ratioInterval: missing('not_applicable'), expected: known(4) })).toEqual(missing('not_applicable'));
    expect(robustInterval({ ratioInterval: knownRange(1, 0.5, 2), expected: missing('no_data') })).toEqual(missing('no_data'));
  });
});
