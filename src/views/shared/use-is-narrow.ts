import { useSyncExternalStore } from 'react';

/** Below this width a table turns to cards and side columns to a dialog; 400 % zoom of a desktop page lands here too. */
const NARROW = '(max-width: 47.99rem)';

const subscribe = (onChange: () => void): (() => void) => {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => { query.removeEventListener('change', onChange); };
};

const isNarrowNow = (): boolean => window.matchMedia(NARROW).matches;

/** Is the window as narrow as a phone? Follows the window. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrowNow, () => false);
