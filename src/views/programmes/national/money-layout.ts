import type { DocumentFact } from '../../../schema/archive.ts';
import type { EsfThemeRow } from '../../../schema/document-rows.ts';
import type { Text } from '../../../i18n/text.ts';
import { euros } from '../../shared/euros.ts';
import { amountMarks, freeWords, partialFrameWords, type AmountMark } from './money-words.ts';
import { wrapWords } from '../../shared/wrap-words.ts';

/** Measures of the picture in its own units. A narrow screen has a narrow picture, so that its letters stay readable. */
export interface MoneyMeasures {
  readonly width: number;
  /** Characters of a line. */
  readonly most: number;
  readonly isNarrow: boolean;
}

export const WIDE: MoneyMeasures = { width: 960, most: 135, isNarrow: false };
export const NARROW: MoneyMeasures = { width: 360, most: 46, isNarrow: true };

export const NAME_LINE = 18;
export const TEXT_LINE = 17;
export const BAR = 24;
const GAP = 22;

/** One theme of the picture: where its words and its bar stand. */
export interface MoneyRow {
  readonly id: string;
  readonly y: number;
  readonly name: readonly string[];
  readonly frame: string;
  readonly marks: readonly AmountMark[];
  readonly barY: number;
  /** Lines under the bar. */
  readonly words: readonly string[];
}

const wordsUnder = (theme: EsfThemeRow, { marks, facts, text, measures }: { readonly marks: readonly AmountMark[]; readonly facts: readonly DocumentFact[]; readonly text: Text; readonly measures: MoneyMeasures }): readonly string[] => {
  const parts = [...marks.map(({ words }) => words), freeWords(theme, text)];
  const partial = partialFrameWords(theme, facts, text);
  return [...(measures.isNarrow ? parts : [parts.join(' · ')]), ...(partial === null ? [] : wrapWords(partial, measures.most))];
};

/** The rows of the picture from `top` down, and its height. */
export const moneyRows = (themes: readonly EsfThemeRow[], facts: readonly DocumentFact[], { text, measures, top }: { readonly text: Text; readonly measures: MoneyMeasures; readonly top: number }): { readonly rows: readonly MoneyRow[]; readonly height: number } => {
  const rows: MoneyRow[] = [];
  let y = top;
  for (const theme of themes) {
    const marks = amountMarks(theme, text);
    const name = wrapWords(theme.name[text.language], measures.most);
    const frame = text.t('programmesNational.money.frame', { euros: euros(text, theme.frameEur) });
    const words = wordsUnder(theme, { marks, facts, text, measures });
    const barY = y + (name.length + 1) * NAME_LINE + 4;
    rows.push({ id: theme.id, y, name, frame, marks, barY, words });
    y = barY + BAR + 4 + words.length * TEXT_LINE + GAP;
  }
  return { rows, height: y };
};
