import type { Completion, CompletionSource } from '@codemirror/autocomplete';
import type { SQLNamespace } from '@codemirror/lang-sql';
import type { DataDictionary, DictionaryColumn, DictionaryTable } from '../../../schema/data-dictionary.ts';
import type { Language } from '../../../schema/language.ts';
import { namedTables } from '../named-tables.ts';

const columnDetail = ({ type, unit }: DictionaryColumn): string => (unit === null ? type.toLowerCase() : `${type.toLowerCase()}, ${unit}`);

const columnCompletion = (column: DictionaryColumn, language: Language): Completion =>
  ({ label: column.name, type: 'property', detail: columnDetail(column), info: column.description[language] });

const tableCompletion = ({ name, title, description }: DictionaryTable, language: Language): Completion =>
  ({ label: name, type: 'type', detail: title[language] === name ? '' : title[language], info: description[language], boost: 1 });

/** Tables, views and, behind a table's name or alias and a dot, its columns, each with what it means. */
export const schemaOf = ({ tables }: DataDictionary, language: Language): SQLNamespace =>
  Object.fromEntries(tables.map((table) => [table.name, {
    self: tableCompletion(table, language),
    children: table.columns.map((column) => columnCompletion(column, language)),
  }]));

/** Columns of the tables that the query names, without their table; of all tables while it names none. */
export const columnSource = (dictionary: DataDictionary, language: Language): CompletionSource => (context) => {
  const word = context.matchBefore(/[\w]+/);
  if (word === null && !context.explicit) return null;
  const from = word?.from ?? context.pos;
  if (context.state.sliceDoc(from - 1, from) === '.') return null;
  const named = namedTables(context.state.doc.toString(), dictionary);
  const columns = (named.length > 0 ? named : dictionary.tables).flatMap((table) => table.columns.map((column) => ({ table, column })));
  const byName = new Map(columns.map(({ table, column }) => [column.name, { ...columnCompletion(column, language), detail: `${columnDetail(column)} · ${table.name}`, boost: named.length > 0 ? 2 : 0 }]));
  return { from, options: [...byName.values()], validFor: /^\w*$/ };
};
