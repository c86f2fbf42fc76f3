import { useMemo, type ReactElement } from 'react';
import { dayNumber } from '../../analysis/iso-day.ts';
import { yearCount } from '../../analysis/timeline-window.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { TimelineWindow } from '../../schema/timeline-view.ts';
import { useText } from '../shared/text-context.tsx';
import { runningByYear, type GanttLane } from './gantt-lanes.ts';

export interface LaneHeatProps {
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
export const LaneHeat = ({ lane, dataset, window, at, most, hasNumbers }: LaneHeatProps): ReactElement => {
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
