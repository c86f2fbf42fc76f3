import type { Story } from '../../schema/story.ts';

/** What both windows of a presentation share. */
export interface Showing {
  /** From 1. */
  readonly step: number;
  readonly isBlack: boolean;
  /** When the presentation began, in milliseconds of the clock. */
  readonly startedAtMs: number;
}

/**
 * What the windows tell each other:
 * - `hello`: a window has opened and asks what is shown.
 * - `now`: what is shown; to be taken over. The stage sends its story along, for a window that cannot read it.
 * - `end`: the stage has been closed.
 */
export type StoryMessage =
  | { readonly kind: 'hello' }
  | { readonly kind: 'now'; readonly showing: Showing; readonly story?: Story }
  | { readonly kind: 'end' };

/** The line between the windows that show one story. */
export interface StoryLine {
  readonly send: (message: StoryMessage) => void;
  readonly close: () => void;
}

const isShowing = (value: unknown): value is Showing => {
  if (typeof value !== 'object' || value === null) return false;
  const { step, isBlack, startedAtMs } = value as Record<string, unknown>; // any object can be read so
  return typeof step === 'number' && Number.isInteger(step) && step >= 1 && typeof isBlack === 'boolean' && typeof startedAtMs === 'number';
};

/** Is it a message of this version? Another tab may hold an older app. */
const isMessage = (data: unknown): data is StoryMessage => {
  if (typeof data !== 'object' || data === null) return false;
  const { kind, showing } = data as Record<string, unknown>; // any object can be read so
  return kind === 'hello' || kind === 'end' || (kind === 'now' && isShowing(showing));
};

/** Opens the line of a story. `null` where the browser has none: each window is then on its own. */
export const openStoryLine = (id: string, onMessage: (message: StoryMessage) => void): StoryLine | null => {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(`katve-story-${id}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) onMessage(data);
  };
  return { send: (message) => { channel.postMessage(message); }, close: () => { channel.close(); } };
};
