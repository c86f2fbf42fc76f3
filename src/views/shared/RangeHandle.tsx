import { useRef, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import { dragKey } from '../../state/gesture.ts';
import { withEdge, yearAtEdge, type YearRange } from './year-range.ts';

interface RangeHandleProps {
  readonly edge: 'from' | 'to';
  /** What the edge is, such as "First year". */
  readonly label: string;
  /** The class of the handle, and before `-from` or `-to` that of its edge. */
  readonly className: string;
  readonly range: YearRange;
  readonly all: YearRange;
  /** `drag` names the drag that the change is part of; without one it came by the keys. */
  readonly onRange: (range: YearRange, drag?: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -3, PageUp: 3 };

/** Where the pointer is along the strip that the handle stands in, 0 to 1. */
const positionOf = (event: PointerEvent<HTMLElement>): number => {
  const box = event.currentTarget.parentElement?.getBoundingClientRect();
  if (box === undefined || box.width === 0) return 0;
  return Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1);
};

/** One edge of a range of years, in the strip that shows them all: a slider that can be dragged or moved by arrow keys. */
export const RangeHandle = ({ edge, label, className, range, all, onRange }: RangeHandleProps): ReactElement => {
  const drag = useRef<string | null>(null);
  const span = all.to - all.from + 1;
  const year = range[edge];
  const place = edge === 'from' ? year - all.from : year - all.from + 1;
  const moveTo = (target: number): void => {
    const next = withEdge(range, { edge, year: target, all });
    if (next[edge] !== year) onRange(next, drag.current ?? undefined);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const target = event.key === 'Home' ? all.from : event.key === 'End' ? all.to : step === undefined ? undefined : year + step;
    if (target === undefined) return;
    event.preventDefault();
    moveTo(target);
  };
  return (
    <div role="slider" tabIndex={0} className={`${className} ${className}-${edge}`} style={{ insetInlineStart: `${String((place / span) * 100)}%` }}
      aria-label={label} aria-valuemin={all.from} aria-valuemax={all.to} aria-valuenow={year} aria-orientation="horizontal"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => { drag.current = dragKey(event.timeStamp); event.currentTarget.setPointerCapture(event.pointerId); event.preventDefault(); event.currentTarget.focus(); }}
      onPointerMove={(event) => { if (drag.current !== null) moveTo(yearAtEdge(edge, positionOf(event), all)); }}
      onPointerUp={() => { drag.current = null; }}
      onPointerCancel={() => { drag.current = null; }} />
  );
};
