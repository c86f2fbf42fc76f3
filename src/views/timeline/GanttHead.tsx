import { memo, type ReactElement } from 'react';
import { useText } from '../shared/text-context.tsx';
import { LaneHeat, type LaneHeatProps } from './LaneHeat.tsx';

interface GanttHeadProps extends LaneHeatProps {
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
