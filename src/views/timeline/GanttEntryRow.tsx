import { memo, type ReactElement } from 'react';
import type { TimeBar } from '../../analysis/timeline-span.ts';
import { BarShape } from './BarShape.tsx';
import type { EntryView } from './entry-view.ts';
import { PossibleLine } from './PossibleLine.tsx';

interface GanttEntryRowProps {
  readonly view: EntryView;
  readonly at: (day: number) => number;
  readonly widthPx: number;
  /** The bar of the row above that this one may carry on from; `null` where there is none. */
  readonly before: TimeBar | null;
  /** Does the row below carry on from this one? */
  readonly isFollowed: boolean;
}

const MIDDLE = 14;
const HEIGHT = 28;

/** A row: its name, the rest of its words for reading out, and its bar. */
export const GanttEntryRow = memo(({ view, at, widthPx, before, isFollowed }: GanttEntryRowProps): ReactElement => (
  <>
    <span className="timeline-name">{view.name}</span>
    <span className="visually-hidden">{view.words.slice(view.name.length)}</span>
    <svg className="timeline-track" aria-hidden="true" height={HEIGHT}>
      {(before !== null || isFollowed) && <PossibleLine bar={view.bar} before={before} isFollowed={isFollowed} at={at} middle={MIDDLE} height={HEIGHT} />}
      <BarShape view={view} at={at} middle={MIDDLE} widthPx={widthPx} />
    </svg>
  </>
));
GanttEntryRow.displayName = 'GanttEntryRow';
