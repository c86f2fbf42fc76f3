import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppState } from './app-state.ts';
import { gesture, gestureOf } from './gesture.ts';
import { arrive, commit, correctHistory, redo, startHistory, undo, type AppHistory, type Direction } from './history.ts';
import { checkCodes, type DecodedState, type KnownCodes } from './known-codes.ts';
import { distinctNotices, type LinkNotice } from './link-notice.ts';
import { reduce, type AppAction } from './transitions.ts';
import { decodeState } from './url-codec.ts';

/** What the store holds. */
export interface StoreState {
  readonly history: AppHistory;
  /** What of the link could not be used, until dismissed. */
  readonly notices: readonly LinkNotice[];
  /** What the data hold; empty until the dataset is there. */
  readonly known: KnownCodes;
}

/** The state of the app and everything that can be done to it. The functions need no `this`. */
export interface AppStore extends Pick<StoreApi<StoreState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Does the action; `coalesceKey` joins actions of one gesture into one step, over what `gestureOf` says. */
  readonly dispatch: (action: AppAction, options?: { readonly coalesceKey?: string | undefined }) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The browser went Back or Forward to the address with this query. */
  readonly arrive: (search: string, direction: Direction | null) => void;
  /** Now it is known what the data hold: drops other codes from all steps, with notices for those of the present. */
  readonly revalidate: (known: KnownCodes) => void;
  readonly dismissNotices: () => void;
}

const systemClock = (): number => Date.now();

/**
 * A store that opens with a decoded link.
 *
 * @param nowMs the clock that pauses within gestures are measured with, in milliseconds.
 */
export const createAppStore = (start: DecodedState, nowMs: () => number = systemClock): AppStore => {
  const store = createStore<StoreState>(() => ({ history: startHistory(start.state), notices: start.notices, known: {} }));
  const { getState, getInitialState, subscribe } = store;
  const setHistory = (history: AppHistory): void => {
    if (history !== getState().history) store.setState({ history });
  };
  const addNotices = (notices: readonly LinkNotice[]): void => {
    if (notices.length > 0) store.setState({ notices: distinctNotices([...getState().notices, ...notices]) });
  };
  return {
    getState,
    getInitialState,
    subscribe,
    dispatch: (action, { coalesceKey } = {}) => {
      const { history, known } = getState();
      const occasion = { gesture: coalesceKey === undefined ? gestureOf(action) : gesture(coalesceKey), atMs: nowMs() };
      const next = reduce(history.present, action);
      // A whole state that is opened holds the codes and years of the package that Katve comes with: other data have others.
      const isOpened = action.type === 'reset' || action.type === 'go';
      setHistory(commit(history, isOpened ? checkCodes(next, known).state : next, occasion));
    },
    undo: () => setHistory(undo(getState().history)),
    redo: () => setHistory(redo(getState().history)),
    arrive: (search, direction) => {
      const { state, notices } = decodeState(search, getState().known);
      setHistory(arrive(getState().history, state, direction));
      addNotices(notices);
    },
    revalidate: (known) => {
      const { history } = getState();
      const { notices } = checkCodes(history.present, known);
      store.setState({ known });
      setHistory(correctHistory(history, (state) => checkCodes(state, known).state));
      addNotices(notices);
    },
    dismissNotices: () => {
      if (getState().notices.length > 0) store.setState({ notices: [] });
    },
  };
};

/** The present state of the app, for `useAppStore`. */
export const presentOf = ({ history }: StoreState): AppState => history.present;

/** What a component needs of the store; it draws anew when that part changes. */
export const useAppStore = <Part>(store: AppStore, select: (state: StoreState) => Part): Part => useStore(store, select);
