import type { ReactElement } from 'react';
import type { AxisTick } from '../../analysis/timeline-window.ts';
import { useText } from '../shared/text-context.tsx';

/** A day with a line of its own all through the picture. */
export interface DayMark {
  readonly key: 'latestStart' | 'asOf';
  readonly day: number;
  /** What the line is. */
  readonly words: string;
}

interface TimeAxisProps {
  readonly ticks: readonly AxisTick[];
  readonly marks: readonly DayMark[];
  readonly at: (day: number) => number;
  /** On a narrow screen the key says what the marked days are. */
  readonly isNarrow: boolean;
}

/** A label needs about this share of the width. */
const LABEL = { wide: 0.025, narrow: 0.09 } as const;

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** Years, months where there is room, and the names of the marked days; stays in sight above the rows. */
export const TimeAxis = ({ ticks, marks, at, isNarrow }: TimeAxisProps): ReactElement => {
  const { format } = useText();
  const shown = isNarrow ? [] : marks.filter(({ day }) => at(day) >= 0 && at(day) <= 1);
  const end = 1 - (isNarrow ? LABEL.narrow : LABEL.wide);
  const last = Math.max(...shown.map(({ day }) => day));
  return (
    <svg className="timeline-axis-svg" height={isNarrow ? 26 : 44} aria-hidden="true">
      {ticks.filter(({ day, isLabelled }) => isLabelled && at(day) >= -0.001 && at(day) <= end).map(({ day, year, month }) => (
        <text key={day} className={month === 1 ? 'timeline-year' : 'timeline-month'} x={percent(at(day))} dx={3} y={15}>{month === 1 ? String(year) : format.integer(month)}</text>
      ))}
      {shown.map(({ key, day, words }) => {
        // Of two lines the earlier one has its words on its left, so that they do not meet.
        const isLeft = shown.length > 1 ? day !== last : at(day) > 0.6;
        return <text key={key} className={`timeline-mark-words timeline-mark-${key}`} x={percent(at(day))} dx={isLeft ? -4 : 4} y={36} textAnchor={isLeft ? 'end' : 'start'}>{words}</text>;
      })}
    </svg>
  );
};
