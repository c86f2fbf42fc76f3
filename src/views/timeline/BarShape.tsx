import type { ReactElement } from 'react';
import { barParts, extentOf, type Stretch } from '../../analysis/timeline-span.ts';
import type { EntryView } from './entry-view.ts';

interface BarShapeProps {
  readonly view: EntryView;
  /** Where a day stands along the picture, 0-1. */
  readonly at: (day: number) => number;
  /** Middle of the bar, px from the top. */
  readonly middle: number;
  /** About how wide the picture is, px: the words beside the bar must have room. */
  readonly widthPx: number;
}

/** Width of a letter beside the bar, px, and the space before the words. */
const LETTER = 6;
const SPACE = 14;

/** Half the bar's height, px. */
const HALF = 6;
/** A bar shorter than this share of the picture is drawn as a mark. */
const SHORTEST = 0.007;

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** Past the edges nothing is drawn: numbers stay small however far the picture is zoomed in. */
const near = (share: number): number => Math.min(Math.max(share, -0.5), 1.5);

interface PartProps extends Pick<BarShapeProps, 'at' | 'middle'> {
  readonly stretch: Stretch | null;
  readonly className: string;
  readonly fill?: string;
}

const Part = ({ stretch, className, fill, at, middle }: PartProps): ReactElement | null => {
  if (stretch === null) return null;
  const [from, to] = [near(at(stretch[0])), near(at(stretch[1]))];
  return to <= from ? null : <rect className={className} fill={fill} x={percent(from)} width={percent(to - from)} y={middle - HALF} height={2 * HALF} rx={1.5} />;
};

/** An arrow that says "from somewhere before" or "to somewhere after". */
const OpenEnd = ({ share, direction, middle, tone }: { readonly share: number; readonly direction: 1 | -1; readonly middle: number; readonly tone: string }): ReactElement => (
  <svg className="timeline-loose" aria-hidden="true" x={percent(share)} y={middle}>
    <path className={`timeline-open timeline-open-${tone}`} d={`M0,0H${String(30 * direction)}m${String(-5 * direction)},-4l${String(5 * direction)},4l${String(-5 * direction)},4`} />
  </svg>
);

/** One bar: solid where it runs for sure, hatched where the start or end lies somewhere, an arrow where one is not stated. */
export const BarShape = ({ view, at, middle, widthPx }: BarShapeProps): ReactElement | null => {
  const { bar, tone, tag, isMoment } = view;
  const extent = extentOf(bar);
  if (extent === null) return null;
  const [from, to] = [at(extent[0]), at(extent[1])];
  const { core, softStart, softEnd, openStart, openEnd } = barParts(bar);
  const reach = isMoment ? 0 : 0.035;
  const [isBefore, isAfter] = [to <= 0 && openEnd === null, from >= 1 && openStart === null];
  if (isBefore || isAfter) {
    return <svg className="timeline-loose" aria-hidden="true" x={isBefore ? '0%' : '100%'} y={middle}><path className="timeline-away" d={isBefore ? 'M9,-5L3,0L9,5' : 'M-9,-5L-3,0L-9,5'} /></svg>;
  }
  const hatch = `url(#timeline-hatch-${tone === 'closed' ? 'ink' : 'data'})`;
  const isShort = to - from < SHORTEST;
  const [left, right] = [Math.max(0, from - (openStart === null ? 0 : reach)), Math.min(1, to + (openEnd === null ? 0 : reach))];
  const needed = (tag.length * LETTER + SPACE) / widthPx;
  const isRight = right + needed <= 1;
  return (
    <>
      {isShort
        ? <svg className="timeline-loose" aria-hidden="true" x={percent(near((from + to) / 2))} y={middle}><path className={`timeline-bar-${tone}`} d="M0,-7L7,0L0,7L-7,0Z" /></svg>
        : (
          <>
            <Part stretch={softStart} className={`timeline-soft timeline-soft-${tone}`} fill={hatch} at={at} middle={middle} />
            <Part stretch={core} className={`timeline-bar-${tone}`} at={at} middle={middle} />
            <Part stretch={softEnd} className={`timeline-soft timeline-soft-${tone}`} fill={hatch} at={at} middle={middle} />
          </>
        )}
      {!isMoment && openStart !== null && <OpenEnd share={near(from)} direction={-1} middle={middle} tone={tone} />}
      {!isMoment && openEnd !== null && <OpenEnd share={near(to)} direction={1} middle={middle} tone={tone} />}
      {tag !== '' && (isRight || left >= needed) && (
        <text className="timeline-tag" x={percent(isRight ? right : left)} dx={(isShort ? 10 : 6) * (isRight ? 1 : -1)} y={middle} textAnchor={isRight ? 'start' : 'end'} dominantBaseline="central">{tag}</text>
      )}
    </>
  );
};
