import type { FieldType } from '../schema/data-package.ts';

/** A table and the CSV file that fills it. Names must be plain identifiers: see `parseDataPackage`. */
export interface CsvTable {
  readonly name: string;
  readonly path: string;
  readonly fields: readonly { readonly name: string; readonly type: FieldType }[];
}

const SQL_TYPES: Readonly<Record<FieldType, string>> = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

/**
 * Reads the file with columns as described: nothing guessed, an empty cell is NULL whether quoted or not.
 * The small buffer saves DuckDB from setting aside 32 MB a file; a line may have 256 kB.
 */
const fromCsv = ({ path, fields }: CsvTable): string =>
  `from read_csv('${path}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', `
  + `new_line = '\\n', nullstr = '', allow_quoted_nulls = true, strict_mode = true, dateformat = '%Y-%m-%d', `
  + `buffer_size = 1048576, max_line_size = 262144, parallel = false, `
  + `columns = {${fields.map(({ name, type }) => `'${name}': '${SQL_TYPES[type]}'`).join(', ')}})`;

/** The statement that makes a table from its file. */
export const createTableSql = (table: CsvTable): string => `create table "${table.name}" as ${fromCsv(table)}`;
