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

/** A row's number as written, digits alone; `NaN` where it is none. */
const rowNumberOf = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : NaN);

/** Row (from 1) and column (from 0) of an address such as `B12`; `null` where it is none. */
export const addressOf = (address: string): { readonly row: number; readonly column: number } | null => {
  let column = 0;
  let at = 0;
  for (; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const row = rowNumberOf(address.slice(at));
  return at > 0 && at < 4 && row > 0 ? { row, column: column - 1 } : null;
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

/** The sheet and address of a cell at fault. */
const placeIn = (sheet: string, tag: string, row: number): string => `${sheet}!${attributeOf(tag, 'r') ?? `A${String(row)}`}`;

/** Rows in the order of their numbers; programs may write them in any. Two with one number are a fault: neither could be told from the other. */
const inOrder = (rows: readonly SheetRow[], sheet: string): readonly SheetRow[] => {
  const sorted = rows.every(({ number }, index) => number > (rows[index - 1]?.number ?? 0)) ? rows : rows.toSorted((a, b) => a.number - b.number);
  const twice = sorted.find(({ number }, index) => sorted[index - 1]?.number === number);
  if (twice !== undefined) throw faultOf('broken', `${sheet}!A${String(twice.number)}`);
  return sorted;
};

/** Keeps the rows of one sheet while it is read, within the limits. */
const createSheetKeeper = (sheet: string, parts: WorkbookParts, { limits }: ReadWork) => {
  const rows: SheetRow[] = [];
  let row: SheetRow = { number: 0, cells: [] };
  let column = -1;
  let cellCount = 0;
  const numbers = createNumberMarks();
  return {
    finish: (): readonly SheetRow[] => {
      numbers.write();
      return inOrder(rows, sheet);
    },
    startRow: (tag: string): void => {
      const own = attributeOf(tag, 'r');
      row = { number: own === null ? row.number + 1 : rowNumberOf(own), cells: [] };
      column = -1;
      if (!(row.number > 0)) throw faultOf('broken', sheet, `<${tag}>`);
      if (rows.length >= limits.rows || row.number > limits.rows) throw faultOf('tooManyRows', `${sheet}!A${String(row.number)}`, String(limits.rows));
      rows.push(row);
    },
    /** Where a cell stands counts, filled or not: one without an address stands behind the one before it. */
    startCell: (tag: string): void => {
      const own = attributeOf(tag, 'r');
      const address = own === null ? { row: row.number, column: column + 1 } : addressOf(own);
      if (address?.row !== row.number) throw faultOf('broken', placeIn(sheet, tag, row.number), `<${tag}>`);
      ({ column } = address);
    },
    addCell: (tag: string, value: string): void => {
      const type = attributeOf(tag, 't');
      const text = value === NOT_COMPUTED ? value : cellText({ type, style: attributeOf(tag, 's'), value }, parts);
      // A text that is not among the shared ones, or a second one in its place, would be missing unseen.
      if (text === null || (text !== '' && (row.cells[column] ?? '') !== '')) throw faultOf('broken', placeIn(sheet, tag, row.number), value);
      if (text === '') return;
      if (column >= limits.columns) throw faultOf('tooManyColumns', placeIn(sheet, tag, row.number), String(column + 1));
      cellCount += column + 1 - Math.min(row.cells.length, column);
      if (cellCount > limits.cells) throw faultOf('tooLarge', `${sheet}!A${String(row.number)}`, String(cellCount));
      while (row.cells.length < column) row.cells.push('');
      row.cells[column] = text;
      numbers.see(row, column, TEXT_TYPES.includes(type));
    },
  };
};

/** The cells merged in a sheet, no more of them than a sheet has rows. */
const createMergeKeeper = (sheet: string, { limits }: ReadWork) => {
  const merges: MergedCells[] = [];
  return {
    merges,
    add: (tag: string): void => {
      const merge = mergeOf(attributeOf(tag, 'ref') ?? '');
      if (merge === null || merges.length >= limits.rows) throw faultOf('broken', sheet, `<${tag}>`);
      merges.push(merge);
    },
  };
};

/** What of a cell is read so far. */
interface OpenCell {
  readonly tag: string;
  value: string;
  /** A formula stands in it, and no value yet. */
  awaitsValue: boolean;
  hasValue: boolean;
}

/** Reads the cells of a sheet. Of a formula its last value counts, `NOT_COMPUTED` where its file keeps none; a cell without a value is empty. */
export const readSheet = async (name: string, bytes: Uint8Array, { parts, work }: { readonly parts: WorkbookParts; readonly work: ReadWork }): Promise<Sheet> => {
  const keeper = createSheetKeeper(name, parts, work);
  const { merges, add: addMerge } = createMergeKeeper(name, work);
  /** Elements with names of a cell's stand in drawings and rules of a sheet too: only those in the data count. */
  let place: 'outside' | 'data' | 'row' = 'outside';
  let cell: OpenCell | null = null;
  let isValue = false;
  let isReadingAid = false;
  const openInCell = (element: string, open: OpenCell): void => {
    if (element === 'f') open.awaitsValue = true;
    if (element === 'rPh') isReadingAid = true;
    if (element === 't') isValue = !isReadingAid;
    if (element !== 'v') return;
    if (open.hasValue) throw faultOf('broken', placeIn(name, open.tag, 1), `<${open.tag}>`);
    open.hasValue = true;
    open.awaitsValue = false;
    isValue = true;
  };
  const open = (element: string, tag: string): void => {
    if (element === 'mergeCell' && place === 'outside') addMerge(tag);
    else if (element === 'sheetData') place = 'data';
    else if (place === 'data' && element === 'row') {
      place = 'row';
      keeper.startRow(tag);
    } else if (cell !== null && element !== 'c' && element !== 'row') openInCell(element, cell);
    else if (place === 'row' && element === 'c' && cell === null) {
      keeper.startCell(tag);
      cell = { tag, value: '', awaitsValue: false, hasValue: false };
    } else if (place !== 'outside' && (element === 'c' || element === 'row' || element === 'v')) throw faultOf('broken', name, `<${tag}>`);
  };
  const close = (element: string): void => {
    if (element === 'sheetData') place = 'outside';
    else if (element === 'row' && place === 'row') place = 'data';
    else if (element === 'v' || element === 't') isValue = false;
    else if (element === 'rPh') isReadingAid = false;
    if (element !== 'c' || cell === null) return;
    if (cell.awaitsValue) keeper.addCell(cell.tag, NOT_COMPUTED);
    else if (cell.value !== '') keeper.addCell(cell.tag, cell.value);
    cell = null;
  };
  await readXml(bytes, {
    onOpen: open,
    onClose: close,
    // What is longer than a cell may be only needs to be seen to be so.
    onText: (text) => { if (isValue && cell !== null && cell.value.length <= work.limits.cellLength) cell.value += text; },
  }, work);
  return { name, rows: keeper.finish(), merges };
};
