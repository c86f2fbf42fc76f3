import type { ReactElement, RefObject } from 'react';
import { scaleLinear } from 'd3-scale';
import { useText } from '../../shared/text-context.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import { apart, type ShareLine } from './share-lines.ts';

interface ShareChartProps {
  readonly lines: readonly ShareLine[];
  readonly labelledBy: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}

const WIDE = { width: 760, height: 300, left: 44, right: 160 };
const NARROW = { width: 360, height: 280, left: 38, right: 120 };
const TOP = 14;
const BASE = 26;
/** Told apart by dashes, for those who see no colours: solid, dashed, dotted, dash-dot, long dash; the region is thick and grey. */
const DASHES = ['none', '7 4', '2 4', '9 3 2 3', '14 4'];

/** Foreign-language shares over the years, each line named at its end. */
export const ShareChart = ({ lines, labelledBy, chart }: ShareChartProps): ReactElement => {
  const { format } = useText();
  const { width, height, left, right } = useIsNarrow() ? NARROW : WIDE;
  const points = lines.flatMap((line) => line.points);
  const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);
  const x = scaleLinear([years[0] ?? 0, years.at(-1) ?? 1], [left, width - right]);
  const y = scaleLinear([0, Math.max(1, ...points.map(({ share }) => share))], [height - BASE, TOP]).nice(5);
  const ends = lines.map((line) => y(line.points.at(-1)?.share ?? 0));
  const labels = apart(ends, 15);
  return (
    <svg ref={chart} viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-labelledby={labelledBy}>
      {y.ticks(5).map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} />
          <text className="chart-text" x={left - 6} y={y(tick)} textAnchor="end" dominantBaseline="central">{format.percentage(tick)}</text>
        </g>
      ))}
      {years.map((year) => <text key={year} className="chart-text" x={x(year)} y={height - 8} textAnchor="middle">{year}</text>)}
      {lines.map(({ key, name, points: own }, index) => {
        const last = own.at(-1);
        if (last === undefined) return null;
        const isSum = key === 'region';
        const label = labels[index] ?? y(last.share);
        return (
          <g key={key}>
            <polyline className={isSum ? 'profile-line profile-line-sum' : 'profile-line'} strokeDasharray={isSum ? 'none' : (DASHES[index] ?? 'none')}
              points={own.map(({ year, share }) => `${x(year).toFixed(1)},${y(share).toFixed(1)}`).join(' ')} />
            <line className="chart-whisker" x1={x(last.year) + 2} x2={x(last.year) + 10} y1={y(last.share)} y2={label} />
            <text className={isSum ? 'chart-text' : 'chart-name'} x={x(last.year) + 13} y={label} dominantBaseline="central">{name} {format.percentage(last.share)}</text>
          </g>
        );
      })}
    </svg>
  );
};
