import type { OfflineList } from './offline-list.ts';
import type { OfflineState, UpdateState } from './offline-state.ts';

/** What the page knows of its use without network. */
export interface Offline {
  readonly state: OfflineState;
  readonly update: UpdateState;
  /** `null` until it is read. */
  readonly list: OfflineList | null;
}

let known: Offline = { state: { kind: 'unknown' }, update: { kind: 'none' }, list: null };
const listeners = new Set<() => void>();

/** One for the page; small enough to be no part of the first picture, which shares the other store's code. */
export const offlineStore = {
  get: (): Offline => known,
  set: (change: Partial<Offline>): void => {
    known = { ...known, ...change };
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => { listeners.delete(listener); };
  },
};
