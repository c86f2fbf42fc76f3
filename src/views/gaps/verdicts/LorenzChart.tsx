import type { ReactElement, RefObject } from 'react';
import type { LorenzPoint } from '../../../schema/verdict-result.ts';
import { useText } from '../../shared/text-context.tsx';

interface LorenzChartProps {
  readonly points: readonly LorenzPoint[];
  readonly labelledBy: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}

const SIZE = 420;
const MARGIN = { top: 12, right: 28, bottom: 46, left: 56 };
const x = (share: number): number => MARGIN.left + share * (SIZE - MARGIN.left - MARGIN.right);
const y = (share: number): number => SIZE - MARGIN.bottom - share * (SIZE - MARGIN.top - MARGIN.bottom);

/** Where the curve is farthest from the diagonal: there the distance is the Hoover index. */
const farthest = (points: readonly LorenzPoint[]): LorenzPoint | undefined =>
  points.reduce<LorenzPoint | undefined>((best, point) => (best === undefined || point.need - point.supply > best.need - best.supply ? point : best), undefined);

/** Cumulative share of need against that of supply; the diagonal is supply that follows need. */
export const LorenzChart = ({ points, labelledBy, chart }: LorenzChartProps): ReactElement => {
  const { t, format } = useText();
  const most = farthest(points);
  return (
    <svg ref={chart} className="gaps-lorenz" viewBox={`0 0 ${String(SIZE)} ${String(SIZE)}`} role="img" aria-labelledby={labelledBy}>
      {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={x(0)} x2={x(1)} y1={y(tick)} y2={y(tick)} />
          <text className="chart-text" x={x(0) - 8} y={y(tick)} textAnchor="end" dominantBaseline="central">{format.percent(tick)}</text>
          <text className="chart-text" x={x(tick)} y={y(0) + 18} textAnchor="middle">{format.percent(tick)}</text>
        </g>
      ))}
      <text className="chart-text" x={x(0.5)} y={SIZE - 8} textAnchor="middle">{t('gapsVerdicts.lorenz.x')}</text>
      <text className="chart-text" x={x(0) + 6} y={y(1) + 14}>{t('gapsVerdicts.lorenz.y')}</text>
      <line className="chart-expected" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
      {most !== undefined && <line className="chart-interval-short" x1={x(most.need)} x2={x(most.need)} y1={y(most.need)} y2={y(most.supply)} />}
      <path className="chart-line" d={points.map(({ need, supply }, index) => `${index === 0 ? 'M' : 'L'}${x(need).toFixed(1)} ${y(supply).toFixed(1)}`).join('')} />
    </svg>
  );
};
