import type { RawTable } from '../../schema/raw-table.ts';
import { faultOf } from './fault-error.ts';
import type { ReadWork } from './read-work.ts';
import { startTable } from './table-builder.ts';
import { fillDown, findSheetHeader, type SheetHeader } from './xlsx-header.ts';
import type { Sheet, SheetRow } from './xlsx-sheet.ts';

const ROWS_BETWEEN_PAUSES = 5_000;

const isFilled = (cell: string): boolean => cell.trim() !== '';

/** Columns that have a name or a cell below it: others only keep the table from the edge of the sheet. */
const usedColumns = ({ names }: SheetHeader, rows: readonly SheetRow[]): readonly number[] => {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), names.length);
  const isUsed = Array.from({ length: width }, (_, column) => isFilled(names[column] ?? ''));
  for (const { cells } of rows) {
    for (let column = 0; column < cells.length; column += 1) {
      if (isUsed[column] === false && isFilled(cells[column] ?? '')) isUsed[column] = true;
    }
  }
  return isUsed.flatMap((used, column) => (used ? [column] : []));
};

/**
 * The table on a sheet. Its header may stand below title lines and be two rows high; cells merged down count in every
 * row. A fault where the sheet is empty, has no header or nothing below it.
 */
export const tableOfSheet = async (sheet: Sheet, is1904: boolean, work: ReadWork): Promise<RawTable> => {
  const { name, rows } = sheet;
  const first = rows.find(({ cells }) => cells.some(isFilled));
  if (first === undefined) throw faultOf('empty', name);
  fillDown(sheet, work.limits);
  const header = findSheetHeader(sheet, work.headerRow);
  if (header === null) throw faultOf('noHeader', `${name}!A${String(first.number)}`, first.cells.join(' ').trim());
  const place = `${name}!A${String(rows[header.index]?.number ?? 1)}`;
  const below = rows.slice(header.index + 1);
  const columns = usedColumns(header, below);
  const table = startTable({ name, header: columns.map((column) => header.names[column] ?? ''), width: columns.length, place, isTyped: true, limits: work.limits });
  for (const [index, { number, cells }] of below.entries()) {
    table.add({ number, cells: columns.map((column) => cells[column] ?? ''), text: () => cells.filter(isFilled).join(' | ') });
    if (index % ROWS_BETWEEN_PAUSES === 0) await work.pause('reading', index / below.length);
  }
  const built = table.finish();
  if (built.rows.length === 0 && built.faults.length === 0) throw faultOf('noRows', place, built.columns.join(' '));
  return is1904 ? { ...built, is1904 } : built;
};
