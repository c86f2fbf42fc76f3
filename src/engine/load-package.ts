import { createTableSql, type CsvTable } from './create-table.ts';
import { dictionaryCsv, dictionaryTable } from './dictionary-table.ts';
import { retoldDictionary } from './retold-dictionary.ts';
import { EngineError } from './engine-error.ts';
import { parseDataPackage } from './parse-data-package.ts';
import type { Load, Session } from './session.ts';
import type { SqlTexts } from './sql-texts.ts';

/** Reads a file of a data package by its name beside `datapackage.json`; rejects when it is not there. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

const createTable = async (session: Session, table: CsvTable, bytes: Uint8Array): Promise<void> => {
  await session.addFile(table.path, bytes);
  await session.run(createTableSql(table));
  await session.removeFile(table.path);
};

const createViews = async (session: Session, { views, dictionary }: SqlTexts): Promise<void> => {
  for (const { name } of dictionary.views) {
    const text = views.get(name);
    if (text === undefined) throw new EngineError('load', `src/sql/views has no ${name}.sql, which the dictionary lists`);
    await session.run(text);
  }
};

/** Loads a data package: its tables, the words behind the view `dictionary`, and the views of `src/sql`. */
export const loadPackage = (readFile: ReadFile, texts: SqlTexts): Load => async (session, report) => {
  report('tables', 0);
  const { tables, region } = parseDataPackage(decode(await readFile('datapackage.json')));
  const files = tables.map((table) => ({ table, bytes: readFile(table.path) }));
  for (const { bytes } of files) bytes.catch(() => undefined); // the loop below tells of the first that fails
  for (const [index, { table, bytes }] of files.entries()) {
    await createTable(session, table, await bytes);
    report('tables', (index + 1) / tables.length);
  }
  const words = dictionaryCsv(tables, retoldDictionary(texts.dictionary, region ?? null));
  await createTable(session, dictionaryTable(texts.dictionary), new TextEncoder().encode(words));
  report('views', 0);
  await createViews(session, texts);
  report('views', 1);
};
