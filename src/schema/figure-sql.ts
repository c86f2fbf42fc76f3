/** Rows of a public table or view, by the values of its columns. */
export interface TableRows {
  readonly table: string;
  /** The values that a column may have; without it every row. */
  readonly where?: Readonly<Record<string, readonly (string | number)[]>> | undefined;
  /** Columns that the rows are ordered by. */
  readonly order: readonly string[];
}

/** What gives the rows that a result is made from: rows of a table, or a statement as the user wrote it. */
export type FigureSql = TableRows | string;
