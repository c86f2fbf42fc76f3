/** What Katve needs of the browser's address bar and history. */
export interface AddressBar {
  /** The query of the present address, with its question mark, or empty. */
  readonly search: () => string;
  /** The number that the present entry of the browser's history was written with; `null` when it is not ours. */
  readonly position: () => number | null;
  /** Adds an entry after the present one. The query has no question mark. */
  readonly push: (query: string, position: number) => void;
  /** Rewrites the present entry. */
  readonly replace: (query: string, position: number) => void;
  /** Asks the browser to go some entries on (or back); it answers later, by `onPop`. */
  readonly go: (delta: number) => void;
  /** Calls the listener after every move between entries; returns how to stop. */
  readonly onPop: (listener: () => void) => () => void;
}

const KEY = 'katvePosition';

/** The position inside a history entry's state, which may be anybody's. */
const positionIn = (state: unknown): number | null => {
  if (typeof state !== 'object' || state === null) return null;
  const position: unknown = Reflect.get(state, KEY);
  return typeof position === 'number' && Number.isInteger(position) ? position : null;
};

/** The address bar of a browser window. */
export const browserAddressBar = (target: Window): AddressBar => {
  const addressWith = (query: string, hash: string): string => {
    const address = new URL(target.location.href);
    address.search = query;
    address.hash = hash;
    return address.href;
  };
  return {
    search: () => target.location.search,
    position: () => positionIn(target.history.state),
    push: (query, position) => target.history.pushState({ [KEY]: position }, '', addressWith(query, '')),
    replace: (query, position) => target.history.replaceState({ [KEY]: position }, '', addressWith(query, target.location.hash)),
    go: (delta) => target.history.go(delta),
    onPop: (listener) => {
      target.addEventListener('popstate', listener);
      return () => target.removeEventListener('popstate', listener);
    },
  };
};
