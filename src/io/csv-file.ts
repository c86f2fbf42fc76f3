import Papa from 'papaparse';
import type { ExportCaption, ExportCell, ExportTable } from '../schema/export-content.ts';
import type { Language } from '../schema/language.ts';

/** How spreadsheets of a language's country read numbers and columns. */
export interface CsvHabit {
  readonly delimiter: string;
  readonly decimalMark: string;
}

/** In Finland, in both its languages, the comma is the decimal mark and the semicolon parts the columns. */
export const CSV_HABITS: Readonly<Record<Language, CsvHabit>> = {
  fi: { delimiter: ';', decimalMark: ',' },
  sv: { delimiter: ';', decimalMark: ',' },
  en: { delimiter: ',', decimalMark: '.' },
};

/** Tells Excel that the file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
const COMMENT = '# ';

/** What a spreadsheet would take as a formula. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;
/** The same inside a comment line, where a spreadsheet that knows no comments starts a new cell. */
const FORMULA_AFTER_COMMA = /(,\s*)(?=[=+\-@＝＋－＠])/g;
const SOFT_HYPHEN = /\u00AD/g;

/** A text that a spreadsheet shows as it is: a leading apostrophe keeps it from being computed. */
export const harmlessText = (text: string): string => {
  const plain = text.replaceAll(SOFT_HYPHEN, '');
  return FORMULA.test(plain) ? `'${plain}` : plain;
};

/** A number with all its digits; empty when it is no figure at all. */
const numberText = (value: number, { decimalMark }: CsvHabit): string =>
  Number.isFinite(value) ? String(value).replace('.', decimalMark) : '';

const cellText = (cell: ExportCell, habit: CsvHabit): string => {
  if (cell === null) return '';
  return typeof cell === 'number' ? numberText(cell, habit) : harmlessText(cell);
};

/**
 * One line that readers of CSV skip. For a spreadsheet that knows no comments it holds no quote and starts no
 * formula, and where the semicolon parts the columns it stays in one cell.
 */
const commentLine = (words: string): string => {
  const oneLine = words.replaceAll(SOFT_HYPHEN, '').replaceAll('"', '”').replaceAll(/\s*;/g, ',').replaceAll(/[\r\n\t]+/g, ' ');
  return COMMENT + oneLine.replaceAll(FORMULA_AFTER_COMMA, "$1'");
};

/** What stands in a CSV file. */
export interface CsvContent {
  readonly table: ExportTable;
  readonly notes: readonly string[];
  readonly caption: ExportCaption;
}

/**
 * A table as CSV (RFC 4180) with a byte order mark. Lines that begin with `# ` hold title, question, notes
 * and the rest of the caption; one header row follows; numbers are not rounded, a missing figure is empty.
 */
export const csvFile = ({ table, notes, caption }: CsvContent, language: Language): string => {
  const habit = CSV_HABITS[language];
  const [question, ...rest] = caption.lines;
  const comments = [caption.title, ...(question === undefined ? [] : [question]), ...notes, ...rest].map(commentLine);
  const rows = [table.columns.map(({ label }) => harmlessText(label)), ...table.rows.map((row) => row.map((cell) => cellText(cell, habit)))];
  const body = Papa.unparse(rows, { delimiter: habit.delimiter, newline: LINE_END });
  return BYTE_ORDER_MARK + [...comments, body, ''].join(LINE_END);
};
