import { isInRange, SMALLEST_STATED, sumRange, type CountCell } from '../analysis/small-cells.ts';
import type { Finding } from '../schema/finding.ts';
import { errorAt, warningAt, type Spot } from './finding.ts';
import { cell, groupBy, numberCell, rowsOf, type Row, type Tables } from './table.ts';

const TABLE = 'client_count';
const MARK = 'clients_suppressed';

const isWithheld = (row: Row): boolean => cell(row, MARK) === 'true';
const spotOf = (row: Row, column: string): Spot => ({ table: TABLE, row: row.line, column, value: cell(row, column) });
const countCell = (row: Row): CountCell => ({ count: numberCell(row, 'clients') ?? null, isSuppressed: isWithheld(row) });

/** No row states 1 to 4 clients, and a withheld count stands nowhere. */
const checkWithheld = (row: Row): Finding[] => {
  const clients = numberCell(row, 'clients');
  if (clients !== undefined && clients > 0 && clients < SMALLEST_STATED) {
    return [errorAt(spotOf(row, 'clients'), 'smallCount', { least: SMALLEST_STATED, mark: MARK })];
  }
  if (!isWithheld(row) || cell(row, 'clients') === '') return [];
  return [errorAt(spotOf(row, MARK), 'markBesideCount')];
};

/** A withheld count makes the sum of the categories a range; a total outside it does not fit. */
const checkSum = (rows: readonly Row[]): Finding[] => {
  const total = rows.find((row) => cell(row, 'category') === 'clients_total');
  const parts = rows.filter((row) => row !== total);
  const stated = total === undefined ? undefined : numberCell(total, 'clients');
  if (total === undefined || stated === undefined || parts.length === 0) return [];
  const sum = sumRange(parts.map(countCell));
  if (isInRange(stated, sum)) return [];
  const words = sum.low === sum.high ? String(sum.low) : `${String(sum.low)}–${String(sum.high)}`;
  return [warningAt(spotOf(total, 'clients'), 'sumOfParts', { parts: `${TABLE}.csv, ${cell(total, 'date')}`, expected: words })];
};

/** Small counts of clients are withheld, and clients by main activity fit all clients of the day. */
export const checkClientCounts = (tables: Tables): Finding[] => {
  const rows = rowsOf(tables, TABLE);
  return [...rows.flatMap(checkWithheld), ...[...groupBy(rows, 'date').values()].flatMap(checkSum)];
};
