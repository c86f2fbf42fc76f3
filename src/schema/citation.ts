import type { NoStatement } from './figure-sql.ts';

/**
 * What the SQL of a citation gives: the figures of the sentence, the figures of the very result, figures that it was
 * worked out from, the user's own
 * answer, the rows that the result was made from, or the tables of its sources; else why there is none.
 */
export type SqlMeaning = 'sentence' | 'figures' | 'basis' | 'own' | 'rows' | 'tables' | NoStatement['without'];

/** How a result is cited, and the SQL that gives its figures: to be copied. */
export interface Citation {
  readonly title: string;
  /** One paragraph: what, where from, version, sources, day, link. */
  readonly words: string;
  /** Statements over the public tables and views; empty where no table holds the result, or no one statement gives it. */
  readonly sql: string;
  readonly meaning: SqlMeaning;
}
