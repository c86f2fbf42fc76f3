import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 250;

/** A text field's own text, handed on after a pause in typing. */
export interface DraftText {
  readonly draft: string;
  readonly type: (text: string) => void;
  /** Hands the text on at once. */
  readonly commit: (text: string) => void;
}

/**
 * Lets a field follow the fingers while the sentence follows after a pause, so that one word
 * typed is one step to undo. When the sentence's text changes from elsewhere, the field shows it.
 */
export const useDraftText = (text: string, onText: (text: string) => void): DraftText => {
  const [draft, setDraft] = useState(text);
  const [shownFor, setShownFor] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  if (text !== shownFor) {
    setShownFor(text);
    setDraft(text);
  }
  useEffect(() => () => { clearTimeout(timer.current); }, []);
  const commit = (next: string): void => {
    clearTimeout(timer.current);
    setDraft(next);
    setShownFor(next);
    if (next !== text) onText(next);
  };
  const type = (next: string): void => {
    setDraft(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => { commit(next); }, PAUSE_MS);
  };
  return { draft, type, commit };
};
