import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPackage } from '../../src/pipeline/read-package.ts';
import { cell, type Row, type Table, type Tables } from '../../src/pipeline/table.ts';

/** The folder of the real package. */
export const DATA_FOLDER = join(fileURLToPath(new URL('../..', import.meta.url)), 'data');

/** The real package; fails when it cannot be read at all. */
export const realTables = (): Tables => {
  const { tables } = readPackage(DATA_FOLDER);
  if (tables === null) throw new Error('the real package cannot be read');
  return tables;
};

/** A table that must be there. */
export const tableNamed = (tables: Tables, name: string): Table => {
  const table = tables.byName.get(name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
};

/** The first row whose cells are these; fails when there is none, so that no spoil misses its mark. */
export const rowWhere = (table: Table, where: Readonly<Record<string, string>>): Row => {
  const row = table.rows.find((each) => Object.entries(where).every(([column, text]) => cell(each, column) === text));
  if (row === undefined) throw new Error(`${table.descriptor.name} has no row ${JSON.stringify(where)}`);
  return row;
};

const withRows = (tables: Tables, name: string, change: (rows: readonly Row[]) => Row[]): Tables => {
  const table = tableNamed(tables, name);
  return { ...tables, byName: new Map(tables.byName).set(name, { ...table, rows: change(table.rows) }) };
};

/** A copy of the package in which some cells of one row hold other text. */
export const withCells = (tables: Tables, place: { table: string; row: Row }, cells: Readonly<Record<string, string>>): Tables =>
  withRows(tables, place.table, (rows) => rows.map((row) => (row === place.row ? { ...row, cells: { ...row.cells, ...cells } } : row)));

/** A copy of the package in which one row stands a second time, at the end. */
export const withRowTwice = (tables: Tables, place: { table: string; row: Row }): Tables =>
  withRows(tables, place.table, (rows) => [...rows, { ...place.row, line: (rows.at(-1)?.line ?? 1) + 1 }]);

/** A copy of the package without one row. */
export const withoutRow = (tables: Tables, place: { table: string; row: Row }): Tables =>
  withRows(tables, place.table, (rows) => rows.filter((row) => row !== place.row));
