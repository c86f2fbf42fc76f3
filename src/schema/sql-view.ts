/** What the SQL page keeps in the address: a query that a link brings is shown, and not run before the reader asks for it. */
export interface SqlView {
  /** The query as written; empty for the page's own first example, and for a query that no link can hold. */
  readonly query: string;
}

export const OPENING_SQL_VIEW: SqlView = { query: '' };

/** Longest query of a link, in UTF-16 units. */
export const MAX_QUERY_LENGTH = 4000;
