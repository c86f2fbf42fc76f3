import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/analysis/verdict.ts';
import { knownRange, missing } from '../../src/schema/quantity.ts';

describe('verdict', () => {
  it.each([
    { listing: 'listed', name: 'wholly below 1', ratioInterval: knownRange(0.5, 0.2, 0.9), verdict: 'short' },
    { listing: 'listed', name: 'wholly above 1', ratioInterval: knownRange(3, 1.1, 6), verdict: 'ahead' },
    { listing: 'listed', name: 'around 1', ratioInterval: knownRange(0.5, 0.2, 1.2), verdict: 'cannot_tell' },
    { listing: 'listed', name: 'just touching 1 from below', ratioInterval: knownRange(0.5, 0.2, 1), verdict: 'cannot_tell' },
    { listing: 'listed', name: 'just touching 1 from above', ratioInterval: knownRange(2, 1, 3), verdict: 'cannot_tell' },
    { listing: 'listed', name: 'missing', ratioInterval: missing('not_applicable'), verdict: 'cannot_tell' },
    { listing: 'partly_listed', name: 'wholly below 1', ratioInterval: knownRange(0.5, 0.2, 0.9), verdict: 'short' },
    { listing: 'mentioned_only', name: 'wholly below 1', ratioInterval: knownRange(0.5, 0.2, 0.9), verdict: 'at_least' },
    { listing: 'mentioned_only', name: 'around 1', ratioInterval: knownRange(0.5, 0.2, 1.2), verdict: 'at_least' },
    { listing: 'mentioned_only', name: 'wholly above 1', ratioInterval: knownRange(3, 1.1, 6), verdict: 'ahead' },
    { listing: 'mentioned_only', name: 'missing', ratioInterval: missing('no_data'), verdict: 'at_least' },
  ] as const)('$listing, interval $name', ({ listing, ratioInterval, verdict }) => {
    expect(verdictOf({ listing, ratioInterval })).toBe(verdict);
  });
});
