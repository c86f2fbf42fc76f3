import type { RawTable, RowFault } from '../../schema/raw-table.ts';
import { faultOf } from './fault-error.ts';
import type { ReadLimits } from './read-limits.ts';

const FAULT_TEXT_LENGTH = 200;

/** A row of a file on its way into a table. */
export interface SourceRow {
  /** As the user's own program numbers it. */
  readonly number: number;
  readonly cells: readonly string[];
  /** What stands in the row, for a fault. */
  readonly text: () => string;
  /** The row ends in a quote that is never closed. */
  readonly isOpen?: boolean;
}

/** Builds a table row by row below its header. */
export interface TableBuilder {
  readonly add: (row: SourceRow) => void;
  readonly finish: () => RawTable;
}

/** What is known of a table before its rows. */
export interface TableHead {
  readonly name: string;
  /** Before the header's trimming; empty cells at its end are no columns. */
  readonly header: readonly string[];
  /** How many columns there are, if it is known otherwise than by the header; never fewer than the header has names. */
  readonly width?: number;
  /** Place of the header, for a fault. */
  readonly place: string;
  readonly isTyped: boolean;
  /** Has the format rows of its own, so that blank ones at the end are rows too? Not so in a sheet or a text. */
  readonly keepsBlankEnd?: boolean;
  readonly limits: ReadLimits;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

const nameCount = (header: readonly string[]): number => header.findLastIndex((cell) => cell.trim() !== '') + 1;

const columnsOf = ({ header, width, place, limits }: TableHead): readonly string[] => {
  const named = nameCount(header);
  const count = Math.max(named, width ?? named);
  if (count > limits.columns) throw faultOf('tooManyColumns', place, String(count));
  const columns = Array.from({ length: count }, (_, index) => (header[index] ?? '').trim());
  const long = columns.find((column) => column.length > limits.cellLength);
  if (long !== undefined) throw faultOf('cellTooLong', place, long);
  return columns;
};

/**
 * Starts a table. Blank rows stay among the rows, for the import counts them; those below the last filled row of a
 * sheet or text do not stand in any program and are dropped. Empty cells beyond the last column are no fault.
 */
export const startTable = (head: TableHead): TableBuilder => {
  const { limits } = head;
  const columns = columnsOf(head);
  const blank: readonly string[] = Object.freeze(columns.map(() => ''));
  const rows: (readonly string[])[] = [];
  const rowNumbers: number[] = [];
  const faults: RowFault[] = [];
  let cellCount = 0;

  const faultKind = ({ cells, isOpen }: SourceRow): RowFault['kind'] | null => {
    if (isOpen === true) return 'openQuote';
    if (cells.some((cell) => cell.length > limits.cellLength)) return 'cellTooLong';
    if (cells.length === columns.length) return null;
    if (cells.length < columns.length) return 'tooFewCells';
    return isBlank(cells.slice(columns.length)) ? null : 'tooManyCells';
  };

  return {
    add: (row) => {
      if (rows.length + faults.length >= limits.rows) throw faultOf('tooManyRows', `A${String(row.number)}`, String(limits.rows));
      const isEmpty = row.isOpen !== true && isBlank(row.cells);
      const kind = isEmpty ? null : faultKind(row);
      if (kind !== null) {
        faults.push({ row: row.number, kind, text: row.text().slice(0, FAULT_TEXT_LENGTH) });
        return;
      }
      if (!isEmpty) cellCount += columns.length;
      if (cellCount > limits.cells) throw faultOf('tooLarge', `A${String(row.number)}`, String(cellCount));
      rows.push(isEmpty ? blank : row.cells.length === columns.length ? row.cells : row.cells.slice(0, columns.length));
      rowNumbers.push(row.number);
    },
    finish: () => {
      const lastFault = head.keepsBlankEnd === true ? Infinity : faults.at(-1)?.row ?? 0;
      while (rows.at(-1) === blank && (rowNumbers.at(-1) ?? 0) > lastFault) {
        rows.pop();
        rowNumbers.pop();
      }
      return { name: head.name, columns, rows, rowNumbers, isTyped: head.isTyped, faults };
    },
  };
};
