import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/universal';
import type { ExportCaption, ExportCell, ExportColumn, ExportTable } from '../schema/export-content.ts';

/** What stands in a workbook. */
export interface XlsxContent {
  readonly table: ExportTable;
  readonly notes: readonly string[];
  readonly caption: ExportCaption;
}

/** Signs that a sheet's name must not hold, and its greatest length. */
const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/g;
const LONGEST_NAME = 31;

const SOFT_HYPHEN = /\u00AD/g;
const NARROWEST = 8;
const WIDEST = 60;

/** The sheet about the table; the same in every language. */
const ABOUT = 'Katve';

const plain = (text: string): string => text.replaceAll(SOFT_HYPHEN, '');

const sheetName = (title: string): string => {
  const name = plain(title).replaceAll(FORBIDDEN_IN_NAME, ' ').trim().slice(0, LONGEST_NAME).trim();
  return name === '' || name === ABOUT ? `${ABOUT} 1` : name;
};

/** How the spreadsheet shows a number; it keeps all digits. */
const numberFormat = ({ digits }: ExportColumn): string | undefined => {
  if (digits === undefined) return undefined;
  return digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
};

/** Words are written as words, so that no spreadsheet computes them. */
const cellOf = (cell: ExportCell, column: ExportColumn): Row[number] => {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: plain(cell), type: String };
  if (!Number.isFinite(cell)) return null;
  const format = numberFormat(column);
  return { value: cell, type: Number, ...(format === undefined ? {} : { format }) };
};

const columnWidth = ({ columns, rows }: ExportTable, at: number): number => {
  const lengths = [columns[at]?.label.length ?? 0, ...rows.map((row) => String(row[at] ?? '').length)];
  return Math.min(WIDEST, Math.max(NARROWEST, ...lengths) + 2);
};

const tableSheet = ({ table, caption }: XlsxContent): Sheet<Blob> => ({
  sheet: sheetName(caption.title),
  stickyRowsCount: 1,
  columns: table.columns.map((_, at) => ({ width: columnWidth(table, at) })),
  data: [
    table.columns.map(({ label }) => ({ value: plain(label), type: String, fontWeight: 'bold' as const, wrap: true })),
    ...table.rows.map((row) => table.columns.map((column, at) => cellOf(row[at] ?? null, column))),
  ],
});

const aboutSheet = ({ notes, caption }: XlsxContent): Sheet<Blob> => ({
  sheet: ABOUT,
  columns: [{ width: 120 }],
  data: [
    [{ value: plain(caption.title), type: String, fontWeight: 'bold' }],
    ...[...notes, ...caption.lines].map((line) => [{ value: plain(line), type: String, wrap: true }]),
  ],
});

/**
 * A table as a workbook of two sheets: the table, and what it is, with rule, sources, licence and date. Numbers are
 * numbers with all their digits, a missing figure is an empty cell, and words are never read as formulas.
 */
export const xlsxFile = (content: XlsxContent): Promise<Blob> => writeXlsxFile([tableSheet(content), aboutSheet(content)]).toBlob();
