import type { ImportField, ImportPlan, ImportReport, LeftOutRule, Reject, RejectReason } from '../../schema/import-plan.ts';
import type { RawTable } from '../../schema/raw-table.ts';
import { isCellError, NOT_COMPUTED } from '../read/cell-error.ts';
import { foldText, remembered } from './fold-text.ts';

/** What becomes of one row. */
export type RowOutcome =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'leftOut'; readonly rule: LeftOutRule }
  | { readonly kind: 'rejected'; readonly rejects: readonly Reject[] };

export const LOADED: RowOutcome = { kind: 'loaded' };
export const leftOut = (rule: LeftOutRule): RowOutcome => ({ kind: 'leftOut', rule });

/** One row seen through the plan. */
export interface MappedRow {
  /** Place in `table.rows`. */
  readonly index: number;
  /** Number in the user's own program. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** The columns of a plan by what they mean. */
export interface ColumnsOf {
  readonly of: (field: ImportField) => readonly number[];
  /** Index of the first column of the field; -1 where there is none. */
  readonly first: (field: ImportField) => number;
  /** All columns that mean something. */
  readonly mapped: readonly number[];
  readonly separator: (column: number) => string | null;
}

const NO_COLUMNS: readonly number[] = [];

export const columnsOf = (plan: ImportPlan, columnCount: number): ColumnsOf => {
  const byField = new Map<ImportField, number[]>();
  const mapped: number[] = [];
  for (let index = 0; index < columnCount; index += 1) {
    const field = plan.columns[index]?.field ?? null;
    if (field === null) continue;
    mapped.push(index);
    byField.set(field, [...(byField.get(field) ?? []), index]);
  }
  return {
    of: (field) => byField.get(field) ?? NO_COLUMNS,
    first: (field) => byField.get(field)?.[0] ?? -1,
    mapped,
    separator: (column) => plan.columns[column]?.separator ?? null,
  };
};

/** Cut so that a report stays small. */
const VALUE_LENGTH = 200;

export const rejectAt = (row: MappedRow, reason: RejectReason, at: { readonly column: number | null; readonly value?: string }): Reject => {
  const column = at.column === null || at.column < 0 ? null : at.column;
  return { row: row.number, column, value: (at.value ?? (column === null ? '' : (row.cells[column] ?? ''))).slice(0, VALUE_LENGTH), reason };
};

export const rejected = (...rejects: readonly Reject[]): RowOutcome => ({ kind: 'rejected', rejects });

/** Signs that no text of a register has: control characters but tab and line ends, signs that turn the direction of writing, halves of pairs. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff\p{Cs}]/u;
const SIMPLE = /^[\x20-\x7e\u00a0-\u017f\t\r\n]*$/;
/** Longest cell that is kept; a row of the package must stay under 256 kB. */
const LONGEST_CELL = 8000;

const TOTAL = /^(?:yhteensa|kaikki yhteensa|koko maa yhteensa|summa|sum|total|totalt|totals|grand total|sammanlagt|samtliga|kaikkiaan|kunnat yhteensa|alla kommuner|all municipalities|yht\.?)(?:\s*[:.]|$)|\byhteensa$|\btotalt$|\btotal$/;

/** Is the text a word for a sum, alone or after a name? */
export const isTotalWord = remembered((text: string): boolean => TOTAL.test(foldText(text)));

const mendedCells = (row: MappedRow, mends: ReadonlyMap<number, ReadonlyMap<number, string>>): MappedRow => {
  const own = mends.get(row.number);
  if (own === undefined) return row;
  return { ...row, cells: row.cells.map((cell, column) => own.get(column) ?? cell) };
};

const byRow = (mends: ImportPlan['mends']): ReadonlyMap<number, ReadonlyMap<number, string>> => {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, text } of mends) rows.set(row, (rows.get(row) ?? new Map<number, string>()).set(column, text));
  return rows;
};

/** A row in which a formula failed or was never computed; a sum of the table is left out all the same. */
const brokenCell = (row: MappedRow, columns: ColumnsOf): RowOutcome | null => {
  const column = columns.mapped.find((each) => row.cells[each] === NOT_COMPUTED || isCellError(row.cells[each] ?? ''));
  if (column === undefined) return null;
  if (columns.mapped.some((each) => isTotalWord(row.cells[each] ?? ''))) return leftOut('totalRow');
  return rejected(rejectAt(row, row.cells[column] === NOT_COMPUTED ? 'notComputed' : 'cellError', { column }));
};

