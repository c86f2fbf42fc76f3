import type { FieldType } from '../schema/data-package.ts';

const SPACES = /[\s\u00A0\u2007\u2009\u202F']/g;
const GROUPED = /^[-\u2212]?\d{1,3}(?:[\s\u00A0\u2007\u2009\u202F']\d{3})+(?:[.,]\d+)?$/;
const DECIMAL_COMMA = /^[-\u2212]?\d+,\d+$/;

const TRUE = new Set(['true', '1', 'yes', 'y', 'kyllä', 'ja', 'tosi']);
const FALSE = new Set(['false', '0', 'no', 'n', 'ei', 'nej', 'epätosi']);

const two = (digits: string): string => digits.padStart(2, '0');

const plainNumber = (text: string): string => {
  const bare = GROUPED.test(text) ? text.replace(SPACES, '') : text;
  const pointed = DECIMAL_COMMA.test(bare) ? bare.replace(',', '.') : bare;
  return pointed.replace('\u2212', '-');
};

const plainInteger = (text: string): string => plainNumber(text).replace(/^(-?\d+)\.0+$/, '$1');

const plainBoolean = (text: string): string => {
  const word = text.toLowerCase();
  if (TRUE.has(word)) return 'true';
  return FALSE.has(word) ? 'false' : text;
};

const plainDate = (text: string): string => {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) return `${year}-${two(month)}-${two(day)}`;
  return /^(\d{4}-\d{2}-\d{2})T/.exec(text)?.[1] ?? text;
};

/**
 * A cell in the one form that the tables use: numbers with a point and without groups, `true` and `false`, ISO dates.
 * What cannot be understood stays as it is, for the check to name.
 */
export const plainCell = (type: FieldType, written: string): string => {
  const text = written.trim();
  if (text === '') return '';
  switch (type) {
    case 'string': return text;
    case 'number': return plainNumber(text);
    case 'integer': return plainInteger(text);
    case 'boolean': return plainBoolean(text);
    case 'date': return plainDate(text);
  }
};
