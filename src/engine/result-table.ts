/** One value of a result; 64-bit integers and decimals that a double cannot hold come as `bigint` or exact text. */
export type Cell = string | number | bigint | boolean | null;

/**
 * What a column holds. `date` is ISO text (2021-12-31), `time` and `timestamp` are ISO text with a
 * blank in between, `nested` (lists, structs, maps, intervals, bytes) is JSON text.
 */
export type ColumnKind = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'time' | 'timestamp' | 'nested';

export interface ResultColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** One value a row; `null` is SQL's NULL. */
  readonly values: readonly Cell[];
}

/** The answer to a query, column by column, in the order of the query. */
export interface ResultTable {
  readonly columns: readonly ResultColumn[];
  readonly rowCount: number;
}
