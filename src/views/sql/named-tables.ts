import type { DataDictionary, DictionaryTable } from '../../schema/data-dictionary.ts';

/** The query without its comments; what looks like one inside quotation marks stays. */
export const withoutComments = (sql: string): string =>
  sql.replace(/('(?:[^']|'')*'|"[^"]*")|--[^\n]*|\/\*[\s\S]*?\*\//g, (_, quoted: string | undefined) => quoted ?? ' ');

/** The query without comments on one line, as long as no text in it has lines. */
export const shortQuery = (sql: string): string => withoutComments(sql).replace(/\s+/g, ' ').trim();

/** The words of a query outside its texts and comments, in lower case. */
const wordsOf = (sql: string): ReadonlySet<string> => {
  const bare = withoutComments(sql).replace(/'(?:[^']|'')*'/g, ' ');
  return new Set(bare.toLowerCase().match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []);
};

/** The tables and views that a query names. */
export const namedTables = (sql: string, { tables }: DataDictionary): readonly DictionaryTable[] => {
  const words = wordsOf(sql);
  return tables.filter(({ name }) => words.has(name.toLowerCase()));
};

/**
 * Ids of the sources behind a query: those of the tables that it names, and of the tables behind the views that it names.
 *
 * @param viewTexts the SQL of each view.
 */
export const sourcesBehind = (sql: string, dictionary: DataDictionary, viewTexts: ReadonlyMap<string, string>): readonly string[] => {
  const seen = new Set<DictionaryTable>();
  const walk = (text: string): void => {
    for (const table of namedTables(text, dictionary)) {
      if (seen.has(table)) continue;
      seen.add(table);
      if (table.kind === 'view') walk(viewTexts.get(table.name) ?? '');
    }
  };
  walk(sql);
  return [...new Set([...seen].flatMap(({ sourceIds }) => sourceIds))];
};
