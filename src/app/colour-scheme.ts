import { COLOUR_SCHEMES, type ColourScheme } from '../schema/map-view.ts';

const KEY = 'katve.scheme';
const DARK = '(prefers-color-scheme: dark)';

/** The user's choice of colours on this device; `system` when none is kept or storage is forbidden. */
export const storedScheme = (): ColourScheme => {
  try {
    const stored = window.localStorage.getItem(KEY);
    return COLOUR_SCHEMES.find((scheme) => scheme === stored) ?? 'system';
  } catch {
    // Storage is forbidden: the choice lasts as long as the page.
    return 'system';
  }
};

/** Keeps the choice for the next visit, where the browser allows it. */
export const keepScheme = (scheme: ColourScheme): void => {
  try {
    window.localStorage.setItem(KEY, scheme);
  } catch {
    // Storage is forbidden or full: the choice lasts as long as the page.
    return;
  }
};

/** The scheme to draw with. */
export const effectiveScheme = (scheme: ColourScheme): 'light' | 'dark' => {
  if (scheme !== 'system') return scheme;
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
};

/** Calls back when the system changes its scheme; returns the way to stop. */
export const onSystemScheme = (listener: () => void): (() => void) => {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};
