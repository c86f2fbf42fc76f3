import { memo, useMemo, type ReactElement } from 'react';
import type { Dataset } from '../../schema/dataset.ts';
import type { TimelineWindow } from '../../schema/timeline-view.ts';
import { dayNumber } from '../../analysis/iso-day.ts';
import { yearCount } from '../../analysis/timeline-window.ts';
import { useText } from '../shared/text-context.tsx';
import { runningByYear, type GanttLane } from './gantt-lanes.ts';

interface HeatProps {
  readonly lane: GanttLane;
  readonly dataset: Dataset;
  readonly window: TimelineWindow;
  /** Where a day stands along the picture, 0-1. */
  readonly at: (day: number) => number;
  /** Rows of the lane that has most in any one year: the deepest fill. */
  readonly most: number;
  /** Is there room for a number in each year? */
  readonly hasNumbers: boolean;
}

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;
const DEEPEST = 0.55;

/** How many rows of the lane run in each year: a fill and, with room, a number. */
const LaneHeat = ({ lane, dataset, window, at, most, hasNumbers }: HeatProps): ReactElement => {
  const { format } = useText();
  const counts = useMemo(() => runningByYear(lane, dataset), [lane, dataset]);
  // While the picture is dragged a year on either side comes into sight.
  const years = Array.from({ length: yearCount(window) + 2 }, (_, index) => window.from - 1 + index);
  return (
    <svg className="timeline-track" aria-hidden="true">
      {years.map((year) => {
        const count = counts.get(year) ?? 0;
        if (count === 0) return null;
        const [from, to] = [at(dayNumber(`${String(year)}-01-01`)), at(dayNumber(`${String(year + 1)}-01-01`))];
        return (
          <g key={year}>
            <rect className="timeline-heat" x={percent(from)} width={percent(to - from)} y="15%" height="70%" fillOpacity={(0.12 + (DEEPEST - 0.12) * (count / Math.max(1, most))).toFixed(2)} />
            {hasNumbers && <text className="timeline-heat-count" x={percent((from + to) / 2)} y="50%" textAnchor="middle" dominantBaseline="central">{format.integer(count)}</text>}
          </g>
        );
      })}
    </svg>
  );
};

interface GanttHeadProps extends HeatProps {
  readonly isOpen: boolean;
}

/** A lane's head: its name, how many it holds, and how many of them run in each year. */
export const GanttHead = memo(({ isOpen, ...heat }: GanttHeadProps): ReactElement => {
  const { t, format } = useText();
  const { lane } = heat;
  const count = lane.entries.length;
  return (
    <>
      <span className="timeline-name timeline-head-name">
        <svg className="timeline-caret" viewBox="0 0 10 10" aria-hidden="true" data-open={isOpen}><path d="M3,1.5L7,5L3,8.5" /></svg>
        <span className="timeline-head-title" title={lane.title}>{lane.title}</span>
        <span className="timeline-head-count" aria-hidden="true">{format.integer(count)}</span>
        <span className="visually-hidden">, {t(lane.role === 'calls' || lane.role === 'targets' ? 'timeline.entries' : 'shared.projects', { count, shown: format.integer(count) })}</span>
      </span>
      <LaneHeat {...heat} />
    </>
  );
});
GanttHead.displayName = 'GanttHead';
