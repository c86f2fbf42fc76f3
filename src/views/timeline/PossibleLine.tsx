import type { ReactElement } from 'react';
import { extentOf, type TimeBar } from '../../analysis/timeline-span.ts';

interface PossibleLineProps {
  readonly bar: TimeBar;
  /** The bar of the row above that this one may carry on from; `null` where there is none. */
  readonly before: TimeBar | null;
  /** Does the row below carry on from this one? */
  readonly isFollowed: boolean;
  /** Where a day stands along the picture, 0-1. */
  readonly at: (day: number) => number;
  /** Middle of the bar and height of the row, px. */
  readonly middle: number;
  readonly height: number;
}

/** Half the bar's height, px. */
const HALF = 6;

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** Dashed lines from the end of the bar above to the start of this one, and on to the bar below. */
export const PossibleLine = ({ bar, before, isFollowed, at, middle, height }: PossibleLineProps): ReactElement => {
  const [own, above] = [extentOf(bar), before === null ? null : extentOf(before)];
  const [start, end] = [own === null ? null : at(own[0]), own === null ? null : at(own[1])];
  const ended = above === null ? null : at(above[1]);
  return (
    <>
      {ended !== null && start !== null && <line className="timeline-link" x1={percent(ended)} x2={percent(ended)} y1={0} y2={ended < start ? middle : middle - HALF} />}
      {ended !== null && start !== null && ended < start && <line className="timeline-link" x1={percent(ended)} x2={percent(start)} y1={middle} y2={middle} />}
      {isFollowed && end !== null && <line className="timeline-link" x1={percent(end)} x2={percent(end)} y1={middle + HALF} y2={height} />}
    </>
  );
};
