/**
 * What the SQL of a citation gives: the figures of the sentence, the user's own answer, the very rows that the
 * result was made from, or the tables of its sources.
 */
export type SqlMeaning = 'sentence' | 'own' | 'rows' | 'tables';

/** How a result is cited, and the SQL that gives its figures: to be copied. */
export interface Citation {
  readonly title: string;
  /** One paragraph: what, where from, version, sources, day, link. */
  readonly words: string;
  /** Statements over the public tables and views; empty where no table holds the result. */
  readonly sql: string;
  readonly meaning: SqlMeaning;
}
