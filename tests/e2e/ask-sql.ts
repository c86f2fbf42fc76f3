import Papa from 'papaparse';
import { csvText } from '../../src/engine/csv-text.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { loadPackage } from '../../src/engine/load-package.ts';
import { createNodeEngine } from '../../src/engine/node-engine.ts';
import { nodeSqlTexts } from '../../src/engine/node-sql.ts';
import { filesIn } from '../../src/pipeline/package-files.ts';

let engine: Engine | undefined;

/** Asks the package in SQL, by the engine and tables of `npm run sql`, and gives its rows as the command prints them. */
export const askSql = async (sql: string): Promise<readonly Record<string, string>[]> => {
  engine ??= createNodeEngine(loadPackage(filesIn('data'), nodeSqlTexts()));
  const csv = csvText(await engine.query(sql));
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
};
