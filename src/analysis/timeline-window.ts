import type { TimelineWindow } from '../schema/timeline-view.ts';
import { dayNumber, isoDay } from './iso-day.ts';
import { extentOf, type TimeBar } from './timeline-span.ts';

const firstDayOf = (year: number): number => dayNumber(`${String(year)}-01-01`);
const yearOf = (day: number): number => Number(isoDay(day).slice(0, 4));

/** Number of years in sight. */
export const yearCount = ({ from, to }: TimelineWindow): number => to - from + 1;

/** The years from the first to the last written day of all bars; `null` when none has a date. */
export const wholeWindow = (bars: Iterable<TimeBar>): TimelineWindow | null => {
  let [from, to] = [Infinity, -Infinity];
  for (const bar of bars) {
    const extent = extentOf(bar);
    if (extent === null) continue;
    [from, to] = [Math.min(from, extent[0]), Math.max(to, extent[1] - 1)];
  }
  return from > to ? null : { from: yearOf(from), to: yearOf(to) };
};

/** The part of `asked` that lies within `all`; all of it where they have no year in common, or nothing is asked. */
export const windowWithin = (asked: TimelineWindow | null, all: TimelineWindow): TimelineWindow => {
  if (asked === null || asked.to < all.from || asked.from > all.to) return all;
  return { from: Math.max(asked.from, all.from), to: Math.min(asked.to, all.to) };
};

/** The window as it is kept: all years together are no choice. */
export const keptWindow = (shown: TimelineWindow, all: TimelineWindow): TimelineWindow | null =>
  shown.from <= all.from && shown.to >= all.to ? null : shown;

/** So many years, the first one as near to `from` as the whole allows. */
const placed = (from: number, years: number, all: TimelineWindow): TimelineWindow => {
  const count = Math.min(Math.max(1, years), yearCount(all));
  const first = Math.min(Math.max(from, all.from), all.to - count + 1);
  return { from: first, to: first + count - 1 };
};

/** So many years later; it stops at the ends of the whole. */
export const panned = (shown: TimelineWindow, years: number, all: TimelineWindow): TimelineWindow => placed(shown.from + years, yearCount(shown), all);

const ZOOM = 0.7;

/**
 * A step nearer or further: about three tenths fewer years, or as many more; at least one year of difference.
 * What lies at the anchor (0-1 along the window) stays about where it is.
 */
export const zoomed = (shown: TimelineWindow, step: { readonly direction: 'in' | 'out'; readonly anchor: number }, all: TimelineWindow): TimelineWindow => {
  const count = yearCount(shown);
  const next = step.direction === 'in' ? Math.min(count - 1, Math.round(count * ZOOM)) : Math.max(count + 1, Math.round(count / ZOOM));
  const years = Math.min(Math.max(1, next), yearCount(all));
  return placed(Math.round(shown.from + step.anchor * (count - years)), years, all);
};

/** Where a day stands along the window, 0-1; outside it below 0 or above 1. `shiftYears` moves the window while it is dragged. */
export const positionIn = (shown: TimelineWindow, shiftYears = 0): ((day: number) => number) => {
  const [first, end] = [firstDayOf(shown.from), firstDayOf(shown.to + 1)];
  const shift = shiftYears / yearCount(shown);
  return (day) => (day - first) / (end - first) - shift;
};

/** A line of the year axis. */
export interface AxisTick {
  readonly day: number;
  readonly year: number;
  /** 1: the beginning of the year. */
  readonly month: number;
  /** Has the line room for its label? */
  readonly isLabelled: boolean;
}

/** Months between the lines: the fewer years, the finer. */
const stepMonths = (years: number): number => {
  if (years <= 2) return 1;
  return years <= 6 ? 3 : 12;
};

/** The lines of the axis, a year on either side included; at most `room` labels, of years first and of months where they have room too. */
export const axisTicks = (shown: TimelineWindow, room: number): readonly AxisTick[] => {
  const years = yearCount(shown);
  const step = stepMonths(years);
  const everyYear = Math.max(1, Math.ceil(years / room));
  const hasMonths = step < 12 && years * (12 / step) <= room;
  const ticks: AxisTick[] = [];
  for (let year = shown.from - 1; year <= shown.to + 1; year += 1) {
    for (let month = 1; month <= 12; month += step) {
      const day = dayNumber(`${String(year)}-${String(month).padStart(2, '0')}-01`);
      ticks.push({ day, year, month, isLabelled: month === 1 ? (((year - shown.from) % everyYear) + everyYear) % everyYear === 0 : hasMonths });
    }
  }
  return ticks;
};
