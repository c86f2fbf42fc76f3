import type { Period } from '../../schema/sentence.ts';

/** A closed range of calendar years. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** The years that a period covers on the strip; "any time" covers them all. */
export const rangeOf = (period: Period, all: YearRange): YearRange => (period.kind === 'any' ? all : { from: period.from, to: period.to });

/** The period of a range: all the years together mean "any time", so that undated projects count too. */
export const periodOf = (range: YearRange, all: YearRange): Period =>
  range.from <= all.from && range.to >= all.to ? { kind: 'any' } : { kind: 'years', from: range.from, to: range.to };

/** The range with one edge moved to a year; the edges stay inside the strip and do not cross. */
export const withEdge = (range: YearRange, move: { readonly edge: 'from' | 'to'; readonly year: number; readonly all: YearRange }): YearRange => {
  const year = Math.min(Math.max(move.year, move.all.from), move.all.to);
  return move.edge === 'from' ? { from: Math.min(year, range.to), to: range.to } : { from: range.from, to: Math.max(year, range.from) };
};

/** The edge that a press on a year takes hold of: the nearer one. */
export const nearestEdge = (range: YearRange, year: number): 'from' | 'to' =>
  Math.abs(year - range.from) <= Math.abs(year - range.to) ? 'from' : 'to';

/**
 * The year that an edge stands at when its line is pulled to `position` (0-1 along the strip):
 * the first year right of the line for `from`, the last one left of it for `to`.
 */
export const yearAtEdge = (edge: 'from' | 'to', position: number, all: YearRange): number => {
  const boundary = Math.round(position * (all.to - all.from + 1));
  return edge === 'from' ? all.from + boundary : all.from + boundary - 1;
};
