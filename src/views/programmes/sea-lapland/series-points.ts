import type { ClientDay } from '../../../analysis/client-series.ts';
import type { ClientReach } from '../../../analysis/client-reach.ts';
import type { Quantity } from '../../../schema/quantity.ts';

/** A value on a day; `low` and `high` are the ends of its range, equal to it where it is known. */
export interface SeriesValue {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A day of a chart with two series; `null` where a series has no value. */
export interface SeriesPoint {
  /** ISO day. */
  readonly date: string;
  readonly present: SeriesValue | null;
  readonly cumulative: SeriesValue | null;
  /** Is something odd about the day? */
  readonly isMarked: boolean;
}

const exactly = (value: number | null): SeriesValue | null => (value === null ? null : { value, low: value, high: value });

const ranged = (quantity: Quantity): SeriesValue | null =>
  (quantity.kind === 'missing' ? null : { value: quantity.value, low: quantity.low ?? quantity.value, high: quantity.high ?? quantity.value });

/** Clients, with a mark where the activities do not add up. */
export const clientPoints = (days: readonly ClientDay[]): readonly SeriesPoint[] =>
  days.map(({ date, total, cumulative, doesAddUp }) => ({ date, present: exactly(total), cumulative: exactly(cumulative), isMarked: doesAddUp === false }));

/** Shares, of the days that have one. */
export const reachPoints = (reach: readonly ClientReach[]): readonly SeriesPoint[] =>
  reach.filter(({ speakers }) => speakers.kind === 'value').map(({ date, present, cumulative }) => ({ date, present: ranged(present), cumulative: ranged(cumulative), isMarked: false }));
