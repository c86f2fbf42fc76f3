import { faultOf } from './fault-error.ts';
import { findHeaderRow, HEADER_SAMPLE } from './header-row.ts';
import type { ReadLimits } from './read-limits.ts';
import type { MergedCells, Sheet, SheetRow } from './xlsx-sheet.ts';

/** The names of a sheet's columns and the row below which its data start. */
export interface SheetHeader {
  /** Index of the lowest row of the header among the rows of the sheet. */
  readonly index: number;
  readonly names: readonly string[];
}

const isWide = ({ firstColumn, lastColumn }: MergedCells): boolean => lastColumn > firstColumn;
const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';

/** Index of the first row that is numbered so or higher. */
const indexFrom = (rows: readonly SheetRow[], number: number): number => {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Writes the text of cells merged down a column into each of their rows: a project whose name stands once beside
 * several municipalities has it in every row. Changes the rows of the sheet. A fault where that makes more cells than a
 * table may have.
 */
export const fillDown = ({ name, rows, merges }: Sheet, limits: ReadLimits): void => {
  let fills = 0;
  for (const { firstRow, lastRow, firstColumn } of merges) {
    const start = indexFrom(rows, firstRow);
    const text = rows[start]?.number === firstRow ? rows[start].cells[firstColumn] ?? '' : '';
    if (text === '' || lastRow === firstRow) continue;
    for (let index = start + 1; index < rows.length; index += 1) {
      const row = rows[index];
      if (row === undefined || row.number > lastRow) break;
      fills += 1 + Math.max(0, firstColumn - row.cells.length);
      if (fills > limits.cells) throw faultOf('tooLarge', `${name}!A${String(row.number)}`, String(fills));
      while (row.cells.length < firstColumn) row.cells.push('');
      if (!isFilled(row.cells[firstColumn])) row.cells[firstColumn] = text;
    }
  }
};

/** Cells merged over several columns of one row; of those that start in one column the last. */
const groupsIn = (merges: readonly MergedCells[], row: number): readonly MergedCells[] =>
  [...new Map(merges.filter((merge) => merge.firstRow === row && merge.lastRow === row && isWide(merge)).map((merge) => [merge.firstColumn, merge])).values()];

/** Does a row name groups of columns only, with the columns themselves named in the row below it? */
const isGroupRow = ({ rows, merges }: Sheet, index: number): boolean => {
  const row = rows[index];
  const below = rows[index + 1];
  if (row === undefined || below?.number !== row.number + 1) return false;
  const groups = groupsIn(merges, row.number);
  const isGrouped = (column: number): boolean => groups.some(({ firstColumn, lastColumn }) => column >= firstColumn && column <= lastColumn);
  return groups.length > 0 && below.cells.some(isFilled) && row.cells.every((cell, column) =>
    !isFilled(cell) || isGrouped(column) || !isFilled(below.cells[column]) || below.cells[column] === cell);
};

/** The name of the group above each column: cells merged over several columns in the row above, but not over the whole table, as titles are. */
const groupNames = ({ rows, merges }: Sheet, index: number): ReadonlyMap<number, string> => {
  const header = rows[index];
  const above = rows[index - 1];
  const names = new Map<number, string>();
  if (header === undefined || above?.number !== header.number - 1) return names;
  const first = header.cells.findIndex(isFilled);
  for (const merge of groupsIn(merges, above.number)) {
    if (merge.firstColumn <= first && merge.lastColumn >= header.cells.length - 1) continue;
    const last = Math.min(merge.lastColumn, header.cells.length - 1);
    for (let column = merge.firstColumn; column <= last; column += 1) names.set(column, (above.cells[merge.firstColumn] ?? '').trim());
  }
  return names;
};

const nameOf = (group: string, own: string): string => (group === '' || own === '' || group === own ? group + (group === own ? '' : own) : `${group} ${own}`);

/** Finds the header of a sheet, one or two rows high; `null`: there is none. Cells merged down must be filled before. */
export const findSheetHeader = (sheet: Sheet, forcedRow: number | null): SheetHeader | null => {
  const { rows } = sheet;
  const forced = forcedRow === null ? -1 : rows.findIndex(({ number }) => number === forcedRow);
  const found = forced >= 0 ? forced : findHeaderRow(rows.slice(0, HEADER_SAMPLE).map(({ cells }) => cells));
  if (found === null) return null;
  const hasGroups = forced < 0 && isGroupRow(sheet, found);
  const index = hasGroups ? found + 1 : found;
  const cells = rows[index]?.cells ?? [];
  const above = hasGroups ? rows[found]?.cells ?? [] : [];
  const groups = groupNames(sheet, index);
  const count = Math.max(cells.length, above.length);
  const names = Array.from({ length: count }, (_, column) => {
    const own = (cells[column] ?? '').trim();
    return nameOf(groups.get(column) ?? '', own === '' && !groups.has(column) ? (above[column] ?? '').trim() : own);
  });
  return { index, names };
};
