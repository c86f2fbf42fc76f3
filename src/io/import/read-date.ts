import type { DatePrecision } from '../../schema/project.ts';
import { foldText } from './fold-text.ts';

/** What a cell writes of a day: year, month and day as far as they are written. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** How a table writes its days. */
export interface DateHabit {
  readonly dayOrder: 'dmy' | 'mdy';
  /** Numbers of a typed table may be serial days of a spreadsheet. */
  readonly isTyped: boolean;
  /** Are those counted from 1904? Absent: no. */
  readonly is1904?: boolean;
}

/** A period with the dates at its ends; an end that is not written is `null`. */
export interface WrittenPeriod {
  readonly start: WrittenDate | null;
  readonly end: WrittenDate | null;
}

const MONTHS: readonly (readonly string[])[] = [
  ['tammi', 'jan'], ['helmi', 'feb'], ['maalis', 'mar'], ['huhti', 'apr'], ['touko', 'maj', 'may'], ['kesa', 'jun'],
  ['heina', 'jul'], ['elo', 'aug'], ['syys', 'sep'], ['loka', 'okt', 'oct'], ['marras', 'nov'], ['joulu', 'dec'],
];
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Serial days of spreadsheets from 1954 to 2119; smaller numbers may be years. */
const SERIAL = { first: 20_000, last: 80_000, epochMs: Date.UTC(1899, 11, 30), epoch1904Ms: Date.UTC(1904, 0, 1) } as const;

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The date if the calendar has it. */
const dateOf = (year: number, month: number | null = null, day: number | null = null): WrittenDate | null => {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (month === null || day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month, day };
};

/** Two digits are of this century. */
const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const serialDay = (number: number, is1904: boolean): WrittenDate => {
  const day = new Date((is1904 ? SERIAL.epoch1904Ms : SERIAL.epochMs) + number * 86_400_000);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
};

type Reader = readonly [RegExp, (parts: readonly string[], habit: DateHabit) => WrittenDate | null];

const monthByName = (word: string): number => MONTHS.findIndex((names) => names.some((name) => word.startsWith(name))) + 1;

const READERS: readonly Reader[] = [
  [/^(\d{4})$/, ([year = '']) => dateOf(Number(year))],
  [/^(\d{4})-(\d{1,2})$/, ([year = '', month = '']) => dateOf(Number(year), Number(month))],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{1,2}:\d{2}.*)?$/, ([year = '', month = '', day = '']) => dateOf(Number(year), Number(month), Number(day))],
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})\.?(?:\s(?:klo|kl)?\s?\d{1,2}[:.]\d{2}.*)?$/, ([day = '', month = '', year = '']) => dateOf(fullYear(year), Number(month), Number(day))],
  [/^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/, ([first = '', , second = '', year = ''], { dayOrder }) => {
    const isDayFirst = Number(first) > 12 || (dayOrder === 'dmy' && Number(second) <= 12);
    return isDayFirst ? dateOf(fullYear(year), Number(second), Number(first)) : dateOf(fullYear(year), Number(first), Number(second));
  }],
  [/^(\d{1,2})\s?[./-]\s?(\d{4})$/, ([month = '', year = '']) => dateOf(Number(year), Number(month))],
  [/^(\d{1,2})\/(\d{2})$/, ([month = '', year = '']) => dateOf(fullYear(year), Number(month))],
  [/^(?:(\d{1,2})\.?\s+)?([a-z]{3,})\.?\s+(\d{4})$/, ([day, word = '', year = '']) => {
    const month = monthByName(word);
    return month === 0 ? null : dateOf(Number(year), month, day === undefined || day === '' ? null : Number(day));
  }],
  [/^([a-z]{3,})\s+(\d{1,2}),?\s+(\d{4})$/, ([word = '', day = '', year = '']) => (monthByName(word) === 0 ? null : dateOf(Number(year), monthByName(word), Number(day)))],
];

