/** One value of an answer; whole numbers and decimals that a double cannot hold come as `bigint` or exact text. `null` is SQL's NULL. */
export type SqlCell = string | number | bigint | boolean | null;

/** What a column holds: `date`, `time` and `timestamp` are ISO text, `nested` (lists, structs, intervals) is JSON text. */
export type SqlColumnKind = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'time' | 'timestamp' | 'nested';

export interface SqlColumn {
  readonly name: string;
  readonly kind: SqlColumnKind;
  /** One value a row. */
  readonly values: readonly SqlCell[];
}

/** The answer to a query, with the query that it answers. */
export interface SqlAnswer {
  readonly sql: string;
  readonly columns: readonly SqlColumn[];
  readonly rowCount: number;
  /** Are there more rows than were fetched? */
  readonly isCut: boolean;
  readonly elapsedMs: number;
}

/** What became of the last query. */
export type SqlRun =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly sql: string }
  /** Called off; it is not sure yet that DuckDB has let go of it. */
  | { readonly kind: 'stopping'; readonly sql: string }
  | { readonly kind: 'done'; readonly answer: SqlAnswer }
  /** `message` is DuckDB's own, in English. */
  | { readonly kind: 'failed'; readonly sql: string; readonly message: string }
  /** `isRestarted`: DuckDB did not let go of the query, so it was ended and started anew. */
  | { readonly kind: 'stopped'; readonly sql: string; readonly isRestarted: boolean };

/** The database as the page that asks it needs it. */
export type SqlEngine =
  /** `progress` of fetching it, from 0 to 1; `null` while tables are loaded. */
  | { readonly kind: 'starting'; readonly progress: number | null }
  | { readonly kind: 'ready' }
  /** `detail` is what the machine said, in English. */
  | { readonly kind: 'failed'; readonly detail: string };

/** A query that was run in this visit. */
export interface SqlHistoryEntry {
  readonly sql: string;
  /** Milliseconds since 1970. */
  readonly atMs: number;
  readonly outcome: 'done' | 'failed' | 'stopped';
  /** Rows of its answer; `null` when it has none. */
  readonly rows: number | null;
}

/** A ready query. Its title and its meaning are texts of the page under its id. */
export interface SqlExample {
  readonly id: string;
  /** Without comment, with names in the reader's language where the data hold them. */
  readonly sql: string;
}

/** Most rows of an answer that are fetched: all of them can be looked at and taken along. */
export const MOST_SQL_ROWS = 100_000;

/** Most bytes of an answer that are fetched. */
export const MOST_SQL_BYTES = 64 * 1024 * 1024;
