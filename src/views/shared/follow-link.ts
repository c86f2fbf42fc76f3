import type { MouseEvent } from 'react';

/** Follows a link inside the app, unless the reader asks for a new tab or window: then the browser follows it. */
export const followLink = (event: MouseEvent, go: () => void): void => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  go();
};
