import type { ResultTable } from './result-table.ts';

/** The answers to several queries; throws on a query that was not asked. */
export type Answers<Query extends string> = (query: Query) => ResultTable;