const readFolded = (text: string, habit: DateHabit): WrittenDate | null => {
  if (habit.isTyped && /^\d{5}(?:\.\d+)?$/.test(text)) {
    const number = Math.floor(Number(text));
    return number >= SERIAL.first && number <= SERIAL.last ? serialDay(number, habit.is1904 === true) : null;
  }
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(text);
    if (match !== null) return read(match.slice(1), habit);
  }
  return null;
};

/** Is a date of three numbers written so that day and month could be exchanged? */
export const isAmbiguousDay = (cell: string): boolean => {
  const match = /^\s*(\d{1,2})[-/](\d{1,2})[-/](?:\d{4}|\d{2})\s*$/.exec(cell);
  return match !== null && Number(match[1]) <= 12 && Number(match[2]) <= 12 && match[1] !== match[2];
};

/** One date; `null` where the cell is none, or one that the calendar does not have. */
export const readDate = (cell: string, habit: DateHabit): WrittenDate | null => readFolded(foldText(cell), habit);

const RANGE_SIGNS = /\s*(?:->|→|\.{2,3}|…|-|\bto\b|\btill\b|\bsaakka\b)\s*/g;

/** `1.3.` before `31.12.2020` is of that year; `2018-19` ends in 2019. */
const bothEnds = (left: string, right: string, habit: DateHabit): WrittenPeriod | null => {
  const end = right === '' ? null : readFolded(right, habit);
  if (right !== '' && end === null) {
    const short = /^(\d{2})$/.exec(right);
    const start = short === null ? null : readFolded(left, habit);
    return start === null || start.month !== null ? null : withEnd(start, dateOf(2000 + Number(right)));
  }
  const start = left === '' ? null : (readFolded(left, habit) ?? (end === null ? null : readFolded(`${left.replace(/\.$/, '')}.${String(end.year)}`, habit) ?? onlyMonth(left, end)));
  return left !== '' && start === null ? null : { start, end };
};

const withEnd = (start: WrittenDate, end: WrittenDate | null): WrittenPeriod | null => (end === null ? null : { start, end });

const onlyMonth = (left: string, end: WrittenDate): WrittenDate | null => (/^\d{1,2}$/.test(left) && end.month !== null ? dateOf(end.year, Number(left)) : null);

const OPEN = /^(?:alkaen|fran|from|since)\s+|\s+(?:alkaen|lahtien|framat|onwards)$/;

/** A period: `2018-2020`, `1.3.2019–31.12.2020`, `3/2019 - 8/2021`, `2020 alkaen`; a single year or month is both ends, a single day the start. */
export const readPeriod = (cell: string, habit: DateHabit): WrittenPeriod | null => {
  const text = foldText(cell);
  const single = readFolded(text, habit);
  if (single !== null) return { start: single, end: single.day === null ? single : null };
  if (OPEN.test(text)) {
    const start = readFolded(text.replace(OPEN, '').trim(), habit);
    return start === null ? null : { start, end: null };
  }
  for (const match of text.matchAll(RANGE_SIGNS)) {
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    if (left === '' && right === '') continue;
    const period = bothEnds(left, right, habit);
    if (period !== null && (left !== '' || right !== '')) return period;
  }
  return null;
};

const two = (number: number): string => String(number).padStart(2, '0');

/** A written date as the package keeps it: a full day at its outer edge, and how much of it is written. */
export interface StoredDate {
  readonly date: string;
  readonly precision: DatePrecision;
  /** The written part in ISO form: `2021-06`. */
  readonly partial: string;
}

/** First day of what is written for a start, last day for an end. */
export const storedDate = ({ year, month, day }: WrittenDate, side: 'start' | 'end'): StoredDate => {
  const edgeMonth = month ?? (side === 'start' ? 1 : 12);
  const edgeDay = day ?? (side === 'start' ? 1 : daysInMonth(year, edgeMonth));
  const date = `${String(year)}-${two(edgeMonth)}-${two(edgeDay)}`;
  const precision = day !== null ? 'day' : month !== null ? 'month' : 'year';
  return { date, precision, partial: date.slice(0, precision === 'day' ? 10 : precision === 'month' ? 7 : 4) };
};
