/** What is counted: projects, or the different themes or funds that the selected projects bring. */
export const COUNTED = ['projects', 'themes', 'funds'] as const;
export type Counted = (typeof COUNTED)[number];

/** What coverage is set against in any data. */
export const NEEDS = ['foreign_language_speakers', 'population', 'land_area', 'equal'] as const;
export type BuiltInNeed = (typeof NEEDS)[number];

/** The indicator that holds a need of the user's own: `own-unemployed`. */
export type OwnNeedId = `own-${string}`;

/** What coverage is set against. */
export type Need = BuiltInNeed | OwnNeedId;

/** Is it the id of a need of the user's own? It need not be in the data. */
export const isOwnNeed = (id: string): id is OwnNeedId => /^own-[\w-]{1,60}$/.test(id);

/** The municipalities compared: all, or those with a list in the register (whole or in part). */
export const FRAMES = ['all', 'listed'] as const;
export type Frame = (typeof FRAMES)[number];

/** What one project adds to a municipality that it reaches. */
export const ALLOCATIONS = ['full', 'equal', 'population'] as const;
export type Allocation = (typeof ALLOCATIONS)[number];

/** Where a project counts: where it says it works, or at its lead body's home. */
export const LOCATION_BASES = ['place_of_work', 'lead_seat'] as const;
export type LocationBasis = (typeof LOCATION_BASES)[number];

/** Are projects for the whole region left out of the municipalities, or counted in each? */
export const REGION_WIDE = ['apart', 'counted'] as const;
export type RegionWide = (typeof REGION_WIDE)[number];

/** The figure shown for each municipality. */
export const MEASURES = [
  'count',
  'per_10000_inhabitants',
  'per_1000_speakers',
  'per_1000_km2',
  'coverage_ratio',
  'foreign_language_share',
  'population',
] as const;
export type Measure = (typeof MEASURES)[number];

/** All projects, dated or not; or those known to run in at least one of the years. */
export type Period = { readonly kind: 'any' } | { readonly kind: 'years'; readonly from: number; readonly to: number };

/** Projects about employment or integration, the others, or both. */
export const EMPLOYMENT = ['any', 'only', 'without'] as const;
export type Employment = (typeof EMPLOYMENT)[number];

/**
 * The question on screen. Lists hold codes from the data package; an empty list means "any",
 * several entries mean "at least one of these".
 */
export interface Sentence {
  readonly counted: Counted;
  readonly targetGroups: readonly string[];
  readonly themes: readonly string[];
  readonly funds: readonly string[];
  readonly fundFamilies: readonly string[];
  readonly employment: Employment;
  readonly period: Period;
  /** Words that must all stand in the project's name or its lead body's name; empty: no search. */
  readonly text: string;
  readonly need: Need;
  readonly needYear: number;
  readonly frame: Frame;
  readonly allocation: Allocation;
  readonly locationBasis: LocationBasis;
  readonly regionWide: RegionWide;
  readonly measure: Measure;
}

/** The sentence that Katve opens with. */
export const OPENING_SENTENCE: Sentence = {
  counted: 'projects',
  targetGroups: ['immigrants'],
  themes: [],
  funds: [],
  fundFamilies: [],
  employment: 'any',
  period: { kind: 'any' },
  text: '',
  need: 'foreign_language_speakers',
  needYear: 2021,
  frame: 'all',
  allocation: 'full',
  locationBasis: 'place_of_work',
  regionWide: 'apart',
  measure: 'per_10000_inhabitants',
};
