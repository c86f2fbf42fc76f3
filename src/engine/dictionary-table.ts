import type { TableDescriptor } from '../schema/data-package.ts';
import type { CsvTable } from './create-table.ts';
import { csvField } from './csv-text.ts';
import type { Description, ObjectDescription, SqlDictionary } from './sql-texts.ts';

const COLUMNS = ['object_name', 'column_name', 'unit', 'description_en', 'description_fi', 'description_sv'] as const;

type Line = readonly [object: string, column: string | null, unit: string | null, en: string, fi: string, sv: string];

const lineOf = (object: string, column: string | null, words: Description): Line =>
  [object, column, words.unit ?? null, words.description_en, words.description_fi, words.description_sv];

const packageLines = ({ name: table, description, fields }: TableDescriptor): readonly Line[] => [
  [table, null, null, description.en, description.fi, description.sv],
  ...fields.map(({ name, unit, description: words }): Line => [table, name, unit, words.en, words.fi, words.sv]),
];

const objectLines = (object: ObjectDescription, shared: SqlDictionary['shared_columns']): readonly Line[] => [
  lineOf(object.name, null, object),
  ...Object.entries(object.columns).flatMap(([column, own]) => {
    const words = own ?? shared[column];
    return words === undefined ? [] : [lineOf(object.name, column, words)];
  }),
];

/** The table behind the view `dictionary`. */
export const dictionaryTable = ({ text_table: { name } }: SqlDictionary): CsvTable => ({
  name,
  path: `${name}.csv`,
  fields: COLUMNS.map((column) => ({ name: column, type: 'string' })),
});

/** Its rows as CSV with a header: the words of every table and view and of their columns. */
export const dictionaryCsv = (
  tables: readonly TableDescriptor[],
  { shared_columns: shared, views, text_table: own }: SqlDictionary,
): string => {
  const lines = [...tables.flatMap(packageLines), ...[own, ...views].flatMap((object) => objectLines(object, shared))];
  return [COLUMNS, ...lines].map((line) => `${line.map(csvField).join(',')}\n`).join('');
};
