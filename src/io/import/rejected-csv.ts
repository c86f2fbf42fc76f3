import type { RejectedWords } from '../../schema/import-client.ts';
import type { Reject } from '../../schema/import-plan.ts';
import { harmlessText, BYTE_ORDER_MARK } from '../csv-file.ts';
import type { RawTable } from '../../schema/raw-table.ts';
import Papa from 'papaparse';

/**
 * The rejected rows for a spreadsheet: row number, column, value, reason, mend, then the row's own cells under
 * their own names. UTF-8 with a byte order mark, `;` between the cells; nothing in it is computed as a formula.
 */
export const rejectedCsv = (table: RawTable, rejects: readonly Reject[], words: RejectedWords): string => {
  const indexOf = new Map(table.rowNumbers.map((number, index) => [number, index]));
  const header = [words.row, words.column, words.value, words.reason, words.mend, ...table.columns];
  const lines = rejects.map((reject) => {
    const cells = table.rows[indexOf.get(reject.row) ?? -1] ?? [];
    const column = reject.column === null ? words.wholeRow : (table.columns[reject.column] ?? '');
    return [String(reject.row), column, reject.value, words.reasons[reject.reason], words.mends[reject.reason], ...cells];
  });
  const rows = [header, ...lines].map((line) => line.map(harmlessText));
  return `${BYTE_ORDER_MARK}${Papa.unparse(rows, { delimiter: ';', newline: '\r\n' })}\r\n`;
};
