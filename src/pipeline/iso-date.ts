import type { DatePrecision } from '../schema/project.ts';

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

/** Days in a month of the Gregorian calendar; month 1 is January. */
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A date, with how much of it is written. */
interface PartialDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const parsePartial = (text: string): PartialDate | undefined => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > 12)) return undefined;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return undefined;
  return { year, month, day };
};

/** Is it a full date, `2021-12-31`, that the calendar has? */
export const isIsoDate = (text: string): boolean => text.length === 10 && parsePartial(text) !== undefined;

/** How much a partial ISO date (`2021`, `2021-06`, `2021-06-30`) writes; `undefined` when it is none. */
export const precisionOf = (text: string): DatePrecision | undefined => {
  const date = parsePartial(text);
  if (date === undefined) return undefined;
  return date.day !== null ? 'day' : date.month !== null ? 'month' : 'year';
};

/** First day of what a partial ISO date writes: `2021-06` gives `2021-06-01`. */
export const firstDay = (text: string): string | undefined => {
  const date = parsePartial(text);
  return date && `${pad(date.year, 4)}-${pad(date.month ?? 1, 2)}-${pad(date.day ?? 1, 2)}`;
};

/** Last day of what a partial ISO date writes: `2021-06` gives `2021-06-30`. */
export const lastDay = (text: string): string | undefined => {
  const date = parsePartial(text);
  if (date === undefined) return undefined;
  const month = date.month ?? 12;
  return `${pad(date.year, 4)}-${pad(month, 2)}-${pad(date.day ?? daysInMonth(date.year, month), 2)}`;
};

/** The part of a full date that a precision writes: `month` of `2021-06-30` is `2021-06`. */
export const truncate = (date: string, precision: DatePrecision): string =>
  date.slice(0, precision === 'day' ? 10 : precision === 'month' ? 7 : 4);
