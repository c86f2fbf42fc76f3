import type { MunicipalityCoverage } from '../schema/coverage-result.ts';
import { knownRange, type Quantity } from '../schema/quantity.ts';
import type { Verdict } from '../schema/verdict-result.ts';
import { rangeOf } from './range.ts';

/** What a verdict is made from. */
export type Judged = Pick<MunicipalityCoverage, 'listing' | 'ratioInterval' | 'expected'>;

/**
 * The interval of the ratio, wide enough for every need that the need's range allows: its low end over the
 * highest expected supply, its high end over the lowest. Equal to the interval where the need is exact.
 * A missing interval or expected supply gives its own reason; no upper end exists where the need may be 0.
 */
export const robustInterval = ({ ratioInterval, expected }: Pick<Judged, 'ratioInterval' | 'expected'>): Quantity => {
  if (ratioInterval.kind === 'missing') return ratioInterval;
  const range = rangeOf(expected);
  if (range === undefined) return expected;
  const { value, low = value, high = value } = ratioInterval;
  return knownRange(value, (low * range.value) / range.high, range.low === 0 ? Infinity : (high * range.value) / range.low);
};

/** The verdict on one municipality; see `VERDICTS`. One without a whole list of its own can be ahead, but never short. */
export const verdictOf = (row: Judged): Verdict => {
  const interval = robustInterval(row);
  const low = interval.kind === 'value' ? (interval.low ?? interval.value) : 0;
  const high = interval.kind === 'value' ? (interval.high ?? interval.value) : Infinity;
  if (low > 1) return 'ahead';
  if (row.listing !== 'listed') return 'at_least';
  return high < 1 ? 'short' : 'cannot_tell';
};
