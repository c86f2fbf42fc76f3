import type { ReactElement, RefObject } from 'react';
import { scaleLinear } from 'd3-scale';
import { dayNumber, monthsLater } from '../../../analysis/iso-day.ts';
import type { Cliff, LatestStart } from '../../../schema/succession-result.ts';
import { useText } from '../../shared/text-context.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import { listingOf, type CliffContext } from '../cliff-words.ts';
import { cliffMarks, countsByDay, isSpan } from './cliff-marks.ts';

interface CliffChartProps {
  readonly cliffs: readonly Cliff[];
  readonly context: CliffContext;
  readonly asOf: string;
  readonly months: number;
  readonly latest: LatestStart | null;
  readonly labelledBy: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}

/** A narrow screen has a narrow picture with fewer dates, so that its letters stay readable. */
const WIDE = { width: 760, left: 150, right: 56, steps: 6 };
const NARROW = { width: 360, left: 104, right: 40, steps: 2 };
const TOP = 34;
const ROW = 26;

/** Days on which the axis is marked: about so many steps of whole months. */
const ticksOf = (asOf: string, months: number, steps: number): readonly string[] => {
  const step = Math.max(1, Math.round(months / steps));
  return Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => monthsLater(asOf, index * step));
};

/** One line a municipality from the chosen day on; a mark where last projects end, over the time in which they may. */
export const CliffChart = ({ cliffs, context, asOf, months, latest, labelledBy, chart }: CliffChartProps): ReactElement => {
  const { t, format } = useText();
  const { width, left, right, steps } = useIsNarrow() ? NARROW : WIDE;
  const rows = cliffMarks(cliffs, (code) => listingOf(context, code) === 'listed');
  const [first, last] = [dayNumber(asOf), dayNumber(monthsLater(asOf, months))];
  const x = scaleLinear().domain([first, last]).range([left, width - right]).clamp(true);
  const edge = latest === null ? null : dayNumber(latest.date);
  const height = TOP + rows.length * ROW + 8;
  return (
    <svg ref={chart} className="chart-rows" viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-labelledby={labelledBy}>
      {ticksOf(asOf, months, steps).map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={x(dayNumber(tick))} x2={x(dayNumber(tick))} y1={TOP - 6} y2={height - 4} />
          <text className="chart-text" x={x(dayNumber(tick))} y={TOP - 12} textAnchor="middle">{format.date(tick, 'day')}</text>
        </g>
      ))}
      {edge !== null && edge > first && edge < last && (
        <line className="chart-expected" x1={x(edge)} x2={x(edge)} y1={TOP - 6} y2={height - 4}><title>{t('gapsTime.latestStart')}</title></line>
      )}
      {rows.map(({ code, isOwnList, marks }, index) => {
        const y = TOP + index * ROW + ROW / 2;
        return (
          <g key={code} data-code={code}>
            <text className="chart-name" x={left - 10} y={y} textAnchor="end" dominantBaseline="central">{context.names.get(code) ?? code}</text>
            <line className="chart-whisker" x1={left} x2={Math.max(...marks.map((mark) => x(dayNumber(mark.latest))))} y1={y} y2={y} />
            {marks.map((mark) => {
              const [from, to] = [x(dayNumber(mark.earliest)), x(dayNumber(mark.latest))];
              return isSpan(mark)
                ? <rect key={`${mark.earliest} ${mark.latest}`} className={isOwnList ? 'gaps-time-span' : 'gaps-time-span-bound'} x={from} y={y - 5} width={Math.max(10, to - from)} height={10} rx={5} />
                : <circle key={mark.latest} className={isOwnList ? 'chart-dot' : 'chart-dot-bound'} cx={to} cy={y} r={6} />;
            })}
            {[...countsByDay(marks)].filter(([, count]) => count > 1).map(([day, count]) => (
              <text key={day} className="chart-text" x={x(dayNumber(day)) + 10} y={y} dominantBaseline="central">{format.integer(count)}</text>
            ))}
          </g>
        );
      })}
    </svg>
  );
};