/** What every kind of table leaves out or rejects alike; `null`: the row is for its kind to judge. */
const generalOutcome = (row: MappedRow, columns: ColumnsOf, header: readonly string[]): RowOutcome | null => {
  if (row.cells.every((cell) => cell === '' || cell.trim() === '')) return leftOut('emptyRow');
  if (row.cells.every((cell, index) => cell === '' || cell === header[index] || cell.trim() === header[index] || cell.trim() === '')) return leftOut('repeatedHeader');
  // One look at all cells together finds nothing in most rows.
  const all = row.cells.join('\n');
  if (all.length <= LONGEST_CELL && SIMPLE.test(all) && !all.includes('#')) return null;
  for (const column of columns.mapped) {
    const cell = row.cells[column] ?? '';
    if (cell.length > LONGEST_CELL) return rejected(rejectAt(row, 'cellTooLong', { column }));
    if (!SIMPLE.test(cell) && CONTROL.test(cell)) return rejected(rejectAt(row, 'controlCharacter', { column, value: cell.replace(new RegExp(CONTROL, 'gu'), '\uFFFD') }));
  }
  return brokenCell(row, columns);
};

/** What a kind of table does with its rows. */
export interface RowJudge {
  readonly take: (row: MappedRow) => RowOutcome;
  /** Rows that are judged again when all have been seen, by index. */
  readonly finish?: () => ReadonlyMap<number, RowOutcome>;
}

type Counted = Pick<ImportReport, 'rowsIn' | 'rowsLoaded' | 'rowsRejected' | 'rowsLeftOut' | 'rejects' | 'leftOut'>;

const faultOutcomes = (table: RawTable, skipped: ReadonlySet<number>): readonly (readonly [number, RowOutcome])[] =>
  table.faults.map((fault) => [
    fault.row,
    skipped.has(fault.row) ? leftOut('byUser') : rejected({ row: fault.row, column: null, value: fault.text.slice(0, VALUE_LENGTH), reason: fault.kind }),
  ]);

const counted = (outcomes: readonly (readonly [number, RowOutcome])[]): Counted => {
  const rejects: Reject[] = [];
  const left: { row: number; rule: LeftOutRule }[] = [];
  let [rowsLoaded, rowsRejected] = [0, 0];
  for (const [row, outcome] of outcomes) {
    if (outcome.kind === 'loaded') rowsLoaded += 1;
    else if (outcome.kind === 'leftOut') left.push({ row, rule: outcome.rule });
    else {
      rowsRejected += 1;
      rejects.push(...outcome.rejects);
    }
  }
  return { rowsIn: outcomes.length, rowsLoaded, rowsRejected, rowsLeftOut: left.length, rejects, leftOut: left };
};

/** Rows between two words about how far the judging is. */
const ROWS_BETWEEN_SHARES = 16_384;

interface Judging {
  readonly plan: ImportPlan;
  /** Hears how many of the rows are judged, 0 to 1. */
  readonly onShare?: (share: number) => void;
}

/** Judges every row of a table, the unreadable ones among them, once; the counts follow from that. */
export const judgeRows = (table: RawTable, { plan, onShare }: Judging, judge: RowJudge): Counted => {
  const columns = columnsOf(plan, table.columns.length);
  const header = table.columns.map((name) => name.trim());
  const mends = byRow(plan.mends);
  const skipped = new Set(plan.leftOutRows);
  const outcomes: (readonly [number, RowOutcome])[] = [];
  for (let index = 0; index < table.rows.length; index += 1) {
    if (index % ROWS_BETWEEN_SHARES === 0) onShare?.(index / table.rows.length);
    const number = table.rowNumbers[index] ?? index + 2;
    const written = { index, number, cells: table.rows[index] ?? [] };
    const row = mends.size === 0 ? written : mendedCells(written, mends);
    outcomes.push([number, skipped.has(number) ? leftOut('byUser') : (generalOutcome(row, columns, header) ?? judge.take(row))]);
  }
  for (const [index, outcome] of judge.finish?.() ?? []) outcomes[index] = [outcomes[index]?.[0] ?? index, outcome];
  const faults = faultOutcomes(table, skipped);
  return counted(faults.length === 0 ? outcomes : [...outcomes, ...faults].sort(([a], [b]) => a - b));
};
