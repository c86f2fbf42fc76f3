import { useEffect, useRef, useState, type PointerEvent, type MouseEvent, type RefObject } from 'react';
import type { TimelineWindow } from '../../schema/timeline-view.ts';
import { panned, yearCount, zoomed } from '../../analysis/timeline-window.ts';

interface DragPanOptions {
  readonly window: TimelineWindow;
  readonly all: TimelineWindow;
  readonly onWindow: (window: TimelineWindow) => void;
  /** The element as wide as the picture's years. */
  readonly track: RefObject<HTMLElement | null>;
}

/** Movement, px, from which a press is a drag. */
const THRESHOLD = 5;

/** Years moved by the pointer within the whole; positive: later years come into sight. */
const shiftWithin = (shift: number, window: TimelineWindow, all: TimelineWindow): number =>
  Math.min(Math.max(shift, all.from - window.from), all.to - window.to);

/** Drags the years sideways; when let go they settle on whole years. With Ctrl the wheel zooms about the pointer. */
export const useDragPan = (scroller: RefObject<HTMLElement | null>, { window: years, all, onWindow, track }: DragPanOptions): {
  readonly shiftYears: number;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
    readonly onClickCapture: (event: MouseEvent) => void;
  };
} => {
  const [shiftYears, setShift] = useState(0);
  const drag = useRef<{ readonly startX: number; isMoving: boolean } | null>(null);
  const wasDragged = useRef(false);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = track.current?.getBoundingClientRect();
      const anchor = box === undefined || box.width === 0 ? 0.5 : Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1);
      onWindow(zoomed(years, { direction: event.deltaY < 0 ? 'in' : 'out', anchor }, all));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => { element.removeEventListener('wheel', onWheel); };
  }, [scroller, track, years, all, onWindow]);
  const end = (isKept: boolean): void => {
    const moved = drag.current?.isMoving === true;
    drag.current = null;
    wasDragged.current = moved;
    if (moved && isKept && Math.round(shiftYears) !== 0) onWindow(panned(years, Math.round(shiftYears), all));
    if (moved) setShift(0);
  };
  return {
    shiftYears,
    handlers: {
      onPointerDown: (event) => {
        wasDragged.current = false;
        if (event.button === 0 && yearCount(years) < yearCount(all)) drag.current = { startX: event.clientX, isMoving: false };
      },
      onPointerMove: (event) => {
        if (drag.current === null) return;
        const distance = event.clientX - drag.current.startX;
        if (!drag.current.isMoving && Math.abs(distance) < THRESHOLD) return;
        if (!drag.current.isMoving) event.currentTarget.setPointerCapture(event.pointerId);
        drag.current.isMoving = true;
        const width = track.current?.clientWidth ?? 0;
        if (width > 0) setShift(shiftWithin((-distance / width) * yearCount(years), years, all));
      },
      onPointerUp: () => { end(true); },
      onPointerCancel: () => { end(false); },
      onClickCapture: (event) => {
        if (!wasDragged.current) return;
        wasDragged.current = false;
        event.stopPropagation();
      },
    },
  };
};
