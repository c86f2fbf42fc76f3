const KEY = 'katve.offline';
const REMOVED = 'removed';

/** Has the reader taken the kept app away, so that it is not kept again unasked? */
export const isRemoved = (): boolean => {
  try {
    return window.localStorage.getItem(KEY) === REMOVED;
  } catch {
    return false; // storage is forbidden: nothing could be kept or removed
  }
};

/** Remembers that the reader has taken the kept app away, or wants it again. */
export const rememberWish = (wish: 'keep' | 'remove'): void => {
  try {
    if (wish === 'keep') window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, REMOVED);
  } catch {
    return; // as above
  }
};
