import type { DataPackage, TableDescriptor } from '../schema/data-package.ts';

/** One record of a CSV file. */
export interface Row {
  /** Line of the file on which the record begins; the header is line 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A CSV file as it was read: text cells, nothing converted. */
export interface Table {
  readonly descriptor: TableDescriptor;
  /** False when the file is missing or a column is: rules about its content then make no sense. */
  readonly isWhole: boolean;
  readonly rows: readonly Row[];
}

/** Every table of the package by name. */
export interface Tables {
  readonly descriptor: DataPackage;
  readonly byName: ReadonlyMap<string, Table>;
}

/** The cell's text; empty when the cell or the column is not there. */
export const cell = (row: Row, column: string): string => row.cells[column] ?? '';

/** The entries of a pipe-separated cell; none when it is empty. */
export const listCell = (row: Row, column: string): string[] => {
  const text = cell(row, column);
  return text === '' ? [] : text.split('|');
};

/** A decimal number; `undefined` when the cell is empty or no number. */
export const numberCell = (row: Row, column: string): number | undefined => {
  const text = cell(row, column);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
};

/** The rows of a table; none when the package has no such table. */
export const rowsOf = (tables: Tables, name: string): readonly Row[] => tables.byName.get(name)?.rows ?? [];

/** Rows by the text of one column, in file order. */
export const groupBy = (rows: readonly Row[], column: string): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = cell(row, column);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
};

/** The row whose column holds each text; the first one where several do. */
export const indexBy = (rows: readonly Row[], column: string): Map<string, Row> => {
  const index = new Map<string, Row>();
  for (const row of rows) if (!index.has(cell(row, column))) index.set(cell(row, column), row);
  return index;
};

/** A row's primary key as one text. */
export const keyOf = (row: Row, primaryKey: readonly string[]): string =>
  primaryKey.map((column) => cell(row, column)).join(' | ');
