import type { DataDictionary, DictionaryColumn, DictionaryTable } from '../../schema/data-dictionary.ts';
import type { Language } from '../../schema/language.ts';

/** A table with the columns that are shown of it. */
export interface FoundTable {
  readonly table: DictionaryTable;
  readonly columns: readonly DictionaryColumn[];
}

const holds = (words: readonly string[], texts: readonly string[]): boolean => {
  const whole = texts.join(' ').toLowerCase();
  return words.every((word) => whole.includes(word));
};

/**
 * The tables and columns that all words of a search fit, by name, title, description and unit; a table that fits itself
 * is shown with all its columns. An empty search finds everything.
 */
export const searchSchema = ({ tables }: DataDictionary, search: string, language: Language): readonly FoundTable[] => {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return tables.flatMap((table) => {
    if (holds(words, [table.name, table.title[language]])) return [{ table, columns: table.columns }];
    const columns = table.columns.filter(({ name, description, unit }) => holds(words, [name, description[language], unit ?? '']));
    const isDescribed = holds(words, [table.description[language]]);
    return columns.length > 0 || isDescribed ? [{ table, columns: columns.length > 0 ? columns : table.columns }] : [];
  });
};
