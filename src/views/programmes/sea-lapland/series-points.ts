import type { ClientDay } from '../../../analysis/client-series.ts';
import type { ClientReach } from '../../../analysis/client-reach.ts';
import { numberOf } from '../../../schema/quantity.ts';

/** A day of a chart with two series; `null` where a series has no value. */
export interface SeriesPoint {
  /** ISO day. */
  readonly date: string;
  readonly present: number | null;
  readonly cumulative: number | null;
  /** Is something odd about the day? */
  readonly isMarked: boolean;
}

/** Clients, with a mark where the activities do not add up. */
export const clientPoints = (days: readonly ClientDay[]): readonly SeriesPoint[] =>
  days.map(({ date, total, cumulative, doesAddUp }) => ({ date, present: total, cumulative, isMarked: doesAddUp === false }));

/** Shares, of the days that have one: the middle of those that are ranges. */
export const reachPoints = (reach: readonly ClientReach[]): readonly SeriesPoint[] =>
  reach.filter(({ speakers }) => speakers.kind === 'value').map(({ date, present, cumulative }) => ({ date, present: numberOf(present) ?? null, cumulative: numberOf(cumulative) ?? null, isMarked: false }));
