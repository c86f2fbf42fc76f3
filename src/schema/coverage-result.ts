import type { Listing, MunicipalityCode, OwnNeed } from './municipality.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './sentence.ts';

/** The choices of the sentence that are counted under all the other choices. */
export const DIMENSIONS = ['targetGroup', 'theme', 'fund', 'fundFamily', 'employment', 'text', 'period'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Distinct projects that choosing a value would leave, for each value of each menu. */
export type Counters = Readonly<Record<'targetGroup' | 'theme' | 'fund' | 'fundFamily' | 'employment', ReadonlyMap<string, number>>>;

/** What one municipality gets under the sentence. */
export interface MunicipalityCoverage {
  readonly code: MunicipalityCode;
  readonly listing: Listing;
  readonly isInFrame: boolean;
  /** Distinct things counted here, whole numbers, whatever the allocation. */
  readonly count: number;
  /** Sum of allocation weights: d(m). Equals `count` under the full rule. */
  readonly supply: number;
  /** N(m): what coverage is set against. */
  readonly need: Quantity;
  /** e(m): supply this municipality would have if supply followed need inside the frame. */
  readonly expected: Quantity;
  /** d / e. */
  readonly ratio: Quantity;
  /** 95 % interval of the ratio; missing when the expected supply is 0 or missing. */
  readonly ratioInterval: Quantity;
  /** max(0, e - d), in projects. */
  readonly gap: Quantity;
  /** The sentence's measure. */
  readonly value: Quantity;
  /** The sentence's need as a level that can be compared between municipalities: see `needLevelKind`. */
  readonly needLevel: Quantity;
  /** Indices into the dataset's projects of those counted here. */
  readonly projectIndices: readonly number[];
}

/** Projects in one calendar year, under the sentence without its period, by the areas they name, whatever the location basis. */
export interface YearCount {
  readonly year: number;
  readonly placed: number;
  readonly regionWide: number;
}

/** Selected projects that no municipality of the region gets under the sentence's location basis. */
export interface Unplaced {
  /** Projects that name the whole region and no municipality, or the whole region beside some. */
  readonly regionWide: number;
  /** Lead seat only: the lead body's home is not known. */
  readonly unknownSeat: number;
  /** Lead seat only: the lead body is at home outside the region. */
  readonly seatElsewhere: number;
}

/** What a need's level means, for axis and legend titles. */
export type NeedLevelKind = 'foreign_language_share' | 'population' | 'land_area' | 'own' | 'none';

/**
 * The one answer behind map, ranking, charts, table and export.
 * It carries the sentence that it answers; a view drops an answer to another sentence.
 */
export interface CoverageResult {
  readonly sentence: Sentence;
  /** One row for each municipality of the region, in code order. */
  readonly rows: readonly MunicipalityCoverage[];
  readonly needLevelKind: NeedLevelKind;
  /** The need of the user's own that the sentence sets coverage against; `null` under any other need. */
  readonly ownNeed: OwnNeed | null;
  /** Indices of all selected projects, placed or not. */
  readonly selected: readonly number[];
  /** Distinct selected things counted in at least one municipality of the frame. */
  readonly distinctInFrame: number;
  /** D: sum of supply over the frame. */
  readonly supplySum: number;
  readonly needSum: Quantity;
  readonly unplaced: Unplaced;
  /** Projects that fit everything but have no stated date; left out when a period is chosen. */
  readonly undated: number;
  /** Share (0-1) of supply that would have to move for coverage to follow need; missing when D is 0. */
  readonly hoover: Quantity;
  readonly years: readonly YearCount[];
  readonly counters: Counters;
}
