import type { MatrixColumns } from './gaps-view.ts';
import type { Listing, MunicipalityCode } from './municipality.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './sentence.ts';

/** One municipality under one theme, target group, fund or year. */
export interface HoleCell {
  readonly code: MunicipalityCode;
  /** The coded value of the column; a year as text. */
  readonly column: string;
  /** Distinct projects, whatever the allocation. */
  readonly count: number;
  /** d(m, c): sum of their allocation weights. */
  readonly supply: number;
  /** R(m) K(c) / T: supply if the municipality's projects were spread as all of them are. */
  readonly expected: number;
  /** Location quotient, supply / expected; `not_applicable` when nothing is expected. */
  readonly quotient: Quantity;
  /** Chance (0-1) of so little or less when this much is expected; 1 when nothing is expected. */
  readonly chance: number;
}

/** One municipality of the frame. */
export interface HoleRow {
  readonly code: MunicipalityCode;
  readonly listing: Listing;
  /** Distinct selected projects here, with a value of the columns or without. */
  readonly count: number;
  /** R(m): sum of the row's cells; a project with several values is in several cells. */
  readonly supply: number;
  /** What one project adds here on average, weighted by itself; 1 under the full rule. */
  readonly scale: number;
  /** In the order of the matrix's columns. */
  readonly cells: readonly HoleCell[];
}

/** One theme, target group, fund or year. */
export interface HoleColumn {
  readonly value: string;
  /** K(c): sum of the column's cells. */
  readonly supply: number;
}

/** Where the selected projects stand by municipality and by a second dimension. */
export interface HoleMatrix {
  readonly dimension: MatrixColumns;
  /** The question behind it: the sentence without its choice in that dimension, counting projects. */
  readonly sentence: Sentence;
  /** Municipalities of the frame, in code order. */
  readonly rows: readonly HoleRow[];
  /** In the order in which lists show them. */
  readonly columns: readonly HoleColumn[];
  /** T: sum of all cells. */
  readonly supply: number;
}

/** How many rare cells many cells bring about by themselves. */
export interface ManyLooks {
  readonly cells: number;
  /** Cells with a chance below 5 %. */
  readonly rare: number;
  /** As many of them as chance alone would give at most: 5 % of all cells. */
  readonly byChance: number;
  /** Cells in which so much is expected that an empty one would be rare; all others can never be. */
  readonly telling: number;
}

/** On how few the projects of a municipality stand. */
export interface Concentration {
  /** Different funds or lead bodies. */
  readonly number: number;
  /** Herfindahl index (0-1) of their shares of supply; `not_applicable` when no project names one. */
  readonly index: Quantity;
  /** 1 / index: so many equally large ones would be as concentrated. */
  readonly effective: Quantity;
  /** The one with the most supply and its share (0-1); `null` when no project names one. */
  readonly largest: { readonly id: string; readonly share: number } | null;
  /** Projects that name none; they are left out of the shares. */
  readonly unstated: number;
}

/** Funds and lead bodies behind the projects of one municipality. */
export interface Dependence {
  readonly code: MunicipalityCode;
  readonly listing: Listing;
  /** Distinct selected projects here. */
  readonly count: number;
  readonly funds: Concentration;
  readonly leads: Concentration;
}
