import type { ReactElement, RefObject } from 'react';
import { axisTicks, positionIn, yearCount } from '../../analysis/timeline-window.ts';
import { useText } from '../shared/text-context.tsx';
import { BarPatterns } from './BarPatterns.tsx';
import { BarShape } from './BarShape.tsx';
import type { GanttView } from './Gantt.tsx';
import { linksOf, type GanttRow } from './gantt-lanes.ts';
import { PossibleLine } from './PossibleLine.tsx';

interface WholeGanttProps {
  readonly rows: readonly GanttRow[];
  readonly view: GanttView;
  readonly chart: RefObject<SVGSVGElement | null>;
  readonly label: string;
}

const WIDTH = 1200;
const NAMES = 380;
const AXIS = 44;
const ROW = 24;
/** About how wide letters are, px; a name must end before the bars begin. */
const LETTER = { capital: 8.4, other: 6.4 } as const;
const ROOM = NAMES - 24;

/** As much of a name as has room beside the bars. */
const shortened = (name: string): string => {
  let width = 0;
  for (const [index, letter] of [...name].entries()) {
    width += letter === letter.toLocaleLowerCase() ? LETTER.other : LETTER.capital;
    if (width > ROOM) return `${[...name].slice(0, index - 1).join('')}…`;
  }
  return name;
};

/** All open lanes with all their rows as one picture, to be taken along. */
export const WholeGantt = ({ rows, view, chart, label }: WholeGanttProps): ReactElement => {
  const { format } = useText();
  const { dataset, window, viewOf, marks } = view;
  const lastMark = Math.max(...marks.map(({ day }) => day));
  const at = positionIn(window);
  const width = WIDTH - NAMES;
  const height = AXIS + rows.length * ROW + 8;
  const x = (day: number): number => NAMES + at(day) * width;
  const isIn = (day: number): boolean => at(day) >= 0 && at(day) <= 1;
  return (
    <svg ref={chart} className="timeline-whole" viewBox={`0 0 ${String(WIDTH)} ${String(height)}`} role="img" aria-label={label}>
      <BarPatterns />
      {axisTicks(window, Math.max(yearCount(window), 1)).filter(({ day, month }) => month === 1 && isIn(day)).map(({ day, year }) => (
        <g key={day}>
          <line className="chart-grid" x1={x(day)} x2={x(day)} y1={4} y2={height} />
          <text className="chart-text" x={x(day) + 3} y={14}>{year > window.to ? '' : String(year)}</text>
        </g>
      ))}
      {marks.filter(({ day }) => isIn(day)).map(({ key, day, words }) => (
        <g key={key}>
          <line className={`timeline-mark-line timeline-mark-line-${key}`} x1={x(day)} x2={x(day)} y1={AXIS - 18} y2={height} />
          <text className="timeline-mark-words" x={x(day)} dx={marks.length > 1 && day !== lastMark ? -4 : 4} y={AXIS - 8} textAnchor={marks.length > 1 && day !== lastMark ? 'end' : 'start'}>{words}</text>
        </g>
      ))}
      {rows.map((row, index) => {
        const y = AXIS + index * ROW;
        if (row.kind === 'lane') {
          return (
            <g key={row.key}>
              <rect className="chart-band" x={0} y={y + 2} width={WIDTH} height={ROW - 3} />
              <text className="chart-name timeline-whole-head" x={6} y={y + ROW / 2} dominantBaseline="central">{row.lane.title} ({format.integer(row.lane.entries.length)})</text>
            </g>
          );
        }
        const shown = viewOf(row.entry);
        return (
          <g key={row.key}>
            <text className="chart-text" x={14} y={y + ROW / 2} dominantBaseline="central">{shortened(shown.name)}</text>
            <svg aria-hidden="true" x={NAMES} y={y} width={width} height={ROW}><PossibleLine bar={shown.bar} {...linksOf(rows, index, dataset)} at={at} middle={ROW / 2} height={ROW} /><BarShape view={shown} at={at} middle={ROW / 2} widthPx={width} /></svg>
          </g>
        );
      })}
    </svg>
  );
};
