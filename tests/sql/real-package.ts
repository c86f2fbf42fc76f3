import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Engine, Parameter } from '../../src/engine/engine.ts';
import { loadPackage } from '../../src/engine/load-package.ts';
import { createNodeEngine } from '../../src/engine/node-engine.ts';
import { nodeSqlTexts } from '../../src/engine/node-sql.ts';
import type { Cell } from '../../src/engine/result-table.ts';
import { filesIn } from '../../src/pipeline/package-files.ts';

export const DATA = 'data';
export const texts = nodeSqlTexts();

/** An engine on the real package, one for the test file that asks. */
export const realEngine = (): Engine => createNodeEngine(loadPackage(filesIn(DATA), texts));

export type Row = Readonly<Record<string, Cell>>;

/** The answer as one object a row. */
export const rowsOf = async (engine: Engine, sql: string, parameters: readonly Parameter[] = []): Promise<readonly Row[]> => {
  const { columns, rowCount } = await engine.query(sql, parameters);
  return Array.from({ length: rowCount }, (_, row) => Object.fromEntries(columns.map(({ name, values }) => [name, values[row] ?? null])));
};

type CsvRow = Readonly<Record<string, string>>;

const read = new Map<string, readonly CsvRow[]>();

/** A table of the package as another reader sees it: text cells, empty where missing. */
export const csvRows = (table: string): readonly CsvRow[] => {
  const known = read.get(table);
  if (known !== undefined) return known;
  const { data } = Papa.parse<CsvRow>(readFileSync(join(DATA, `${table}.csv`), 'utf8'), { header: true, skipEmptyLines: true });
  read.set(table, data);
  return data;
};

/** A cell as a number; `null` when it is empty. */
export const numberOrNull = (cell: string | undefined): number | null => (cell === undefined || cell === '' ? null : Number(cell));

/** Distinct values of one column in the rows that fit. */
export const distinct = (table: string, column: string, fits: (row: CsvRow) => boolean): ReadonlySet<string> =>
  new Set(csvRows(table).filter(fits).map((row) => row[column] ?? ''));
