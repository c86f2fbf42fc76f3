import type { Listing, MunicipalityCode } from './municipality.ts';

/**
 * What a fund does in a municipality under a theme or target group:
 * - `alone`: it has projects there and no other fund has.
 * - `alone_perhaps`: the same, but there are projects whose fund is not stated.
 * - `adds`: others have projects too, but none for the same people about the same thing at the same time.
 * - `duplicates`: at least one of its projects and one of another fund share theme and target group and run in the same year.
 * - `absent`: only others have projects there.
 * - `nobody`: no project with a stated fund, its own included.
 */
export const FUNDER_ROLES = ['alone', 'alone_perhaps', 'adds', 'duplicates', 'absent', 'nobody'] as const;
export type FunderRole = (typeof FUNDER_ROLES)[number];

/** Distinct projects in one cell, or in a whole municipality. */
export interface FunderCell {
  readonly role: FunderRole;
  readonly own: number;
  readonly others: number;
  readonly notStated: number;
}

export interface FunderRow {
  readonly code: MunicipalityCode;
  readonly listing: Listing;
  /** All columns together. */
  readonly overall: FunderCell;
  /** In the order of the columns. */
  readonly cells: readonly FunderCell[];
}

/** A fund's own view of the selection without the sentence's choice of funds. */
export interface FunderView {
  readonly fund: string;
  readonly columns: readonly string[];
  /** The columns that the sentence chooses; empty when it chooses none. */
  readonly chosen: readonly string[];
  readonly rows: readonly FunderRow[];
  /** Distinct projects of each fund that fit all of the sentence but its funds, placed or not; funds without any may be left out. */
  readonly fundCounts: ReadonlyMap<string, number>;
  /** Of the fund's own projects among those, the ones that reach a municipality of the frame. */
  readonly placedCount: number;
}
