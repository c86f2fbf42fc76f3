import type { MunicipalityCoverage } from '../schema/coverage-result.ts';
import { numberOf, type Quantity } from '../schema/quantity.ts';
import type { PlaceStanding } from '../schema/verdict-result.ts';
import { verdictOf } from './verdict.ts';

/** Gaps that differ only by rounding are equal. */
const SLACK = 1e-9;

/** Ranks by falling gap: 1 for the largest; ties share the best rank (1, 2, 2, 4); `null` where the gap is missing. */
export const gapRanks = (gaps: readonly Quantity[]): readonly (number | null)[] => {
  const values = gaps.map(numberOf);
  return values.map((value) => (value === undefined ? null : 1 + values.filter((other) => other !== undefined && other > value + SLACK).length));
};

/** Where each municipality stands among all that are given. */
export const placeStandings = (rows: readonly Pick<MunicipalityCoverage, 'listing' | 'ratio' | 'ratioInterval' | 'expected' | 'gap'>[]): readonly PlaceStanding[] => {
  const ranks = gapRanks(rows.map((row) => row.gap));
  return rows.map((row, index) => ({ rank: ranks[index] ?? null, verdict: verdictOf(row), ratio: row.ratio, gap: row.gap }));
};
