import { useEffect } from 'react';

/** Calls back once the page has time to spare, or after ten seconds. Returns what calls it off. */
const whenIdle = (work: () => void): (() => void) => {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 2_000);
    return () => { clearTimeout(timer); };
  }
  const handle = window.requestIdleCallback(work, { timeout: 10_000 });
  return () => { window.cancelIdleCallback(handle); };
};

/** Keeps the app for use without network once the page is at rest and has time to spare. Not in development, where files change all the time. */
export const useKeepApp = (isAtRest: boolean): void => {
  useEffect(() => {
    if (!isAtRest || !import.meta.env.PROD) return undefined;
    return whenIdle(() => { void import('./keep-app.ts').then(({ keepApp }) => keepApp()); });
  }, [isAtRest]);
};
