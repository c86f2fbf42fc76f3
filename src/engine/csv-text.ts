import type { Cell, ResultTable } from './result-table.ts';

/** One CSV field: NULL is empty, an empty text is `""`, quotes are doubled. */
export const csvField = (cell: Cell): string => {
  if (cell === null) return '';
  const text = String(cell);
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A result as CSV (RFC 4180, lines end in LF) with a header row; dates in ISO, booleans as true and false. */
export const csvText = ({ columns, rowCount }: ResultTable): string => {
  const lines = [columns.map((column) => csvField(column.name)).join(',')];
  for (let row = 0; row < rowCount; row += 1) {
    lines.push(columns.map((column) => csvField(column.values[row] ?? null)).join(','));
  }
  return `${lines.join('\n')}\n`;
};
