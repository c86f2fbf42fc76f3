import type { ReactElement, RefObject } from 'react';
import { scaleLinear } from 'd3-scale';
import { numberOf, type Quantity } from '../../schema/quantity.ts';
import type { QuantityUnit } from '../shared/quantity-text.ts';
import { NO_FIGURE, quantityFigure } from '../shared/quantity-text.ts';
import { useText } from '../shared/text-context.tsx';
import { useIsNarrow } from '../shared/use-is-narrow.ts';
import type { PeerRow } from './peer-tables.ts';

interface PeerChartProps {
  readonly rows: readonly PeerRow[];
  readonly unit: QuantityUnit;
  readonly labelledBy: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}

const WIDE = { width: 760, left: 150, right: 110 };
const NARROW = { width: 360, left: 112, right: 84 };
const ROW = 26;
const BAR = 14;

const endsOf = (quantity: Quantity): readonly [number, number] | null =>
  (quantity.kind === 'missing' ? null : [quantity.low ?? quantity.value, quantity.high ?? quantity.value]);

/** Projects for the need, municipality by municipality: full bars where the register has the whole list, open ones for lower bounds. */
export const PeerChart = ({ rows, unit, labelledBy, chart }: PeerChartProps): ReactElement => {
  const { t, format } = useText();
  const { width, left, right } = useIsNarrow() ? NARROW : WIDE;
  const most = Math.max(1e-9, ...rows.map(({ row }) => endsOf(row.value)?.[1] ?? 0).filter(Number.isFinite));
  const x = scaleLinear([0, most], [left, width - right]);
  return (
    <svg ref={chart} viewBox={`0 0 ${String(width)} ${String(rows.length * ROW + 8)}`} role="img" aria-labelledby={labelledBy}>
      <line className="chart-axis" x1={left} x2={left} y1={2} y2={rows.length * ROW + 4} />
      {rows.map(({ code, name, isOwn, row }, index) => {
        const middle = 4 + index * ROW + ROW / 2;
        const value = numberOf(row.value);
        const ends = endsOf(row.value);
        const isBound = row.listing !== 'listed';
        const figure = value === undefined ? NO_FIGURE : quantityFigure(row.value, unit, format);
        return (
          <g key={code} data-code={code}>
            <text className={isOwn ? 'profile-own-name' : 'chart-name'} x={left - 10} y={middle} textAnchor="end" dominantBaseline="central">{name}</text>
            {value !== undefined && <rect className={`profile-bar${isBound ? ' profile-bar-bound' : ''}${isOwn ? ' profile-bar-own' : ''}`} x={left} y={middle - BAR / 2} width={Math.max(0, x(value) - left)} height={BAR} />}
            {ends !== null && Number.isFinite(ends[1]) && ends[0] < ends[1] && <line className="chart-whisker" x1={x(ends[0])} x2={x(ends[1])} y1={middle} y2={middle} />}
            <text className="chart-text" x={x(ends === null || !Number.isFinite(ends[1]) ? (value ?? 0) : ends[1]) + 8} y={middle} dominantBaseline="central">
              {isBound && value !== undefined ? t('profile.peers.least', { figure }) : figure}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
