import type { CoverageResult } from '../schema/coverage-result.ts';
import { known, missing, numberOf, type Quantity } from '../schema/quantity.ts';

/**
 * The sum over the frame of max(0, e - d), in projects: what a call makes smallest; D times the Hoover index
 * (Hoover 1936). Central estimates where needs are ranges. Municipalities without a gap of their own are left out;
 * when none has one, the reason of the first; `no_data` for an empty frame.
 */
export const sumOfGaps = ({ rows }: Pick<CoverageResult, 'rows'>): Quantity => {
  const framed = rows.filter(({ isInFrame }) => isInFrame);
  const gaps = framed.map(({ gap }) => numberOf(gap)).filter((gap) => gap !== undefined);
  if (gaps.length === 0) return framed[0]?.gap ?? missing('no_data');
  return known(gaps.reduce((sum, gap) => sum + gap, 0));
};
