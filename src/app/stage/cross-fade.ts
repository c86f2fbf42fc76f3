import { flushSync } from 'react-dom';

const isMotionReduced = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Makes a change of the screen fade over, where the browser can do it and the reader has nothing against motion;
 * else at once.
 */
export const crossFade = (change: () => void): void => {
  const { startViewTransition } = document as { readonly startViewTransition?: (update: () => void) => { readonly finished: Promise<void>; readonly ready: Promise<void> } }; // not in every browser
  if (startViewTransition === undefined || isMotionReduced() || document.visibilityState === 'hidden') {
    change();
    return;
  }
  const transition = startViewTransition.call(document, () => { flushSync(change); });
  // A transition that the next one cuts short is no failure.
  transition.ready.catch(() => undefined);
  transition.finished.catch(() => undefined);
};
