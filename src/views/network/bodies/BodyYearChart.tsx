import { scaleBand, scaleLinear } from 'd3-scale';
import type { ReactElement, RefObject } from 'react';
import type { BodyYear } from '../../../analysis/body-reach.ts';
import { useText } from '../../shared/text-context.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';

interface BodyYearChartProps {
  readonly years: readonly BodyYear[];
  readonly labelledBy: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}

const HEIGHT = 190;
const BASE = 160;
const TOP = 22;

/** One column a year: led projects solid, the others hatched, the number above. */
export const BodyYearChart = ({ years, labelledBy, chart }: BodyYearChartProps): ReactElement => {
  const { format } = useText();
  const isNarrow = useIsNarrow();
  const width = isNarrow ? 380 : 760;
  const most = Math.max(1, ...years.map(({ led, partnered }) => led + partnered));
  const x = scaleBand<number>().domain(years.map(({ year }) => year)).range([4, width - 4]).paddingInner(0.25).paddingOuter(0.1);
  const height = scaleLinear().domain([0, most]).range([0, BASE - TOP]);
  const shownYear = (year: number): string => (isNarrow ? `’${String(year).slice(2)}` : String(year));
  return (
    <svg ref={chart} viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`} role="img" aria-labelledby={labelledBy}>
      <defs>
        <pattern id="network-bodies-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="network-bodies-hatch-ground" width="5" height="5" /><rect className="network-bodies-hatch-line" width="2" height="5" />
        </pattern>
      </defs>
      <line className="chart-axis" x1={0} x2={width} y1={BASE} y2={BASE} />
      {years.map(({ year, led, partnered }) => {
        const left = x(year) ?? 0;
        const middle = left + x.bandwidth() / 2;
        return (
          <g key={year} data-year={year}>
            <rect className="network-bodies-led" x={left} width={x.bandwidth()} y={BASE - height(led)} height={height(led)} />
            <rect fill="url(#network-bodies-hatch)" x={left} width={x.bandwidth()} y={BASE - height(led + partnered)} height={height(partnered)} />
            {led + partnered > 0 && <text className="chart-name" x={middle} y={BASE - height(led + partnered) - 6} textAnchor="middle">{format.integer(led + partnered)}</text>}
            <text className="chart-text" x={middle} y={BASE + 18} textAnchor="middle">{shownYear(year)}</text>
          </g>
        );
      })}
    </svg>
  );
};
