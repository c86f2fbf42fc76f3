import { useEffect, useRef, useState } from 'react';
import { canonicalQuery } from '../../state/canonical.ts';

const PAUSE_MS = 400;

/** The query that is being written. */
export interface QueryDraft {
  readonly draft: string;
  /** To be called at every change by the user. */
  readonly write: (next: string) => void;
}

/**
 * The query as it is being written, and the one that the address holds, which follows after a pause. A query that comes
 * from elsewhere (a link, undo) takes the place of the draft. An empty address stands for `starter`.
 */
export const useQueryDraft = (query: string, starter: string, onQuery: (query: string) => void): QueryDraft => {
  // null: the starter, which follows the language.
  const [draft, setDraft] = useState<string | null>(query === '' ? null : query);
  const [shownFor, setShownFor] = useState(query);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  if (query !== shownFor) {
    setShownFor(query);
    setDraft(query === '' ? null : query);
  }
  useEffect(() => () => { clearTimeout(timer.current); }, []);
  const write = (next: string): void => {
    setDraft(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setShownFor(canonicalQuery(next));
      onQuery(next);
    }, PAUSE_MS);
  };
  return { draft: draft ?? starter, write };
};
