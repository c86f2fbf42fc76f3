import { useRef, type PointerEvent, type ReactElement } from 'react';
import type { TimelineWindow } from '../../schema/timeline-view.ts';
import { panned, yearCount } from '../../analysis/timeline-window.ts';
import { dragKey } from '../../state/gesture.ts';
import { useText } from '../shared/text-context.tsx';
import { RangeHandle } from '../shared/RangeHandle.tsx';

interface OverviewProps {
  readonly window: TimelineWindow;
  readonly all: TimelineWindow;
  /** Projects of the selection that run in each year. */
  readonly running: ReadonlyMap<number, number>;
  /** `drag` names the drag that the change is part of. */
  readonly onWindow: (window: TimelineWindow, drag?: string) => void;
}

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** All years with the number of projects in each; two handles choose the years in sight, and what lies between can be dragged. */
export const Overview = ({ window, all, running, onWindow }: OverviewProps): ReactElement => {
  const { t, format } = useText();
  const drag = useRef<{ readonly key: string; readonly startX: number; readonly window: TimelineWindow } | null>(null);
  const years = Array.from({ length: yearCount(all) }, (_, index) => all.from + index);
  const most = Math.max(1, ...running.values());
  const onMove = (event: PointerEvent<HTMLElement>): void => {
    const width = event.currentTarget.parentElement?.clientWidth ?? 0;
    if (drag.current === null || width === 0) return;
    const moved = Math.round(((event.clientX - drag.current.startX) / width) * yearCount(all));
    const next = panned(drag.current.window, moved, all);
    if (next.from !== window.from) onWindow(next, drag.current.key);
  };
  return (
    <div className="timeline-overview" role="group" aria-label={t('timeline.overview.label')}>
      <div className="timeline-overview-years" style={{ gridTemplateColumns: `repeat(${String(years.length)}, minmax(0, 1fr))` }} aria-hidden="true">
        {years.map((year) => {
          const count = running.get(year) ?? 0;
          return (
            <span key={year} className="timeline-overview-year" data-inside={year >= window.from && year <= window.to} title={t('timeline.overview.year', { year: String(year), projects: t('shared.projects', { count, shown: format.integer(count) }) })}>
              <span className="timeline-overview-column"><span style={{ blockSize: percent(count / most) }} /></span>
              <span className="timeline-overview-label">{year}</span>
            </span>
          );
        })}
      </div>
      <div className="timeline-overview-window" style={{ insetInlineStart: percent((window.from - all.from) / yearCount(all)), inlineSize: percent(yearCount(window) / yearCount(all)) }}
        onPointerDown={(event) => { drag.current = { key: dragKey(event.timeStamp), startX: event.clientX, window }; event.currentTarget.setPointerCapture(event.pointerId); event.preventDefault(); }}
        onPointerMove={onMove}
        onPointerUp={() => { drag.current = null; }}
        onPointerCancel={() => { drag.current = null; }} />
      <RangeHandle edge="from" label={t('timeline.overview.from')} className="timeline-handle" range={window} all={all} onRange={onWindow} />
      <RangeHandle edge="to" label={t('timeline.overview.to')} className="timeline-handle" range={window} all={all} onRange={onWindow} />
    </div>
  );
};
