import type { Sentence } from './sentence.ts';

/** Rows of a public table or view, by the values of its columns. */
export interface TableRows {
  readonly table: string;
  /** The values that a column may have; without it every row. */
  readonly where?: Readonly<Record<string, readonly (string | number)[]>> | undefined;
  /** Columns that the rows are ordered by. */
  readonly order: readonly string[];
}

/** Statements that give the figures of a result derived from a sentence; each a file of that name in `src/sql/templates`. */
export const DERIVED_STATEMENTS = [
  'holes', 'dependence', 'ends', 'endings', 'breaks', 'empty-years', 'sensitivity', 'one-project', 'headquarters', 'lead-homes', 'values', 'years', 'projects', 'participations',
] as const;
export type DerivedStatement = (typeof DERIVED_STATEMENTS)[number];

/** A result that one statement derives from a sentence. */
export interface DerivedFigures {
  readonly derived: DerivedStatement;
  /** The very figures of the result, unless it says that it gives the rows or the figures that the result was worked out from. */
  readonly gives?: 'rows' | 'basis';
  /** What the result asks differently from the sentence of the page. */
  readonly asks?: Partial<Sentence>;
  /** Values of the statement's own parameters. */
  readonly values?: Readonly<Record<string, string | number | null>>;
}

/** Why no statement gives a result's figures; each has its words in the texts of citations. */
export const WITHOUT_SQL = ['chance', 'call'] as const;

/** A result whose figures no one statement can give. */
export interface NoStatement {
  readonly without: (typeof WITHOUT_SQL)[number];
}

/** What gives a result: rows of a table that it is made from, a statement as the user wrote it, one that derives it from the sentence, or why none does. */
export type FigureSql = TableRows | DerivedFigures | NoStatement | string;
