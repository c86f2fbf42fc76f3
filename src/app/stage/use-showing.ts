import { useEffect, useRef, useState } from 'react';
import type { Story } from '../../schema/story.ts';
import { openStoryLine, type Showing, type StoryLine, type StoryMessage } from './story-channel.ts';

interface ShowingOptions {
  readonly start: Showing;
  readonly storyId: string;
  /** The stage sends its story to windows that ask; `null` for a window that asks. */
  readonly story: Story | null;
  readonly onMessage?: (message: StoryMessage) => void;
  /** Does the change of what is shown, such as with a fade. */
  readonly around?: (change: () => void) => void;
}

const atOnce = (change: () => void): void => { change(); };

/** What both windows show, and how to change it in both. */
export interface SharedShowing {
  readonly showing: Showing;
  readonly show: (part: Partial<Showing>) => void;
}

/**
 * Keeps a window in step with the others of the same story: what is changed here is told to them, what they tell is
 * taken over. The stage answers a window that has just opened, and says when it closes.
 */
export const useShowing = ({ start, storyId, story, onMessage, around = atOnce }: ShowingOptions): SharedShowing => {
  const [showing, setShowing] = useState(start);
  const line = useRef<StoryLine | null>(null);
  const now = useRef({ showing, story, onMessage, around });
  useEffect(() => { now.current = { ...now.current, story, onMessage, around }; });
  const isStage = story !== null;
  useEffect(() => {
    const takeOver = (next: Showing): void => {
      now.current = { ...now.current, showing: next };
      now.current.around(() => { setShowing(next); });
    };
    const answer = (): void => {
      const { showing: shown, story: told } = now.current;
      if (told !== null) line.current?.send({ kind: 'now', showing: shown, story: told });
    };
    line.current = openStoryLine(storyId, (message) => {
      now.current.onMessage?.(message);
      if (message.kind === 'now') takeOver(message.showing);
      if (message.kind === 'hello') answer();
    });
    if (isStage) answer();
    else line.current?.send({ kind: 'hello' });
    const onLeave = (): void => { if (isStage) line.current?.send({ kind: 'end' }); };
    window.addEventListener('pagehide', onLeave);
    return () => {
      window.removeEventListener('pagehide', onLeave);
      onLeave();
      line.current?.close();
      line.current = null;
    };
  }, [storyId, isStage]);
  const show = (part: Partial<Showing>): void => {
    const next = { ...now.current.showing, ...part };
    now.current = { ...now.current, showing: next };
    around(() => { setShowing(next); });
    line.current?.send({ kind: 'now', showing: next });
  };
  return { showing, show };
};
