import { useRef, type PointerEvent } from 'react';

/** A finger that goes this far sideways, and not much up or down, turns to another step. */
const FAR_PX = 60;
const STRAIGHT = 0.6;

/** Where a finger moves the content itself. */
const MOVED_BY_FINGER = '.map, .result-scroll, .ranking-scroll, .timeline, input, select, textarea, [role="slider"]';

interface Swipe {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
}

/** Turns to the next step by a finger to the left, to the previous by one to the right; not where the finger moves the content. */
export const useSwipe = (onTurn: (direction: 'next' | 'previous') => void): Swipe => {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, target, clientX, clientY }) => {
      const isFree = pointerType === 'touch' && target instanceof Element && target.closest(MOVED_BY_FINGER) === null;
      start.current = isFree ? { x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ clientX, clientY }) => {
      const from = start.current;
      start.current = null;
      if (from === null) return;
      const [x, y] = [clientX - from.x, clientY - from.y];
      if (Math.abs(x) >= FAR_PX && Math.abs(y) <= Math.abs(x) * STRAIGHT) onTurn(x < 0 ? 'next' : 'previous');
    },
  };
};
