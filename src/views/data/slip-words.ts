import type { Dataset } from '../../schema/dataset.ts';
import type { Format } from '../../i18n/format.ts';
import type { Text, TextValues } from '../../i18n/text.ts';
import { partialDateText } from '../shared/partial-date.ts';
import type { LineRange, SlipValue, SlipValues } from './slip.ts';

/** Decimals of a euro amount: none for whole euros. */
const euroText = (amount: number, format: Format): string => format.decimal(amount, Number.isInteger(amount) ? 0 : 2);

const MINUS = '−';

const withSign = (amount: number, words: string): string => {
  if (amount === 0) return words;
  return `${amount > 0 ? '+' : MINUS}${words}`;
};

const valueText = (value: SlipValue, { t, format, language }: Text, dataset: Dataset): string => {
  switch (value.as) {
    case 'count': return format.integer(value.amount);
    case 'difference': return withSign(value.amount, format.integer(Math.abs(value.amount)));
    case 'countRange': return format.range(format.integer(value.low), format.integer(value.high));
    case 'differenceRange': return [value.low, value.high].map((amount) => withSign(amount, format.integer(Math.abs(amount)))).join('…');
    case 'euro': return t('dataSlips.euro', { amount: euroText(value.amount, format) });
    case 'euroDifference': return t('dataSlips.euro', { amount: withSign(value.amount, euroText(Math.abs(value.amount), format)) });
    case 'percentage': return format.percentage(value.amount);
    case 'share': return format.percent(value.amount);
    case 'date': return partialDateText(value.iso, format);
    case 'year': return value.year === 'total' ? t('dataSlips.total') : value.year;
    case 'years': return value.from === value.to ? String(value.from) : format.range(String(value.from), String(value.to));
    case 'words': return value.words;
    case 'places': return format.list(value.codes.map((code) => dataset.municipalities.find((place) => place.code === code)?.name[language] ?? code));
    case 'names': return format.list(value.names.map((name) => name[language]));
  }
};

/** Values as they are put into a message. */
export const slipTextValues = (values: SlipValues, text: Text, dataset: Dataset): TextValues =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, valueText(value, text, dataset)]));

/** "lines 57–64, 103": where in the document; empty when there are no lines to name. */
export const linesText = (lines: readonly LineRange[], { t, format }: Pick<Text, 't' | 'format'>): string => {
  if (lines.length === 0) return '';
  const isOne = lines.length === 1 && lines[0]?.from === lines[0]?.to;
  const ranges = lines.map(({ from, to }) => (from === to ? String(from) : format.range(String(from), String(to))));
  return t('data.lines', { count: isOne ? 1 : 2, lines: ranges.join(', ') });
};
