import type { MunicipalityCoverage } from '../schema/coverage-result.ts';

/**
 * `short`, `ahead`: the whole interval of the ratio lies below or above 1. `cannot_tell`: it does not,
 * or there is none. `at_least`: the municipality has no list of its own in the register, so only a
 * lower bound is known and a shortage is never said.
 */
export const VERDICTS = ['short', 'ahead', 'cannot_tell', 'at_least'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The verdict on one municipality. A municipality that is only mentioned can be ahead, but never short. */
export const verdictOf = ({ listing, ratioInterval }: Pick<MunicipalityCoverage, 'listing' | 'ratioInterval'>): Verdict => {
  const low = ratioInterval.kind === 'value' ? (ratioInterval.low ?? ratioInterval.value) : 0;
  const high = ratioInterval.kind === 'value' ? (ratioInterval.high ?? ratioInterval.value) : Infinity;
  if (low > 1) return 'ahead';
  if (listing === 'mentioned_only') return 'at_least';
  return high < 1 ? 'short' : 'cannot_tell';
};
