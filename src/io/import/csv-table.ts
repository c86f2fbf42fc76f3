import Papa from 'papaparse';
import { createCsvReader } from '../read/csv-records.ts';

/** A table of a package: text cells by column, nothing converted. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const NEEDS_QUOTES = /[",\r\n]/;
const NEEDS_CARE = /["\r\n]/;

/** A cell as it is written: in quotes where it needs them. */
export const csvCell = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const commas = (line: string): number => {
  let count = 0;
  for (let at = line.indexOf(','); at !== -1; at = line.indexOf(',', at + 1)) count += 1;
  return count;
};

/** One line of a table. Most rows have no cell that needs quotes, which is seen from the whole line at once. */
export const csvLine = (cells: readonly string[], width: number): string => {
  const line = cells.join(',');
  if (cells.length === width && !NEEDS_CARE.test(line) && commas(line) === width - 1) return line;
  return Array.from({ length: width }, (_, index) => csvCell(cells[index] ?? '')).join(',');
};

/** Lines under a header. */
export const csvOfLines = (columns: readonly string[], lines: readonly string[]): string => `${[columns.join(','), ...lines].join('\n')}\n`;

/** A table as the package writes it: comma, LF, quotes where they are needed, an empty cell for what is missing. */
export const writeCsv = ({ columns, rows }: CsvTable): string => csvOfLines(columns, rows.map((row) => csvLine(row, columns.length)));

/** Reads a table of a package; a text without a header has no columns. */
export const readCsv = (text: string): CsvTable => {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { data } = Papa.parse<string[]>(plain, { delimiter: ',', skipEmptyLines: true });
  const [columns = [], ...rows] = data;
  return { columns, rows };
};

/** One row as cells by column name. */
export type CsvRecord = Readonly<Record<string, string>>;

/** The rows of a table as records; no text, no rows. */
export const readRecords = (text: string | undefined): readonly CsvRecord[] => {
  if (text === undefined) return [];
  const { columns, rows } = readCsv(text);
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])));
};

/** The different cells of some columns of a table together; no record is made, as of a large table they would fill the memory. */
export const columnValues = (text: string | undefined, columns: readonly string[]): ReadonlySet<string> => {
  const values = new Set<string>();
  if (text === undefined) return values;
  const read = createCsvReader(text, ',', text.startsWith('\uFEFF') ? 1 : 0);
  const names = read()?.cells ?? [];
  const places = columns.map((column) => names.indexOf(column)).filter((place) => place >= 0);
  for (let record = read(); record !== null; record = read()) {
    if (record.start === record.end) continue;
    for (const place of places) values.add(record.cells[place] ?? '');
  }
  return values;
};

/** Records as a table with the given columns; what a record does not have is empty. */
export const tableOf = (columns: readonly string[], records: readonly CsvRecord[]): CsvTable => ({
  columns,
  rows: records.map((record) => columns.map((column) => record[column] ?? '')),
});

/** Entries of a cell that joins them with a bar; none when it is empty. */
export const listEntries = (cell: string | undefined): readonly string[] => (cell === undefined || cell === '' ? [] : cell.split('|'));
