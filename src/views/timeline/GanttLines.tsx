import type { ReactElement } from 'react';
import type { AxisTick } from '../../analysis/timeline-window.ts';
import type { DayMark } from './TimeAxis.tsx';

interface GanttLinesProps {
  readonly ticks: readonly AxisTick[];
  readonly marks: readonly DayMark[];
  readonly at: (day: number) => number;
}

const isInSight = (share: number): boolean => share >= 0 && share <= 1;

/** Lines of the years and of the marked days behind all rows: one element each, however many rows there are. */
export const GanttLines = ({ ticks, marks, at }: GanttLinesProps): ReactElement => (
  <div className="timeline-lines" aria-hidden="true">
    {ticks.filter(({ day }) => isInSight(at(day))).map(({ day, month }) => (
      <span key={day} className={month === 1 ? 'timeline-line' : 'timeline-line timeline-line-month'} style={{ insetInlineStart: `${(100 * at(day)).toFixed(2)}%` }} />
    ))}
    {marks.filter(({ day }) => isInSight(at(day))).map(({ key, day }) => (
      <span key={key} className={`timeline-line timeline-line-${key}`} style={{ insetInlineStart: `${(100 * at(day)).toFixed(2)}%` }} />
    ))}
  </div>
);
