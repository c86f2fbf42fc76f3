/** Notes signs of life of work that goes on somewhere else. */
export interface SilenceWatch {
  /** The work begins, or something is heard of it. */
  readonly hear: () => void;
  /** No work goes on. */
  readonly rest: () => void;
  /** Tells a listener when nothing has been heard for long, and when that is over. Gives what ends the telling. */
  readonly listen: (listener: (isSilent: boolean) => void) => () => void;
}

/** Watches over work that should be heard of at least every so often. */
export const createSilenceWatch = (longestMs: number): SilenceWatch => {
  const listeners = new Set<(isSilent: boolean) => void>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isSilent = false;
  const tell = (next: boolean): void => {
    if (next === isSilent) return;
    isSilent = next;
    for (const listener of listeners) listener(isSilent);
  };
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  return {
    hear: () => {
      stop();
      tell(false);
      timer = setTimeout(() => { tell(true); }, longestMs);
    },
    rest: () => {
      stop();
      tell(false);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
};
