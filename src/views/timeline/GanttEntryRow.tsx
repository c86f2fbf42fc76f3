import { memo, type ReactElement } from 'react';
import { extentOf, type TimeBar } from '../../analysis/timeline-span.ts';
import { BarShape } from './BarShape.tsx';
import type { EntryView } from './entry-view.ts';

interface GanttEntryRowProps {
  readonly view: EntryView;
  readonly at: (day: number) => number;
  readonly widthPx: number;
  /** The bar of the row above that this one may carry on from; `null` where there is none. */
  readonly before: TimeBar | null;
  /** Does the row below carry on from this one? */
  readonly isFollowed: boolean;
}

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;
const MIDDLE = 14;
const HEIGHT = 28;

/** Dashed lines from the end of the bar above to the start of this one, and on to the bar below. */
const PossibleLine = ({ bar, before, isFollowed, at }: { readonly bar: TimeBar } & Pick<GanttEntryRowProps, 'before' | 'isFollowed' | 'at'>): ReactElement => {
  const [own, above] = [extentOf(bar), before === null ? null : extentOf(before)];
  const [start, end] = [own === null ? null : at(own[0]), own === null ? null : at(own[1])];
  const ended = above === null ? null : at(above[1]);
  return (
    <>
      {ended !== null && start !== null && <line className="timeline-link" x1={percent(ended)} x2={percent(ended)} y1={0} y2={ended < start ? MIDDLE : MIDDLE - 6} />}
      {ended !== null && start !== null && ended < start && <line className="timeline-link" x1={percent(ended)} x2={percent(start)} y1={MIDDLE} y2={MIDDLE} />}
      {isFollowed && end !== null && <line className="timeline-link" x1={percent(end)} x2={percent(end)} y1={MIDDLE + 6} y2={HEIGHT} />}
    </>
  );
};

/** A row: its name, the rest of its words for reading out, and its bar. */
export const GanttEntryRow = memo(({ view, at, widthPx, before, isFollowed }: GanttEntryRowProps): ReactElement => (
  <>
    <span className="timeline-name">{view.name}</span>
    <span className="visually-hidden">{view.words.slice(view.name.length)}</span>
    <svg className="timeline-track" aria-hidden="true" height={HEIGHT}>
      {(before !== null || isFollowed) && <PossibleLine bar={view.bar} before={before} isFollowed={isFollowed} at={at} />}
      <BarShape view={view} at={at} middle={MIDDLE} widthPx={widthPx} />
    </svg>
  </>
));
GanttEntryRow.displayName = 'GanttEntryRow';
