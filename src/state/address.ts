import type { AddressBar } from './address-bar.ts';
import { AddressWriter, type AddressWrite, type Entry } from './address-writer.ts';
import { OPENING_STATE, type AppState } from './app-state.ts';
import type { AppHistory } from './history.ts';
import { createAppStore, presentOf, type AppStore } from './store.ts';
import { decodeState, encodeState } from './url-codec.ts';

/** A store that opens with what the address asks for. Codes are checked later, by `revalidate`. */
export const openFromAddress = (bar: AddressBar): AppStore => createAppStore(decodeState(bar.search()));

const entryOf = (state: AppState): Entry => ({
  query: encodeState(state),
  place: encodeState({ ...state, language: OPENING_STATE.language }),
});

/** What a change does to the address; `null` when the browser has been there first. */
const writeFor = ({ change, present }: AppHistory): AddressWrite | null => {
  const entry = entryOf(present);
  switch (change) {
    case 'step':
    case 'page': return { kind: 'push', entry };
    case 'start':
    case 'joined':
    case 'language':
    case 'checked': return { kind: 'replace', entry };
    case 'undone':
    case 'dissolved': return { kind: 'travel', entry, delta: -1 };
    case 'redone': return { kind: 'travel', entry, delta: 1 };
    case 'arrived': return null;
  }
};

/**
 * Keeps the address and the store in step; returns how to stop.
 *
 * The entries of the browser's history are views, those of the store are steps:
 * - A new step or page is a new entry; further actions of a gesture and a change of language
 *   rewrite the present one.
 * - Back and Forward move within the steps when the entry they land on is one of them: Back
 *   undoes, Forward redoes, and the undo and redo buttons know of it.
 * - The undo and redo buttons go Back and Forward themselves when the neighbouring entry shows
 *   where they lead, so that the two never hold different pasts. When it does not (the page has
 *   changed since), they add an entry, and Back returns to what was on screen before.
 */
export const bindAddress = (store: AppStore, bar: AddressBar, onFailure: (cause: unknown) => void = () => undefined): (() => void) => {
  const writer = new AddressWriter(bar, onFailure);
  const settle = (): void => writer.settle(entryOf(presentOf(store.getState())));
  settle();
  const stopListening = store.subscribe((state, previous) => {
    if (state.history === previous.history) return;
    const write = writeFor(state.history);
    if (write !== null) writer.write(write);
  });
  const stopPops = bar.onPop(() => {
    const { query, direction, isOwn } = writer.landed();
    if (!isOwn) store.arrive(query, direction);
    settle();
  });
  return () => {
    stopListening();
    stopPops();
    writer.stop();
  };
};
