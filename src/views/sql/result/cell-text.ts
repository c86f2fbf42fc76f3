import type { Text } from '../../../i18n/text.ts';
import type { ExportCell, ExportColumn, ExportTable } from '../../../schema/export-content.ts';
import type { SqlAnswer, SqlCell, SqlColumn } from '../../../schema/sql-answer.ts';
import { amountIn, digitsOf, isYearColumn } from './answer-columns.ts';

/** How a column is written. */
export interface ColumnLook {
  readonly column: SqlColumn;
  readonly isYear: boolean;
  readonly digits: number;
  readonly isNumber: boolean;
}

export const columnLook = (column: SqlColumn): ColumnLook =>
  ({ column, isYear: isYearColumn(column), digits: digitsOf(column), isNumber: column.kind === 'integer' || column.kind === 'number' });

const numberText = (value: number, { digits }: ColumnLook, { format }: Text): string => {
  if (value !== 0 && Math.abs(value) < 0.001) return new Intl.NumberFormat(format.locale, { maximumSignificantDigits: 3 }).format(value);
  return format.decimal(value, digits);
};

/** A value as it is read: numbers and dates in the language's own form. NULL is a dash, and said to be missing beside it. */
export const cellText = (cell: SqlCell, look: ColumnLook, text: Text): string => {
  if (cell === null) return '–';
  if (typeof cell === 'bigint') return new Intl.NumberFormat(text.format.locale).format(cell);
  if (typeof cell === 'boolean') return text.t(cell ? 'sql.cell.true' : 'sql.cell.false');
  if (typeof cell === 'number') return look.isYear ? String(cell) : numberText(cell, look, text);
  return look.column.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(cell) ? text.format.date(cell, 'day') : cell;
};

/** Two cells of a column in rising order; NULL comes last whatever the order. */
const compare = (a: SqlCell, b: SqlCell, order: { readonly sign: number; readonly words: (a: string, b: string) => number }): number => {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const isAmount = (cell: SqlCell): cell is number | bigint => typeof cell === 'number' || typeof cell === 'bigint';
  if (isAmount(a) && isAmount(b)) return order.sign * (a < b ? -1 : a > b ? 1 : 0);
  return order.sign * order.words(String(a), String(b));
};

/** What the rows are ordered by; `null`: as the query gave them. */
export interface RowOrder {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** Row numbers of an answer in order; rows that are equal stay as the query gave them. */
export const orderedRows = ({ columns, rowCount }: SqlAnswer, order: RowOrder | null, { format }: Text): readonly number[] => {
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  const column = order === null ? undefined : columns[order.column];
  if (order === null || column === undefined) return rows;
  const words = column.kind === 'number'
    ? (a: string, b: string): number => Number(a) - Number(b)
    : column.kind === 'text' ? format.compare : (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const by = { sign: order.direction === 'ascending' ? 1 : -1, words };
  return rows.sort((a, b) => compare(column.values[a] ?? null, column.values[b] ?? null, by));
};

const exportCell = (column: SqlColumn, row: number): ExportCell => {
  const cell = column.values[row] ?? null;
  if (typeof cell === 'bigint' || typeof cell === 'boolean') return String(cell);
  return typeof cell === 'number' && !Number.isFinite(cell) ? String(cell) : cell;
};

const exportColumn = ({ column: { name }, isNumber, digits }: ColumnLook): ExportColumn => (isNumber ? { label: name, kind: 'number', digits } : { label: name, kind: 'text' });

/** The columns of an answer as a table that can be taken along, in the order of the rows. Whole numbers beyond a double come as text. */
export const exportTable = (columns: readonly SqlColumn[], rows: readonly number[]): ExportTable => ({
  columns: columns.map((column) => exportColumn(columnLook(column))),
  rows: rows.map((row) => columns.map((column) => (isYearColumn(column) ? amountIn(column, row) : exportCell(column, row)))),
});
