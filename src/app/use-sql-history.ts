import { useCallback, useState } from 'react';
import type { SqlHistoryEntry } from '../schema/sql-answer.ts';

const MOST_ENTRIES = 30;

/** The queries of this visit, newest first; they outlive the page on screen, not the visit, and are kept nowhere. */
let entries: readonly SqlHistoryEntry[] = [];

/** The queries that were run in this visit, newest first, each once, and the way to add one. */
export const useSqlHistory = (): { readonly history: readonly SqlHistoryEntry[]; readonly onEntry: (entry: SqlHistoryEntry) => void } => {
  const [history, setHistory] = useState(entries);
  const onEntry = useCallback((entry: SqlHistoryEntry): void => {
    entries = [entry, ...entries.filter(({ sql }) => sql !== entry.sql)].slice(0, MOST_ENTRIES);
    setHistory(entries);
  }, []);
  return { history, onEntry };
};
