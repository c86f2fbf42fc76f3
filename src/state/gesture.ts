import type { AppAction } from './transitions.ts';

/** Actions of one gesture become one step: those with the same key that follow each other closely. */
export interface Gesture {
  readonly key: string;
  /** Longest pause between two actions of the gesture, in milliseconds. */
  readonly pauseMs: number;
}

/** A typing or dragging hand that rests longer than this begins a new step. */
export const GESTURE_PAUSE_MS = 2000;

const DRAG = 'drag ';

/** The key of one drag, by the time in milliseconds when it began: it ends when the hand lets go, however long the hand rests. */
export const dragKey = (startedMs: number): string => `${DRAG}${String(startedMs)}`;

/** The gesture named by a key. */
export const gesture = (key: string): Gesture => ({ key, pauseMs: key.startsWith(DRAG) ? Number.POSITIVE_INFINITY : GESTURE_PAUSE_MS });

/**
 * The gesture that an action belongs to by its nature; `null` when it is a step of its own.
 * Going from municipality to municipality is one step, however long one looks at each: arrow keys
 * on the map would else fill the history of the browser.
 */
export const gestureOf = (action: AppAction): Gesture | null => {
  switch (action.type) {
    case 'setText': return gesture('text');
    case 'setPeriod': return gesture('period');
    case 'selectMunicipality': return { key: 'municipality', pauseMs: Number.POSITIVE_INFINITY };
    default: return null;
  }
};
