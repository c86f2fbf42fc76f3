import type { ReactElement, RefObject } from 'react';
import { axisTicks, positionIn, yearCount } from '../../analysis/timeline-window.ts';
import { useText } from '../shared/text-context.tsx';
import { BarPatterns } from './BarPatterns.tsx';
import { BarShape } from './BarShape.tsx';
import type { GanttView } from './Gantt.tsx';
import { linksOf, type GanttRow } from './gantt-lanes.ts';
import { LaneHeat } from './LaneHeat.tsx';
import { PossibleLine } from './PossibleLine.tsx';

/** Measures of the picture, px of its own. */
export interface WholeSize {
  readonly width: number;
  /** From the left edge to where the years begin. */
  readonly names: number;
  readonly row: number;
}

interface WholeGanttProps {
  readonly rows: readonly GanttRow[];
  readonly view: GanttView;
  readonly chart: RefObject<SVGSVGElement | null>;
  readonly label: string;
  readonly size?: WholeSize;
  /** Rows of the lane that has most in any one year, where the heads show how many run in each; `null`: heads are names alone. */
  readonly most?: number | null;
}

const ALL_ROWS: WholeSize = { width: 1200, names: 380, row: 24 };
/** Height of the years and the named days above the rows, px. */
export const WHOLE_AXIS = 44;
/** About how wide letters are, px; a name must end before the bars begin. */
const LETTER = { capital: 8.4, other: 6.4 } as const;
const MARGIN = 24;
/** A year needs so much for its label, and for a number, px. */
const YEAR_ROOM = { label: 34, number: 18 } as const;

/** As much of a name as has room beside the bars. */
const shortened = (name: string, room: number): string => {
  let width = 0;
  for (const [index, letter] of [...name].entries()) {
    width += letter === letter.toLocaleLowerCase() ? LETTER.other : LETTER.capital;
    if (width > room) return `${[...name].slice(0, index - 1).join('')}…`;
  }
  return name;
};

/** Open lanes with their rows as one picture, to be taken along or to be shown whole. */
export const WholeGantt = ({ rows, view, chart, label, size = ALL_ROWS, most = null }: WholeGanttProps): ReactElement => {
  const { format } = useText();
  const { dataset, window, viewOf, marks } = view;
  const { names, row: rowHeight } = size;
  const lastMark = Math.max(...marks.map(({ day }) => day));
  const at = positionIn(window);
  const width = size.width - names;
  const height = WHOLE_AXIS + rows.length * rowHeight + 8;
  const yearWidth = width / yearCount(window);
  const x = (day: number): number => names + at(day) * width;
  const isIn = (day: number): boolean => at(day) >= 0 && at(day) <= 1;
  return (
    <svg ref={chart} className="timeline-whole" preserveAspectRatio="xMinYMin meet" viewBox={`0 0 ${String(size.width)} ${String(height)}`} role="img" aria-label={label}>
      <BarPatterns />
      {axisTicks(window, Math.max(1, Math.floor(width / YEAR_ROOM.label))).filter(({ day, month }) => month === 1 && isIn(day)).map(({ day, year, isLabelled }) => (
        <g key={day}>
          <line className="chart-grid" x1={x(day)} x2={x(day)} y1={4} y2={height} />
          <text className="chart-text" x={x(day) + 3} y={14}>{isLabelled && x(day) + YEAR_ROOM.label <= size.width ? String(year) : ''}</text>
        </g>
      ))}
      {marks.filter(({ day }) => isIn(day)).map(({ key, day, words }) => (
        <g key={key}>
          <line className={`timeline-mark-line timeline-mark-line-${key}`} x1={x(day)} x2={x(day)} y1={WHOLE_AXIS - 18} y2={height} />
          <text className="timeline-mark-words" x={x(day)} dx={marks.length > 1 && day !== lastMark ? -4 : 4} y={WHOLE_AXIS - 8} textAnchor={marks.length > 1 && day !== lastMark ? 'end' : 'start'}>{words}</text>
        </g>
      ))}
      {rows.map((row, index) => {
        const y = WHOLE_AXIS + index * rowHeight;
        if (row.kind === 'lane') {
          return (
            <g key={row.key}>
              <rect className="chart-band" x={0} y={y + 1.5} width={size.width} height={rowHeight - 3} />
              <text className="chart-name timeline-whole-head" x={6} y={y + rowHeight / 2} dominantBaseline="central">{shortened(row.lane.title, names - MARGIN * 2)} ({format.integer(row.lane.entries.length)})</text>
              {most !== null && <svg aria-hidden="true" x={names} y={y} width={width} height={rowHeight}><LaneHeat lane={row.lane} dataset={dataset} window={window} at={at} most={most} hasNumbers={yearWidth >= YEAR_ROOM.number} /></svg>}
            </g>
          );
        }
        const shown = viewOf(row.entry);
        return (
          <g key={row.key}>
            <text className="chart-text" x={14} y={y + rowHeight / 2} dominantBaseline="central">{shortened(shown.name, names - MARGIN)}</text>
            <svg aria-hidden="true" x={names} y={y} width={width} height={rowHeight}><PossibleLine bar={shown.bar} {...linksOf(rows, index, dataset)} at={at} middle={rowHeight / 2} height={rowHeight} /><BarShape view={shown} at={at} middle={rowHeight / 2} widthPx={width} /></svg>
          </g>
        );
      })}
    </svg>
  );
};
