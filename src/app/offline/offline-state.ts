import type { OfflineList } from './offline-list.ts';

/** Why something is not kept: the reader saves data or has removed it, the browser has no room or does not allow it, or the network failed. */
export type Hindrance = 'saveData' | 'removed' | 'room' | 'refused' | 'network';

/** How far the app can be used without network. */
export type OfflineState =
  /** Not looked at yet. */
  | { readonly kind: 'unknown' }
  /** No service worker: an old browser, a private window, or an address without https. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'absent'; readonly why: Hindrance }
  | { readonly kind: 'storing' }
  /** All but DuckDB; `share` of it is fetched, between 0 and 1. */
  | { readonly kind: 'withoutEngine'; readonly share: number }
  | { readonly kind: 'engineAbsent'; readonly why: Hindrance }
  | { readonly kind: 'whole' };

/** A newer version than the one on screen: there and waiting, or waiting for `others` other windows to close. */
export type UpdateState = { readonly kind: 'none' } | { readonly kind: 'ready' } | { readonly kind: 'held'; readonly others: number };

/** What is known before anything is kept. */
export interface Circumstances {
  /** Did the reader take the kept app away? */
  readonly isRemoved: boolean;
  readonly savesData: boolean;
  /** Bytes that the browser still gives this origin; `null` when it does not say. */
  readonly roomBytes: number | null;
}

/** The browser needs some room of its own beside what is kept. */
const ROOM_FACTOR = 1.5;

/** Is everything kept without being asked? `null`: yes; else what is in the way. */
export const hindrance = ({ isRemoved, savesData, roomBytes }: Circumstances, { appBytes, engineBytes }: OfflineList): Hindrance | null => {
  if (isRemoved) return 'removed';
  if (savesData) return 'saveData';
  return roomBytes !== null && roomBytes < (appBytes + engineBytes) * ROOM_FACTOR ? 'room' : null;
};

/** Why keeping failed, by what was thrown. */
export const hindranceOf = (cause: unknown): Hindrance => {
  if (cause instanceof DOMException && cause.name === 'QuotaExceededError') return 'room';
  return cause instanceof TypeError ? 'network' : 'refused';
};

/** The key of the words for a state, below `offline.state`; `null` when there is nothing to say yet. */
export const stateKey = (state: OfflineState, isOnline: boolean): string | null => {
  switch (state.kind) {
    case 'unknown': return null;
    case 'whole': return isOnline ? 'whole' : 'wholeNow';
    case 'withoutEngine':
    case 'engineAbsent': return isOnline ? state.kind : `${state.kind}Now`;
    case 'impossible':
    case 'absent':
    case 'storing': return state.kind;
  }
};

/** May the reader ask for what is missing? */
export const mayStore = ({ kind }: OfflineState): boolean => kind === 'absent' || kind === 'engineAbsent';

/** Bytes that are fetched when the reader asks for what is missing. */
export const missingBytes = ({ kind }: OfflineState, { appBytes, engineBytes }: OfflineList): number => (kind === 'engineAbsent' ? engineBytes : appBytes + engineBytes);
