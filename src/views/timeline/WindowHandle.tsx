import { useRef, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import type { TimelineWindow } from '../../schema/timeline-view.ts';
import { withEdge, yearCount } from '../../analysis/timeline-window.ts';
import { useText } from '../shared/text-context.tsx';

interface WindowHandleProps {
  readonly edge: 'from' | 'to';
  readonly window: TimelineWindow;
  readonly all: TimelineWindow;
  readonly onWindow: (window: TimelineWindow) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -3, PageUp: 3 };

/** The year that an edge stands at when it is pulled to `share` (0-1) of the whole. */
export const yearAtShare = (edge: 'from' | 'to', share: number, all: TimelineWindow): number => {
  const boundary = Math.round(share * yearCount(all));
  return edge === 'from' ? all.from + boundary : all.from + boundary - 1;
};

/** One edge of the years in sight: a slider that can be dragged or moved by arrow keys. */
export const WindowHandle = ({ edge, window, all, onWindow }: WindowHandleProps): ReactElement => {
  const { t } = useText();
  const isDragging = useRef(false);
  const year = window[edge];
  const place = (edge === 'from' ? year - all.from : year - all.from + 1) / yearCount(all);
  const moveTo = (target: number): void => {
    const next = withEdge(window, { edge, year: target }, all);
    if (next[edge] !== year) onWindow(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const target = event.key === 'Home' ? all.from : event.key === 'End' ? all.to : step === undefined ? undefined : year + step;
    if (target === undefined) return;
    event.preventDefault();
    moveTo(target);
  };
  const shareOf = (event: PointerEvent<HTMLElement>): number => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    return box === undefined || box.width === 0 ? 0 : (event.clientX - box.left) / box.width;
  };
  return (
    <div role="slider" tabIndex={0} className={`timeline-handle timeline-handle-${edge}`} style={{ insetInlineStart: `${String(100 * place)}%` }}
      aria-label={t(`timeline.overview.${edge}`)} aria-valuemin={all.from} aria-valuemax={all.to} aria-valuenow={year} aria-orientation="horizontal"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => { isDragging.current = true; event.currentTarget.setPointerCapture(event.pointerId); event.preventDefault(); event.stopPropagation(); event.currentTarget.focus(); }}
      onPointerMove={(event) => { if (isDragging.current) moveTo(yearAtShare(edge, shareOf(event), all)); }}
      onPointerUp={() => { isDragging.current = false; }}
      onPointerCancel={() => { isDragging.current = false; }} />
  );
};
