import type { Counters, Dimension, YearCount } from './coverage-result.ts';

/**
 * What each project adds to each municipality it reaches, project by project (compressed rows):
 * the entries of project `p` stand at `offsets[p]` up to `offsets[p + 1]`.
 * A municipality is given by its index in the dataset; it stands at most once under a project.
 */
export interface PlaceWeights {
  readonly offsets: Uint32Array;
  readonly places: Uint16Array;
  readonly weights: Float64Array;
  /** Largest weight that any project gives a municipality; 0 where no project reaches it. */
  readonly largest: Float64Array;
}

/** Selected projects by where they stand, whatever the location basis. */
export interface Standing {
  /** Name the whole region, beside municipalities or not. */
  readonly regionWide: number;
  /** Home municipality of the lead body not known, though it may be known to be in the region. */
  readonly unknownSeat: number;
  /** Lead body at home outside the region. */
  readonly seatElsewhere: number;
}

/** The projects that fit the sentence, and how many each menu entry would leave. */
export interface Selection {
  /** Project indices in the dataset, ascending. */
  readonly selected: Uint32Array;
  readonly standing: Standing;
  /** Projects that fit everything but the period and state no date. */
  readonly undated: number;
  /** Every year in which any project of the dataset runs, without gaps; empty when none has a date. */
  readonly years: readonly YearCount[];
  readonly counters: Counters;
  /** Projects that fit all choices but this one: what choosing "any" there would leave. */
  readonly withoutDimension: Readonly<Record<Dimension, number>>;
}

/** Sums over the selected projects for each municipality, by its index in the dataset. */
export interface PlaceTally {
  /** Distinct things: projects, or the themes or funds of the projects that reach the place. */
  readonly counts: Uint32Array;
  /** Sums of weights; equal to `counts` for themes and funds. */
  readonly supplies: Float64Array;
  /** Sums of squared weights; equal to `counts` for themes and funds. */
  readonly squares: Float64Array;
  /** Distinct things in at least one municipality of the frame. */
  readonly distinctInFrame: number;
  /** Indices of the selected projects that reach the municipality of the given index, ascending; made when asked for. */
  readonly projectsAt: (place: number) => readonly number[];
}
