import { useCallback, useEffect, useRef, useState } from 'react';
import type { Engine } from '../engine/engine.ts';
import { MOST_SQL_BYTES, MOST_SQL_ROWS, type SqlHistoryEntry, type SqlRun } from '../schema/sql-answer.ts';
import { causeWords } from './failure.ts';
import type { SqlEngineHandle } from './use-sql-engine.ts';

/** Time that DuckDB has for letting go of a query that was called off, before it is ended and started anew. */
const LET_GO_MS = 1_500;

const GUEST = { rows: MOST_SQL_ROWS, bytes: MOST_SQL_BYTES };

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Does DuckDB answer something small in time? It answers nothing as long as it is inside a query. */
const answersSoon = async (engine: Engine): Promise<boolean> => {
  const limit = new Promise<boolean>((resolve) => { setTimeout(() => { resolve(false); }, LET_GO_MS); });
  return Promise.race([engine.query('values (1)').then(() => true, () => false), limit]);
};

/** Runs queries, one at a time. */
export interface SqlRunner {
  readonly run: SqlRun;
  readonly onRun: (sql: string) => void;
  readonly onStop: () => void;
}

/**
 * The query of the page: run, called off, measured. DuckDB cannot leave some queries, such as a large cross join, before
 * their next slice; then it is ended and started anew. A query that runs when the page is left is called off too.
 */
export const useSqlRun = ({ open, restart }: Pick<SqlEngineHandle, 'open' | 'restart'>, onEntry: (entry: SqlHistoryEntry) => void): SqlRunner => {
  const [run, setRun] = useState<SqlRun>({ kind: 'none' });
  const calledOff = useRef<AbortController | null>(null);
  const letGo = useCallback(async (sql: string): Promise<void> => {
    const isFree = await answersSoon(await open());
    if (!isFree) await restart();
    setRun({ kind: 'stopped', sql, isRestarted: !isFree });
  }, [open, restart]);
  const onRun = useCallback((sql: string): void => {
    if (calledOff.current !== null) return;
    const controller = new AbortController();
    calledOff.current = controller;
    const enter = (outcome: SqlHistoryEntry['outcome'], rows: number | null): void => { onEntry({ sql, atMs: Date.now(), outcome, rows }); };
    const ask = async (): Promise<void> => {
      try {
        setRun({ kind: 'running', sql });
        const engine = await open();
        const startedMs = performance.now();
        const { columns, rowCount, isCut } = await engine.query(sql, [], { signal: controller.signal, guest: GUEST });
        setRun({ kind: 'done', answer: { sql, columns, rowCount, isCut, elapsedMs: performance.now() - startedMs } });
        enter('done', rowCount);
      } catch (error) {
        if (!isAbort(error)) {
          setRun({ kind: 'failed', sql, message: causeWords(error) });
          enter('failed', null);
          return;
        }
        setRun({ kind: 'stopping', sql });
        enter('stopped', null);
        await letGo(sql);
      }
    };
    ask().catch((cause: unknown) => { setRun({ kind: 'failed', sql, message: causeWords(cause) }); }).finally(() => { calledOff.current = null; });
  }, [open, letGo, onEntry]);
  const onStop = useCallback((): void => { calledOff.current?.abort(); }, []);
  useEffect(() => () => { calledOff.current?.abort(); }, []);
  return { run, onRun, onStop };
};
