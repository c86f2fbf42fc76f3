import type { ExportCell, ExportTable } from '../schema/export-content.ts';

const SOFT_HYPHEN = /\u00AD/g;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const INT32_LIMIT = 2 ** 31;

/** A column of one type; a missing figure is `null` in each of them. Days are ISO days. */
export type TypedColumn =
  | { readonly name: string; readonly type: 'text' | 'day'; readonly cells: readonly (string | null)[] }
  | { readonly name: string; readonly type: 'whole' | 'decimal'; readonly cells: readonly (number | null)[] };

const numberOf = (cell: ExportCell | undefined): number | null => (typeof cell === 'number' && Number.isFinite(cell) ? cell : null);
const textOf = (cell: ExportCell | undefined): string | null => (cell === null || cell === undefined ? null : String(cell).replaceAll(SOFT_HYPHEN, ''));

const isWhole = (value: number | null): boolean => value === null || (Number.isInteger(value) && Math.abs(value) < INT32_LIMIT);

/** Is it a day that the calendar has? */
const isDay = (cell: string): boolean => {
  const time = ISO_DAY.test(cell) ? Date.parse(`${cell}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(cell);
};

/** Names as they are read, each different from the others: the second of a name gets "(2)". */
const columnNames = ({ columns }: ExportTable): readonly string[] => {
  const taken = new Set<string>();
  return columns.map(({ label }, index) => {
    const plain = label.replaceAll(SOFT_HYPHEN, '').trim() || `#${String(index + 1)}`;
    let name = plain;
    for (let count = 2; taken.has(name); count += 1) name = `${plain} (${String(count)})`;
    taken.add(name);
    return name;
  });
};

/**
 * The columns of a table with the types that its cells have: whole numbers within 32 bits, other numbers, days
 * where every filled cell is an ISO day, and words. A column without any cell keeps its own kind.
 */
export const typedColumns = (table: ExportTable): readonly TypedColumn[] => {
  const names = columnNames(table);
  return table.columns.map(({ kind }, at): TypedColumn => {
    const name = names[at] ?? '';
    const cells = table.rows.map((row) => row[at]);
    const hasWords = cells.some((cell) => typeof cell === 'string');
    if (kind === 'number' && !hasWords) {
      const numbers = cells.map(numberOf);
      return { name, type: numbers.some((value) => value !== null) && numbers.every(isWhole) ? 'whole' : 'decimal', cells: numbers };
    }
    const texts = cells.map(textOf);
    const filled = texts.filter((text) => text !== null);
    return { name, type: filled.length > 0 && filled.every(isDay) ? 'day' : 'text', cells: texts };
  });
};
