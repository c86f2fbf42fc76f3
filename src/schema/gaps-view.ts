import type { MunicipalityCode } from './municipality.ts';

/** The sections of the Gaps page, in tab order. */
export const GAPS_SECTIONS = ['answers', 'verdicts', 'holes', 'headquarters', 'call', 'funder', 'time', 'neighbours'] as const;
export type GapsSection = (typeof GAPS_SECTIONS)[number];

/** What the columns of the hole-finder are. */
export const MATRIX_COLUMNS = ['theme', 'targetGroup', 'fund', 'year'] as const;
export type MatrixColumns = (typeof MATRIX_COLUMNS)[number];

/** What a cell of the hole-finder shows: the count, the location quotient, or how surprising so few are. */
export const CELL_FIGURES = ['count', 'quotient', 'surprise'] as const;
export type CellFigure = (typeof CELL_FIGURES)[number];

/** How far ahead of the chosen date ends are looked for, in months. */
export const CLIFF_MONTHS = [6, 12, 24] as const;
export type CliffMonths = (typeof CLIFF_MONTHS)[number];

/** What a successor must share with the project that ends. */
export const SUCCESSION_BASES = ['targetGroup', 'theme'] as const;
export type SuccessionBasis = (typeof SUCCESSION_BASES)[number];

/** The municipalities that one project of a call reaches, in code order, none twice. */
export type ReachSet = readonly MunicipalityCode[];

/** Most projects of a call, and most municipalities that one of them may reach. */
export const MOST_CALL_PROJECTS = 10;
export const MOST_CALL_REACH = 8;
/** Most scenarios that are kept beside the one at work. */
export const MOST_KEPT_SCENARIOS = 4;

/** A call that is being aimed; its theme, target group, need and frame are those of the sentence. */
export interface CallPlan {
  /** Number of projects that the call pays, 1 to `MOST_CALL_PROJECTS`. */
  readonly projects: number;
  /** How many municipalities one project may reach at most, 1 to `MOST_CALL_REACH`. */
  readonly reach: number;
  /** Municipalities that at least one project must reach, in code order. */
  readonly pinned: readonly MunicipalityCode[];
  /** Municipalities that none may reach, in code order; none of them is pinned. */
  readonly forbidden: readonly MunicipalityCode[];
  /** The sets as the user edited them; `null`: the app's proposal stands. */
  readonly sets: readonly ReachSet[] | null;
  /** Scenarios put aside for comparison, in the order in which they were kept. */
  readonly kept: readonly (readonly ReachSet[])[];
}

/** What the Gaps page shows beyond the sentence; a link holds all of it. */
export interface GapsView {
  readonly section: GapsSection;
  readonly columns: MatrixColumns;
  readonly cell: CellFigure;
  /** ISO day from which ends are looked for; `null`: the data's own reference day, as "today" would find nothing in an old register. */
  readonly asOf: string | null;
  readonly months: CliffMonths;
  readonly succession: SuccessionBasis;
  /** The funder whose view is open: a fund's code; `null` until one is chosen. */
  readonly funder: string | null;
  readonly call: CallPlan;
}

export const OPENING_GAPS_VIEW: GapsView = {
  section: 'answers',
  columns: 'theme',
  cell: 'count',
  asOf: null,
  months: 12,
  succession: 'targetGroup',
  funder: null,
  call: { projects: 3, reach: 3, pinned: [], forbidden: [], sets: null, kept: [] },
};
