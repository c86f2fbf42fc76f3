import Papa from 'papaparse';

/** A table of a package: text cells by column, nothing converted. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const NEEDS_QUOTES = /[",\r\n]/;

const field = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A table as the package writes it: comma, LF, quotes where they are needed, an empty cell for what is missing. */
export const writeCsv = ({ columns, rows }: CsvTable): string => {
  const lines = [columns.join(',')];
  for (const row of rows) {
    let line = '';
    for (let index = 0; index < columns.length; index += 1) line += (index === 0 ? '' : ',') + field(row[index] ?? '');
    lines.push(line);
  }
  return `${lines.join('\n')}\n`;
};

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

/** Records as a table with the given columns; what a record does not have is empty. */
export const tableOf = (columns: readonly string[], records: readonly CsvRecord[]): CsvTable => ({
  columns,
  rows: records.map((record) => columns.map((column) => record[column] ?? '')),
});

/** Entries of a cell that joins them with a bar; none when it is empty. */
export const listEntries = (cell: string | undefined): readonly string[] => (cell === undefined || cell === '' ? [] : cell.split('|'));
