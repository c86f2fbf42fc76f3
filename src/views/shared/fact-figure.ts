import type { DocumentFact, FactWord } from '../../schema/archive.ts';
import type { Text } from '../../i18n/text.ts';
import { euros } from './euros.ts';
import { partialDateText } from './partial-date.ts';

/** The name of a coded word of the facts; the code itself where the word has none. */
export const factWordName = (words: readonly FactWord[], { kind, value }: { readonly kind: FactWord['kind'] | 'term'; readonly value: string }, { language }: Text): string =>
  words.find((word) => word.value === value && (kind === 'term' ? word.kind !== 'kind' && word.kind !== 'unit' : word.kind === kind))?.name[language] ?? value;

/** Units whose words cannot follow a number. */
const UNIT_FIRST = new Set(['rating_max_5']);

/** The fact's number with its unit, "3–4 työpajaa"; `null` where no number is stated. */
export const factFigure = ({ valueLow, valueHigh, unit }: DocumentFact, words: readonly FactWord[], text: Text): string | null => {
  const low = valueLow ?? valueHigh;
  const high = valueHigh ?? valueLow;
  if (low === null || high === null) return null;
  const numeral = unit === 'eur' ? (value: number): string => euros(text, value, true) : text.format.amount;
  const shown = low === high ? numeral(low) : text.format.range(numeral(low), numeral(high));
  if (unit === null || unit === 'eur') return shown;
  const name = factWordName(words, { kind: 'unit', value: unit }, text);
  // Unit words are in the form for several ("hanketta"): with 1 they stand as a name before the number.
  const isOne = low === 1 && high === 1;
  return isOne || UNIT_FIRST.has(unit) ? `${name}: ${shown}` : `${shown} ${name}`;
};

/** When, with no more precision than is written; `null` where no time is stated. */
export const factTime = ({ start, end }: Pick<DocumentFact, 'start' | 'end'>, { t, format }: Text): string | null => {
  if (start === null && end === null) return null;
  if (start === null) return t('factItem.until', { date: partialDateText(end ?? '', format) });
  if (end === null) return t('factItem.from', { date: partialDateText(start, format) });
  const [from, to] = [partialDateText(start, format), partialDateText(end, format)];
  return from === to ? from : format.range(from, to);
};
