/** What a table, view or column means, in each language. */
export interface Description {
  readonly description_en: string;
  readonly description_fi: string;
  readonly description_sv: string;
  readonly unit?: string;
}

export interface ObjectDescription extends Omit<Description, 'unit'> {
  readonly name: string;
  /** Every column, in order; `null`: described in `shared_columns`. */
  readonly columns: Readonly<Record<string, Description | null>>;
}

/** The shape of `src/sql/dictionary.json`; `views` stand in the order in which they can be made. */
export interface SqlDictionary {
  /** Columns that mean the same in every view that has them. */
  readonly shared_columns: Readonly<Record<string, Description>>;
  readonly views: readonly ObjectDescription[];
  /** The table that holds these texts in the database. */
  readonly text_table: ObjectDescription;
}

/** Every statement of `src/sql` by the name of its file, and the dictionary. */
export interface SqlTexts {
  readonly views: ReadonlyMap<string, string>;
  readonly queries: ReadonlyMap<string, string>;
  readonly dictionary: SqlDictionary;
}

/** The text of a query; throws when there is no such file. */
export const queryText = (texts: SqlTexts, name: string): string => {
  const text = texts.queries.get(name);
  if (text === undefined) throw new Error(`src/sql/queries has no ${name}.sql`);
  return text;
};
