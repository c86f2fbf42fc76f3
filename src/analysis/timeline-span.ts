import type { DatePrecision } from '../schema/project.ts';
import { dayNumber, monthsLater } from './iso-day.ts';

/** The days among which a written date lies: day numbers, both included. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** A period as it is written; `null`: that end of it is not stated. */
export interface TimeBar {
  readonly start: DayRange | null;
  readonly end: DayRange | null;
}

/** A stretch of the axis: day numbers, the second one not included. */
export type Stretch = readonly [from: number, to: number];

/** What of a bar is sure and what is not. */
export interface BarParts {
  /** Runs for sure; `null` where the dates are too coarse to say so of any day. */
  readonly core: Stretch | null;
  /** The start, or the end, lies somewhere in here; `null` where it is written to the day. */
  readonly softStart: Stretch | null;
  readonly softEnd: Stretch | null;
  /** The day before, or after, which nothing is known; `null` where both ends are written. */
  readonly openStart: number | null;
  readonly openEnd: number | null;
}

const rangeFrom = (firstDay: string, months: number): DayRange => ({ from: dayNumber(firstDay), to: dayNumber(monthsLater(firstDay, months)) - 1 });

/** The days that a date of the given precision stands for: the day, or all days of its month or year. */
export const dayRange = (isoDay: string, precision: DatePrecision): DayRange => {
  switch (precision) {
    case 'day': return { from: dayNumber(isoDay), to: dayNumber(isoDay) };
    case 'month': return rangeFrom(`${isoDay.slice(0, 7)}-01`, 1);
    case 'year': return rangeFrom(`${isoDay.slice(0, 4)}-01-01`, 12);
  }
};

/** How exactly a partial ISO text says when: `2024`, `2024-06`, `2024-06-30`. */
export const partialPrecision = (partial: string): DatePrecision => (['year', 'month', 'day'] as const)[partial.split('-').length - 1] ?? 'day';

/** The days that a partial ISO text stands for. */
export const partialRange = (partial: string): DayRange => {
  const [year = '', month = '01', day = '01'] = partial.split('-');
  return dayRange(`${year}-${month}-${day}`, partialPrecision(partial));
};

/** The dates of a project as they are kept. */
interface WrittenDates {
  readonly startDate: string | null;
  readonly startPrecision: DatePrecision | null;
  readonly endDate: string | null;
  readonly endPrecision: DatePrecision | null;
}

const bars = new WeakMap<WrittenDates, TimeBar>();

/** The bar of a project; the same object, which is never changed, gives the same bar without working it out again. */
export const barOfDates = (dates: WrittenDates): TimeBar => {
  const known = bars.get(dates);
  if (known !== undefined) return known;
  const { startDate, startPrecision, endDate, endPrecision } = dates;
  const bar = {
    start: startDate === null ? null : dayRange(startDate, startPrecision ?? 'day'),
    end: endDate === null ? null : dayRange(endDate, endPrecision ?? 'day'),
  };
  bars.set(dates, bar);
  return bar;
};

/** The bar of a fact, whose dates are partial ISO texts. */
export const barOfPartial = ({ start, end }: { readonly start: string | null; readonly end: string | null }): TimeBar => ({
  start: start === null ? null : partialRange(start),
  end: end === null ? null : partialRange(end),
});

const softOf = ({ from, to }: DayRange): Stretch | null => (from === to ? null : [from, to + 1]);

/** The earliest and the latest day that the bar may cover, as far as it is written; `null` without any date. */
export const extentOf = ({ start, end }: TimeBar): Stretch | null => {
  const [first, last] = [start ?? end, end ?? start];
  return first === null || last === null ? null : [first.from, Math.max(first.to, last.to) + 1];
};

/** A bar taken apart into what is sure, what is written too coarsely, and what is not stated; all `null` without a date. */
export const barParts = (bar: TimeBar): BarParts => {
  const { start, end } = bar;
  const none: BarParts = { core: null, softStart: null, softEnd: null, openStart: null, openEnd: null };
  if (start !== null && end !== null) {
    if (end.from < start.to) return { ...none, softStart: extentOf(bar) };
    const [softStart, softEnd] = [softOf(start), softOf(end)];
    const core: Stretch = [softStart === null ? start.from : start.to + 1, softEnd === null ? end.to + 1 : end.from];
    return { ...none, core: core[1] > core[0] ? core : null, softStart, softEnd };
  }
  if (start !== null) return { ...none, core: start.from === start.to ? [start.from, start.to + 1] : null, softStart: softOf(start), openEnd: start.to + 1 };
  if (end !== null) return { ...none, core: end.from === end.to ? [end.from, end.to + 1] : null, softEnd: softOf(end), openStart: end.from };
  return none;
};
