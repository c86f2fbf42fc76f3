import { plainNumber } from './plain-number.ts';
import { unescapeSigns } from './xlsx-strings.ts';
import type { NumberStyle } from './xlsx-styles.ts';

/** What the cells of a workbook share. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  /** Days are counted from 1 January 1904, as old Macs did, and not from 1900. */
  readonly is1904: boolean;
}

/** A cell as it stands in a sheet. */
export interface StoredCell {
  /** `s` shared text, `inlineStr`, `str` text of a formula, `b` truth, `e` error, `d` ISO day, `n` or `null` number. */
  readonly type: string | null;
  readonly style: string | null;
  /** The stored value; of a formula the value at its last calculation. */
  readonly value: string;
}

const TRUTHS: ReadonlyMap<string, string> = new Map([['1', 'true'], ['true', 'true'], ['0', 'false'], ['false', 'false']]);
const DAY_MS = 86_400_000;
/** Day 0 of each count. Excel's 1900 count holds a 29 February 1900 that never was: days before it are one later. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999 in the count from 1900. */
const LAST_DAY = 2_958_465;
const LAST_DAY_1904 = 2_957_003;

/** The day of a serial number as `yyyy-mm-dd`; `null` where there is none of that number. */
export const dayOfSerial = (serial: number, is1904: boolean): string | null => {
  const day = Math.floor(serial);
  if (day < 0 || day > (is1904 ? LAST_DAY_1904 : LAST_DAY) || (!is1904 && day === 0)) return null;
  const shift = !is1904 && day < 60 ? 1 : 0;
  return new Date((is1904 ? EPOCH_1904 : EPOCH_1900) + (day + shift) * DAY_MS).toISOString().slice(0, 10);
};

const timeOfSerial = (serial: number): string => {
  const minutes = Math.round(serial * 1440);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

/** The day, or no more of it than its cell shows when the rest is what programs fill in: the first of a month or year. */
const shownDay = (day: string, shows: 'day' | 'month' | 'year'): string => {
  if (shows === 'year' && day.endsWith('-01-01')) return day.slice(0, 4);
  return shows === 'month' && day.endsWith('-01') ? day.slice(0, 7) : day;
};

const numberText = (value: string, style: NumberStyle, is1904: boolean): string => {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number * 100)) return value;
  if (style === null) return /^-?\d{1,15}$/.test(value) ? value : plainNumber(number);
  switch (style.kind) {
    case 'day': {
      const day = dayOfSerial(number, is1904);
      return day === null ? plainNumber(number) : shownDay(day, style.shows);
    }
    case 'percent': return `${plainNumber(number * 100)} %`;
    case 'time': return number >= 0 && number <= LAST_DAY ? timeOfSerial(number) : plainNumber(number);
    case 'zeros': return Number.isInteger(number) && number >= 0 ? plainNumber(number).padStart(style.length, '0') : plainNumber(number);
  }
};

/** The text of a cell: what its reader sees, but numbers and days in one way of writing. A value that is not of its type stays as written. `null`: a shared text that is not there. */
export const cellText = ({ type, style, value }: StoredCell, { strings, styles, is1904 }: WorkbookParts): string | null => {
  switch (type) {
    case 's': return (value.trim() === '' ? undefined : strings[Number(value)]) ?? null;
    case 'inlineStr':
    case 'str': return unescapeSigns(value);
    case 'b': return TRUTHS.get(value.trim()) ?? value;
    case 'e': return value;
    case 'd': return /^\d{4}-\d\d-\d\d(T[\d:.]*Z?)?$/.test(value) ? value.slice(0, 10) : value;
    default: return numberText(value, styles[Number(style ?? '0')] ?? null, is1904);
  }
};
