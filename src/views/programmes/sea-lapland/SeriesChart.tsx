import type { ReactElement, RefObject } from 'react';
import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { dayNumber } from '../../../analysis/iso-day.ts';
import { useText } from '../../shared/text-context.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import type { SeriesPoint } from './series-points.ts';

interface SeriesChartProps {
  readonly points: readonly SeriesPoint[];
  /** How a value is written. */
  readonly say: (value: number) => string;
  readonly names: { readonly present: string; readonly cumulative: string };
  readonly labelledBy: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}

const WIDE = { width: 760, left: 44, right: 20 };
const NARROW = { width: 360, left: 36, right: 14 };
const TOP = 34;
const HEIGHT = 250;
const BOTTOM = 26;
const KINDS = ['cumulative', 'present'] as const;
type Kind = (typeof KINDS)[number];

/** The first day of each year, where the axis is written. */
const yearStarts = (points: readonly SeriesPoint[]): readonly string[] =>
  [...new Set(points.map(({ date }) => date.slice(0, 4)))].map((year) => `${year}-01-01`);

/** Two lines over time, told apart by dashes and by the shape of their marks, each value in figures. */
export const SeriesChart = ({ points, say, names, labelledBy, chart }: SeriesChartProps): ReactElement => {
  const { t } = useText();
  const { width, left, right } = useIsNarrow() ? NARROW : WIDE;
  const values = points.flatMap(({ present, cumulative }) => [present, cumulative]).filter((value) => value !== null);
  const y = scaleLinear().domain([0, Math.max(1, ...values)]).nice(4).range([HEIGHT, TOP]);
  const [first = 0, last = 1] = extent(points, ({ date }) => dayNumber(date));
  const x = scaleLinear().domain([first, last]).range([left + 16, width - right - 16]);
  const drawn = (kind: Kind) => points.flatMap((point) => { const value = point[kind]; return value === null ? [] : [{ date: point.date, isMarked: point.isMarked, value }]; });
  return (
    <svg ref={chart} viewBox={`0 0 ${String(width)} ${String(HEIGHT + BOTTOM)}`} role="img" aria-labelledby={labelledBy}>
      <line className="chart-line" x1={0} x2={26} y1={9} y2={9} /><circle className="chart-dot" cx={13} cy={9} r={4.5} />
      <text className="chart-text" x={34} y={9} dominantBaseline="central">{names.present}</text>
      <line className="sealap-line-sum" x1={width / 2} x2={width / 2 + 26} y1={9} y2={9} /><rect className="sealap-square" x={width / 2 + 9} y={5} width={8} height={8} />
      <text className="chart-text" x={width / 2 + 34} y={9} dominantBaseline="central">{names.cumulative}</text>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} />
          <text className="chart-text" x={left - 6} y={y(tick)} textAnchor="end" dominantBaseline="central">{say(tick)}</text>
        </g>
      ))}
      {yearStarts(points).map((start) => {
        const at = Math.max(x.range()[0] ?? 0, x(dayNumber(start)));
        return <g key={start}><line className="chart-axis" x1={at} x2={at} y1={HEIGHT} y2={HEIGHT + 6} /><text className="chart-text" x={at + 3} y={HEIGHT + 16} dominantBaseline="central">{start.slice(0, 4)}</text></g>;
      })}
      {KINDS.map((kind) => (
        <g key={kind} data-series={kind}>
          <polyline className={kind === 'present' ? 'chart-line' : 'sealap-line-sum'} points={drawn(kind).map(({ date, value }) => `${x(dayNumber(date)).toFixed(1)},${y(value).toFixed(1)}`).join(' ')} />
          {drawn(kind).map(({ date, value, isMarked }) => {
            const [cx, cy] = [x(dayNumber(date)), y(value)];
            return (
              <g key={date} data-date={date}>
                {kind === 'present' ? <circle className="chart-dot" cx={cx} cy={cy} r={4.5} /> : <rect className="sealap-square" x={cx - 4} y={cy - 4} width={8} height={8} />}
                {kind === 'present' && isMarked && <circle className="sealap-ring" cx={cx} cy={cy} r={9}><title>{t('programmesSeaLapland.clients.marked')}</title></circle>}
              </g>
            );
          })}
        </g>
      ))}
      {points.map(({ date, present, cumulative, isMarked }) => (
        <g key={date}>
          {cumulative !== null && <text className="sealap-value" x={x(dayNumber(date))} y={y(cumulative) - 12} textAnchor="middle">{say(cumulative)}</text>}
          {present !== null && present !== cumulative && <text className="sealap-value" x={x(dayNumber(date))} y={y(present) + (isMarked ? 22 : 18)} textAnchor="middle">{say(present)}</text>}
        </g>
      ))}
    </svg>
  );
};
