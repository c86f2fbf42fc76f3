import type { DataPackage, Field, ForeignKey, TableDescriptor } from './data-package.ts';
import type { LocalText } from './language.ts';

/** One column of a table or view. */
export interface DictionaryColumn {
  readonly name: string;
  /** As declared: `string`, `integer`, `number`, `boolean`, `date`, or an SQL type for a view. */
  readonly type: string;
  /** Unit of a measure (`%`, `km²`, `EUR`); `null` for what has none. */
  readonly unit: string | null;
  /** What the value means and what an empty cell means. */
  readonly description: LocalText;
  /** The only values it can take; empty when it is no closed list. */
  readonly allowedValues: readonly string[];
}

/** A table of the data package, or a view made from its tables. */
export interface DictionaryTable {
  readonly name: string;
  readonly kind: 'table' | 'view';
  readonly title: LocalText;
  /** What a row is and what absence means. */
  readonly description: LocalText;
  /** Number of rows; `null` when nobody has counted them. */
  readonly rows: number | null;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly columns: readonly DictionaryColumn[];
  /** Keys of table `source` that the rows come from; empty for views and for lists of our own. */
  readonly sourceIds: readonly string[];
}

/** Every table and view that can be asked about, tables first, each in its own order. */
export interface DataDictionary {
  readonly tables: readonly DictionaryTable[];
}

const dictionaryColumn = (field: Field): DictionaryColumn => ({
  name: field.name,
  type: field.type,
  unit: field.unit,
  description: field.description,
  allowedValues: field.constraints.enum ?? [],
});

const dictionaryTable = (table: TableDescriptor, rows: number | null): DictionaryTable => ({
  name: table.name,
  kind: 'table',
  title: table.title,
  description: table.description,
  rows,
  primaryKey: table.primaryKey,
  foreignKeys: table.foreignKeys,
  columns: table.fields.map(dictionaryColumn),
  sourceIds: table.sourceIds,
});

/** A row of the SQL view `dictionary`: a table, view or column as the database's catalogue knows it. */
export interface DictionaryEntry {
  readonly kind: 'table' | 'view';
  readonly objectName: string;
  /** `null` in the row of the table or view itself. */
  readonly columnName: string | null;
  /** SQL type of a column: `VARCHAR`, `INTEGER`, `DOUBLE`. */
  readonly type: string | null;
  readonly unit: string | null;
  /** `null` where nobody has written any words. */
  readonly description: LocalText | null;
}

/** What the dictionary is made from. */
export interface DictionaryParts {
  readonly dataPackage: DataPackage;
  /** Answer of the query `dictionary`, each object before its columns; only its views are read. */
  readonly entries: readonly DictionaryEntry[];
  /** Rows by table or view name; a name that is not there stays uncounted (`null`). */
  readonly rowCounts: ReadonlyMap<string, number>;
}

const NO_WORDS: LocalText = { fi: '', sv: '', en: '' };

const dictionaryView = ({ objectName: name, description }: DictionaryEntry, parts: DictionaryParts): DictionaryTable => ({
  name,
  kind: 'view',
  title: { fi: name, sv: name, en: name },
  description: description ?? NO_WORDS,
  rows: parts.rowCounts.get(name) ?? null,
  primaryKey: [],
  foreignKeys: [],
  columns: parts.entries.flatMap((entry) => (entry.objectName !== name || entry.columnName === null ? [] : [{
    name: entry.columnName, type: entry.type ?? '', unit: entry.unit, description: entry.description ?? NO_WORDS, allowedValues: [],
  }])),
  sourceIds: [],
});

/** The dictionary of a data package and of the views made from it. A view's title is its name. */
export const dataDictionary = (parts: DictionaryParts): DataDictionary => ({
  tables: [
    ...parts.dataPackage.tables.map((table) => dictionaryTable(table, parts.rowCounts.get(table.name) ?? null)),
    ...parts.entries.filter(({ kind, columnName }) => kind === 'view' && columnName === null).map((entry) => dictionaryView(entry, parts)),
  ],
});
