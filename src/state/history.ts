import type { AppState } from './app-state.ts';
import type { Gesture } from './gesture.ts';
import { isSame } from './is-same.ts';
import { atPlaceOf, isSamePlace } from './place.ts';

/** Most steps that can be undone. */
export const HISTORY_LIMIT = 100;

/**
 * How the present came to be, for whoever keeps the address in step:
 * - `start`: opened; nothing happened yet.
 * - `step`: a new step.
 * - `joined`: another action of the gesture that made the last step.
 * - `dissolved`: the gesture ended where it began, so its step is gone.
 * - `page`: only the page, or the section of a page, changed; no step.
 * - `language`: only that changed; no step.
 * - `undone`, `redone`: by the buttons.
 * - `arrived`: by Back or Forward of the browser.
 * - `checked`: by comparing codes with the data.
 */
export type Change = 'start' | 'step' | 'joined' | 'dissolved' | 'page' | 'language' | 'undone' | 'redone' | 'arrived' | 'checked';

/**
 * The present state with the steps before and after it. Page, section and language are where the user
 * is, not what the user asked: they are no steps, and undo and redo leave them as they are.
 */
export interface AppHistory {
  /** Oldest first. */
  readonly past: readonly AppState[];
  readonly present: AppState;
  /** What can be redone, nearest first. */
  readonly future: readonly AppState[];
  /** The gesture that the last step may still be joined by, and when it was last seen. */
  readonly open: { readonly key: string; readonly atMs: number } | null;
  readonly change: Change;
}

/** The history of a state just opened. */
export const startHistory = (present: AppState): AppHistory => ({ past: [], present, future: [], open: null, change: 'start' });

export const canUndo = (history: AppHistory): boolean => history.past.length > 0;
export const canRedo = (history: AppHistory): boolean => history.future.length > 0;

/** Do two states differ in nothing but page, section and language? */
export const isSameStep = (a: AppState, b: AppState): boolean => isSame({ ...atPlaceOf(a, b), language: b.language }, b);

/** What belongs to an action beside the state that it leads to. */
export interface Occasion {
  readonly gesture: Gesture | null;
  /** A clock's time in milliseconds. */
  readonly atMs: number;
}

const isJoined = ({ open }: AppHistory, { gesture, atMs }: Occasion): boolean =>
  open !== null && gesture !== null && open.key === gesture.key && atMs - open.atMs <= gesture.pauseMs;

const opened = ({ gesture, atMs }: Occasion): AppHistory['open'] => (gesture === null ? null : { key: gesture.key, atMs });

/**
 * The history after an action that leads to `next`; the same object when `next` is the present.
 * A new step drops what could be redone.
 */
export const commit = (history: AppHistory, next: AppState, occasion: Occasion): AppHistory => {
  const { past, present } = history;
  if (next === present) return history;
  if (isSameStep(next, present)) return { ...history, present: next, open: null, change: isSamePlace(next, present) ? 'language' : 'page' };
  if (!isJoined(history, occasion)) {
    return { past: [...past, present].slice(-HISTORY_LIMIT), present: next, future: [], open: opened(occasion), change: 'step' };
  }
  const before = past.at(-1);
  if (before !== undefined && isSameStep(before, next)) return { past: past.slice(0, -1), present: next, future: [], open: null, change: 'dissolved' };
  return { past, present: next, future: [], open: opened(occasion), change: 'joined' };
};

const inPlaceOf = (state: AppState, present: AppState): AppState => ({ ...atPlaceOf(state, present), language: present.language });

/** One step back; the same object when there is none. */
export const undo = (history: AppHistory): AppHistory => {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (before === undefined) return history;
  return { past: past.slice(0, -1), present: inPlaceOf(before, present), future: [present, ...future], open: null, change: 'undone' };
};

/** One step forward again; the same object when there is none. */
export const redo = (history: AppHistory): AppHistory => {
  const { past, present, future } = history;
  const [after, ...rest] = future;
  if (after === undefined) return history;
  return { past: [...past, present], present: inPlaceOf(after, present), future: rest, open: null, change: 'redone' };
};

/** Which way the browser went; `null` when it cannot be told. */
export type Direction = 'back' | 'forward';

const repeated = (history: AppHistory, move: (history: AppHistory) => AppHistory, times: number): AppHistory =>
  Array.from({ length: times }).reduce<AppHistory>(move, history);

/** The history moved to a step of its own that asks the same as `target`; `undefined` when it has none. */
const movedTo = (history: AppHistory, target: AppState, direction: Direction | null): AppHistory | undefined => {
  const stepsBack = history.past.toReversed().findIndex((state) => isSameStep(state, target)) + 1;
  const stepsAhead = history.future.findIndex((state) => isSameStep(state, target)) + 1;
  if (stepsBack > 0 && (direction !== 'forward' || stepsAhead === 0)) return repeated(history, undo, stepsBack);
  return stepsAhead > 0 ? repeated(history, redo, stepsAhead) : undefined;
};

/**
 * The history after the browser went Back or Forward to the address of `target`.
 *
 * When a step of the history asks the same, the history moves there, so that Back undoes and
 * Forward redoes. Else (an address from before a reload, or from beyond the limit) the target
 * becomes a new step that can be undone. Page and section are the target's; the language
 * stays, for Back is no change of language.
 */
export const arrive = (history: AppHistory, target: AppState, direction: Direction | null): AppHistory => {
  const { present } = history;
  if (isSameStep(target, present)) {
    return isSamePlace(target, present) ? history : { ...history, present: atPlaceOf(present, target), open: null, change: 'arrived' };
  }
  const moved = movedTo(history, target, direction) ?? commit(history, target, { gesture: null, atMs: 0 });
  return { ...moved, present: { ...atPlaceOf(moved.present, target), language: present.language }, change: 'arrived' };
};

const withoutRepeats = (states: readonly AppState[], neighbour: AppState): readonly AppState[] =>
  states.reduceRight<readonly AppState[]>((kept, state) => (isSameStep(state, kept[0] ?? neighbour) ? kept : [state, ...kept]), []);

/**
 * The history with every state put right by `correct`; steps that thereby become the same as
 * their neighbour are dropped. The same object when nothing is corrected.
 */
export const correctHistory = (history: AppHistory, correct: (state: AppState) => AppState): AppHistory => {
  const present = correct(history.present);
  const past = history.past.map(correct);
  const future = history.future.map(correct);
  const isUnchanged = present === history.present
    && past.every((state, index) => state === history.past[index]) && future.every((state, index) => state === history.future[index]);
  if (isUnchanged) return history;
  return {
    past: withoutRepeats(past, present),
    present,
    future: withoutRepeats(future.toReversed(), present).toReversed(),
    open: null,
    change: 'checked',
  };
};
