import { NOT_COMPUTED } from './cell-error.ts';
import { isCommaNumber, looksGrouped } from './comma-number.ts';
import { faultOf } from './fault-error.ts';
import type { ReadWork } from './read-work.ts';
import { cellText, type WorkbookParts } from './xlsx-cell.ts';
import { attributeOf, readXml } from './xml-feeder.ts';

/** A row of a sheet with its filled cells; those behind the last are not there. */
export interface SheetRow {
  readonly number: number;
  readonly cells: string[];
}

/** Cells shown as one: rows as the sheet numbers them, columns from 0, both ends in. */
export interface MergedCells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface Sheet {
  readonly name: string;
  /** Rows that the file has, in order; those without any cell may be missing. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly MergedCells[];
}

/** Row (from 1) and column (from 0) of an address such as `B12`; `null` where it is none. */
export const addressOf = (address: string): { readonly row: number; readonly column: number } | null => {
  let column = 0;
  let at = 0;
  for (; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const row = Number(address.slice(at));
  return at > 0 && at < 4 && Number.isInteger(row) && row > 0 ? { row, column: column - 1 } : null;
};

const mergeOf = (reference: string): MergedCells | null => {
  const [from = '', to = from] = reference.split(':');
  const first = addressOf(from);
  const last = addressOf(to);
  return first === null || last === null ? null : { firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column };
};

const TEXT_TYPES: readonly (string | null)[] = ['s', 'inlineStr', 'str'];

/**
 * Writes numbers that could be taken for thousands with one more zero (1.234 as 1.2340), in columns where texts have
 * decimal commas: a sheet may hold numbers and texts of numbers in one column.
 */
const createNumberMarks = () => {
  const commaColumns = new Set<number>();
  const open: { readonly cells: string[]; readonly column: number }[] = [];
  return {
    see: (row: SheetRow, column: number, isText: boolean): void => {
      const text = row.cells[column] ?? '';
      if (isText && !commaColumns.has(column) && isCommaNumber(text)) commaColumns.add(column);
      if (!isText && looksGrouped(text)) open.push({ cells: row.cells, column });
    },
    write: (): void => {
      for (const { cells, column } of open) if (commaColumns.has(column)) cells[column] = `${cells[column] ?? ''}0`;
    },
  };
};

/** Keeps the rows of one sheet while it is read, within the limits. */
const createSheetKeeper = (sheet: string, parts: WorkbookParts, { limits }: ReadWork) => {
  const rows: SheetRow[] = [];
  let row: SheetRow = { number: 0, cells: [] };
  let cellCount = 0;
  const numbers = createNumberMarks();
  return {
    rows,
    finish: numbers.write,
    startRow: (tag: string): void => {
      row = { number: Number(attributeOf(tag, 'r') ?? row.number + 1), cells: [] };
      if (rows.length >= limits.rows) throw faultOf('tooManyRows', `${sheet}!A${String(row.number)}`, String(limits.rows));
      rows.push(row);
    },
    addCell: (tag: string, value: string, column: number): void => {
      const type = attributeOf(tag, 't');
      const text = value === NOT_COMPUTED ? value : cellText({ type, style: attributeOf(tag, 's'), value }, parts);
      if (text === '') return;
      if (column >= limits.columns) throw faultOf('tooManyColumns', `${sheet}!${attributeOf(tag, 'r') ?? `A${String(row.number)}`}`, String(column + 1));
      cellCount += column + 1 - Math.min(row.cells.length, column);
      if (cellCount > limits.cells) throw faultOf('tooLarge', `${sheet}!A${String(row.number)}`, String(cellCount));
      while (row.cells.length < column) row.cells.push('');
      row.cells[column] = text;
      numbers.see(row, column, TEXT_TYPES.includes(type));
    },
  };
};

/** Reads the cells of a sheet. Of a formula its last value counts, `NOT_COMPUTED` where its file keeps none; a cell without a value is empty. */
export const readSheet = async (name: string, bytes: Uint8Array, { parts, work }: { readonly parts: WorkbookParts; readonly work: ReadWork }): Promise<Sheet> => {
  const keeper = createSheetKeeper(name, parts, work);
  const merges: MergedCells[] = [];
  let cell: string | null = null;
  let column = -1;
  let value = '';
  let isValue = false;
  let awaitsValue = false;
  await readXml(bytes, {
    onOpen: (element, tag) => {
      switch (element) {
        case 'row':
          keeper.startRow(tag);
          column = -1;
          break;
        case 'c':
          cell = tag;
          value = '';
          awaitsValue = false;
          column = addressOf(attributeOf(tag, 'r') ?? '')?.column ?? column + 1;
          break;
        case 'f': awaitsValue = true; break;
        case 'v':
          isValue = cell !== null;
          awaitsValue = false;
          break;
        // Only a text written into the cell itself stands in `t`; a reading aid (`rPh`) is rare enough there.
        case 't': isValue = cell !== null; break;
        case 'mergeCell': {
          const merge = mergeOf(attributeOf(tag, 'ref') ?? '');
          if (merge !== null) merges.push(merge);
          break;
        }
        default:
      }
    },
    onClose: (element) => {
      if (element === 'v' || element === 't') isValue = false;
      if (element !== 'c' || cell === null) return;
      if (awaitsValue) keeper.addCell(cell, NOT_COMPUTED, column);
      else if (value !== '') keeper.addCell(cell, value, column);
      cell = null;
    },
    onText: (text) => { if (isValue) value += text; },
  }, work);
  keeper.finish();
  return { name, rows: keeper.rows, merges };
};
