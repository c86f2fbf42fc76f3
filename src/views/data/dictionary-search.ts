import type { DictionaryColumn, DictionaryTable } from '../../schema/data-dictionary.ts';
import type { Language } from '../../schema/language.ts';

/** A table with those of its columns that fit a search; all of them when the table itself fits. */
export interface FoundTable {
  readonly table: DictionaryTable;
  readonly columns: readonly DictionaryColumn[];
}

const fold = (text: string): string => text.toLocaleLowerCase('fi');

/**
 * Tables that hold every word of `search` in their own name, title or description, or in one of their
 * columns' names and descriptions, in the given language. An empty search finds everything.
 */
export const searchDictionary = (tables: readonly DictionaryTable[], search: string, language: Language): readonly FoundTable[] => {
  const words = fold(search).split(/\s+/).filter((word) => word !== '');
  const holdsAll = (text: string): boolean => words.every((word) => fold(text).includes(word));
  return tables.flatMap((table) => {
    if (holdsAll(`${table.name} ${table.title[language]} ${table.description[language]}`)) return [{ table, columns: table.columns }];
    const columns = table.columns.filter((column) => holdsAll(`${column.name} ${column.description[language]} ${column.allowedValues.join(' ')}`));
    return columns.length === 0 ? [] : [{ table, columns }];
  });
};
