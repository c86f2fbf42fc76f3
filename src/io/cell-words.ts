import type { ExportCell, ExportColumn } from '../schema/export-content.ts';
import type { Language } from '../schema/language.ts';

/** Shown where there is no figure; the reason stands in a column beside it. */
export const NO_FIGURE = '–';
/** Decimals where the column names none: whole numbers stay whole. */
const MOST_DIGITS = 2;

const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** Writes the cells of a column as they are read: numbers in the language's format, rounded to the column's decimals. */
export const cellWriter = ({ digits }: ExportColumn, language: Language): ((cell: ExportCell | undefined) => string) => {
  const format = new Intl.NumberFormat(LOCALES[language], {
    // What rounds to nothing has no sign: never "−0,00".
    signDisplay: 'negative', minimumFractionDigits: digits ?? 0, maximumFractionDigits: digits ?? MOST_DIGITS,
  });
  return (cell) => {
    if (cell === null || cell === undefined) return NO_FIGURE;
    if (typeof cell === 'string') return cell;
    return Number.isFinite(cell) ? format.format(cell) : NO_FIGURE;
  };
};
