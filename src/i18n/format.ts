import type { Language } from '../schema/language.ts';
import type { DatePrecision } from '../schema/project.ts';

const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** Number, date and name formats of one language. */
export interface Format {
  /** The BCP 47 tag behind the formats. */
  readonly locale: string;
  /** A whole number with thousands apart: 12 345. */
  readonly integer: (value: number) => string;
  /** A number with the given number of decimals (default 1). */
  readonly decimal: (value: number, decimals?: number) => string;
  /** Whole when whole, else one decimal: 7, but 2,5. */
  readonly amount: (value: number) => string;
  /** A share between 0 and 1 as whole percent: 40 %. */
  readonly percent: (share: number) => string;
  /** A percentage as it stands in the statistics, one decimal: 4,6 %. */
  readonly percentage: (value: number) => string;
  /** A number with its sign: +2,0 or −1,5. */
  readonly signed: (value: number) => string;
  /** A range with an en dash: 2014–2023. */
  readonly range: (from: string, to: string) => string;
  /** An ISO date shown with no more precision than was written. */
  readonly date: (isoDate: string, precision: DatePrecision) => string;
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string;
  /** The words with a capital first letter, as the first word of a line. */
  readonly capitalised: (words: string) => string;
  /** Compares names in the alphabetical order of the language. */
  readonly compare: (a: string, b: string) => number;
}

const DATE_OPTIONS: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
};

/** What rounds to nothing has no sign: never "−0,0". */
const UNSIGNED_ZERO = { signDisplay: 'negative' } as const;

/** The formats of `language`, all by `Intl`. */
export const createFormat = (language: Language): Format => {
  const locale = LOCALES[language];
  const decimals = (digits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { ...UNSIGNED_ZERO, minimumFractionDigits: digits, maximumFractionDigits: digits });
  const byDigits = [decimals(0), decimals(1), decimals(2), decimals(3)];
  const decimal = (value: number, digits = 1): string => (byDigits[digits] ?? decimals(digits)).format(value);
  const percent = new Intl.NumberFormat(locale, { ...UNSIGNED_ZERO, style: 'percent', maximumFractionDigits: 0 });
  const percentage = new Intl.NumberFormat(locale, { ...UNSIGNED_ZERO, style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale, { numeric: true });
  const dates = {
    day: new Intl.DateTimeFormat(locale, DATE_OPTIONS.day),
    month: new Intl.DateTimeFormat(locale, DATE_OPTIONS.month),
    year: new Intl.DateTimeFormat(locale, DATE_OPTIONS.year),
  } satisfies Record<DatePrecision, Intl.DateTimeFormat>;
  return {
    locale,
    integer: (value) => decimal(value, 0),
    decimal,
    amount: (value) => (Number.isInteger(value) ? decimal(value, 0) : decimal(value, 1)),
    percent: (share) => percent.format(share),
    percentage: (value) => percentage.format(value / 100),
    signed: (value) => signed.format(value),
    range: (from, to) => `${from}–${to}`,
    date: (isoDate, precision) => dates[precision].format(new Date(`${isoDate}T00:00:00Z`)),
    list: (items) => list.format(items),
    capitalised: (words) => words.slice(0, 1).toLocaleUpperCase(locale) + words.slice(1),
    compare: (a, b) => collator.compare(a, b),
  };
};
