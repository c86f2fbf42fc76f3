import type { ReactElement, RefObject } from 'react';
import { numberOf, type Quantity } from '../../../schema/quantity.ts';
import { useText } from '../../shared/text-context.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import type { VerdictRow } from './verdict-rows.ts';

interface IntervalChartProps {
  readonly rows: readonly VerdictRow[];
  readonly labelledBy: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}

/** Where things stand: names at the left, the axis beside them; a narrow screen has a narrow picture, so that its letters stay readable. */
interface Layout {
  readonly width: number;
  readonly left: number;
  readonly ticks: readonly number[];
}

const WIDE: Layout = { width: 760, left: 150, ticks: [0, 0.25, 0.5, 1, 2, 4, 10] };
const NARROW: Layout = { width: 360, left: 104, ticks: [0, 0.5, 1, 2, 10] };
const RIGHT = 20;
const TOP = 34;
const ROW = 26;

/** 0 to 1, with the expected (1) in the middle: half and double are mirror images, and no interval is cut off. */
const position = (ratio: number): number => (Number.isFinite(ratio) ? ratio / (1 + ratio) : 1);

type Scale = (ratio: number) => number;
const scaleOf = ({ width, left }: Layout): Scale => (ratio) => left + position(ratio) * (width - left - RIGHT);

const ends = (quantity: Quantity): readonly [number, number] | null =>
  quantity.kind === 'missing' ? null : [quantity.low ?? quantity.value, quantity.high ?? quantity.value];

interface LineProps {
  readonly interval: readonly [number, number] | null;
  readonly x: Scale;
  readonly y: number;
  readonly className: string;
}

const Line = ({ interval, x, y, className }: LineProps): ReactElement | null =>
  interval === null ? null : <line className={className} x1={x(interval[0])} x2={x(interval[1])} y1={y} y2={y} />;

const Marks = ({ row: { row, robust, smoothed, verdict }, x, y }: { readonly row: VerdictRow; readonly x: Scale; readonly y: number }): ReactElement => {
  const [ratio, drawn] = [numberOf(row.ratio), numberOf(smoothed)];
  const isShort = verdict === 'short';
  const dot = isShort ? 'chart-dot-short' : row.listing === 'listed' ? 'chart-dot' : 'chart-dot-bound';
  return (
    <>
      <Line interval={ends(robust)} x={x} y={y} className="chart-whisker" />
      <Line interval={ends(row.ratioInterval)} x={x} y={y} className={isShort ? 'chart-interval-short' : 'chart-interval'} />
      {drawn !== undefined && <circle className="chart-ring" cx={x(drawn)} cy={y} r={7} />}
      {ratio !== undefined && <circle className={dot} cx={x(ratio)} cy={y} r={4.5} />}
    </>
  );
};

/** Actual over expected, municipality by municipality: raw dot, smoothed ring, 95 % interval, thin line for the range of the need. */
export const IntervalChart = ({ rows, labelledBy, chart }: IntervalChartProps): ReactElement => {
  const { format } = useText();
  const layout = useIsNarrow() ? NARROW : WIDE;
  const x = scaleOf(layout);
  const height = TOP + rows.length * ROW + 8;
  return (
    <svg ref={chart} className="chart-rows" viewBox={`0 0 ${String(layout.width)} ${String(height)}`} role="img" aria-labelledby={labelledBy}>
      {layout.ticks.map((tick) => (
        <g key={tick}>
          <line className={tick === 1 ? 'chart-expected' : 'chart-grid'} x1={x(tick)} x2={x(tick)} y1={TOP - 8} y2={height - 4} />
          <text className="chart-text" x={x(tick)} y={TOP - 14} textAnchor="middle">{format.amount(tick) === '0' ? '0' : format.decimal(tick, Number.isInteger(tick) ? 0 : tick === 0.25 ? 2 : 1)}</text>
        </g>
      ))}
      {rows.map((row, index) => {
        const y = TOP + index * ROW + ROW / 2;
        return (
          <g key={row.row.code} data-code={row.row.code}>
            <text className="chart-name" x={layout.left - 10} y={y} textAnchor="end" dominantBaseline="central">{row.name}</text>
            <Marks row={row} x={x} y={y} />
          </g>
        );
      })}
    </svg>
  );
};
