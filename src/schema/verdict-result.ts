import type { MunicipalityCode, OwnNeed } from './municipality.ts';
import type { Quantity } from './quantity.ts';
import type { Allocation, Need } from './sentence.ts';

/** A point of a Lorenz curve: shares (0-1) of need and of supply of the places up to here. */
export interface LorenzPoint {
  readonly need: number;
  readonly supply: number;
  /** The place that the curve passes on its way here; `null` at the origin. */
  readonly code: MunicipalityCode | null;
}

/** Between which ratios a place would lie by chance alone, in 95 and 99.8 of 100 cases. */
export interface FunnelLimits {
  readonly low95: number;
  readonly high95: number;
  readonly low998: number;
  readonly high998: number;
}

/**
 * `short`, `ahead`: the whole interval of the ratio lies below or above 1, for every need that its range
 * allows. `cannot_tell`: it does not, or there is none. `at_least`: the register has no whole list of the
 * municipality's own, so only a lower bound is known and a shortage is never said.
 */
export const VERDICTS = ['short', 'ahead', 'cannot_tell', 'at_least'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A way of counting: what a project adds where, and what coverage is set against. */
export interface CountingRule {
  readonly allocation: Allocation;
  readonly need: Need;
}

/** Where a place stands. */
export interface PlaceStanding {
  /** By falling gap, 1 for the largest; ties share the best rank; `null` without a gap. */
  readonly rank: number | null;
  readonly verdict: Verdict;
  readonly ratio: Quantity;
  readonly gap: Quantity;
}

/** One municipality of the frame under every rule, in the order of the rules. */
export interface SensitivityRow {
  readonly code: MunicipalityCode;
  readonly cells: readonly PlaceStanding[];
}

/** The ranking under every way of counting. */
export interface Sensitivity {
  readonly rules: readonly CountingRule[];
  /** The need of the user's own among the rules; `null` where there is none. */
  readonly ownNeed: OwnNeed | null;
  readonly rows: readonly SensitivityRow[];
}

/** A municipality as it is, and with one project more and one fewer. */
export interface ProjectSteps {
  readonly code: MunicipalityCode;
  readonly now: PlaceStanding;
  readonly oneMore: PlaceStanding;
  /** `null` where there is no project to take away. */
  readonly oneFewer: PlaceStanding | null;
}
