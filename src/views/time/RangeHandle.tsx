import { useRef, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import { useText } from '../shared/text-context.tsx';
import { withEdge, yearAtEdge, type YearRange } from './year-range.ts';

interface RangeHandleProps {
  readonly edge: 'from' | 'to';
  readonly range: YearRange;
  readonly all: YearRange;
  readonly onRange: (range: YearRange) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -3, PageUp: 3 };

/** Where the pointer is along the strip that the handle stands in, 0 to 1. */
const positionOf = (event: PointerEvent<HTMLElement>): number => {
  const box = event.currentTarget.parentElement?.getBoundingClientRect();
  if (box === undefined || box.width === 0) return 0;
  return Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1);
};

/** One edge of the period: a slider that can be dragged or moved by arrow keys. */
export const RangeHandle = ({ edge, range, all, onRange }: RangeHandleProps): ReactElement => {
  const { t } = useText();
  const isDragging = useRef(false);
  const span = all.to - all.from + 1;
  const year = range[edge];
  const place = edge === 'from' ? year - all.from : year - all.from + 1;
  const moveTo = (target: number): void => {
    const next = withEdge(range, { edge, year: target, all });
    if (next[edge] !== year) onRange(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const target = event.key === 'Home' ? all.from : event.key === 'End' ? all.to : step === undefined ? undefined : year + step;
    if (target === undefined) return;
    event.preventDefault();
    moveTo(target);
  };
  return (
    <div role="slider" tabIndex={0} className={`time-handle time-handle-${edge}`} style={{ insetInlineStart: `${String((place / span) * 100)}%` }}
      aria-label={t(`time.${edge}`)} aria-valuemin={all.from} aria-valuemax={all.to} aria-valuenow={year} aria-orientation="horizontal"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => { isDragging.current = true; event.currentTarget.setPointerCapture(event.pointerId); event.preventDefault(); event.currentTarget.focus(); }}
      onPointerMove={(event) => { if (isDragging.current) moveTo(yearAtEdge(edge, positionOf(event), all)); }}
      onPointerUp={() => { isDragging.current = false; }}
      onPointerCancel={() => { isDragging.current = false; }} />
  );
};
