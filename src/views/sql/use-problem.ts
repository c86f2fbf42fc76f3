import { useMemo } from 'react';
import type { DataDictionary } from '../../schema/data-dictionary.ts';
import type { SqlRun } from '../../schema/sql-answer.ts';
import { namedTables } from './named-tables.ts';
import { sqlProblem, type SqlProblem } from './sql-problem.ts';

/** An error, and tables that have the column that was not found. */
export interface ExplainedProblem {
  readonly problem: SqlProblem;
  readonly foundIn: readonly string[];
}

const MOST_TABLES = 5;

/** The error of the last query, explained; `null` when it had none. */
export const useProblem = (run: SqlRun, dictionary: DataDictionary | null): ExplainedProblem | null => useMemo(() => {
  if (run.kind !== 'failed') return null;
  const tables = dictionary?.tables ?? [];
  const named = dictionary === null ? [] : namedTables(run.sql, dictionary);
  const columns = (named.length > 0 ? named : tables).flatMap((table) => table.columns.map(({ name }) => name));
  const problem = sqlProblem(run.sql, run.message, { tables: tables.map(({ name }) => name), columns });
  const foundIn = problem.kind !== 'unknown_column' ? [] : tables.filter((table) => table.columns.some(({ name }) => name === problem.name)).map(({ name }) => name);
  return { problem, foundIn: foundIn.slice(0, MOST_TABLES) };
}, [run, dictionary]);
