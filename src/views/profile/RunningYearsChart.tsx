import type { ReactElement, RefObject } from 'react';
import type { RunningYear } from '../../schema/profile-result.ts';
import { useText } from '../shared/text-context.tsx';
import { useIsNarrow } from '../shared/use-is-narrow.ts';

interface RunningYearsChartProps {
  readonly years: readonly RunningYear[];
  readonly labelledBy: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}

const HEIGHT = 150;
const TOP = 20;
const BASE = 24;

/** One bar a year, its number above it. */
export const RunningYearsChart = ({ years, labelledBy, chart }: RunningYearsChartProps): ReactElement => {
  const { format } = useText();
  const width = useIsNarrow() ? 360 : 760;
  const most = Math.max(1, ...years.map(({ projects }) => projects));
  const step = width / Math.max(1, years.length);
  const isShort = step < 34;
  const height = (projects: number): number => (projects / most) * (HEIGHT - TOP - BASE);
  return (
    <svg ref={chart} viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`} role="img" aria-labelledby={labelledBy}>
      <line className="chart-axis" x1={0} x2={width} y1={HEIGHT - BASE} y2={HEIGHT - BASE} />
      {years.map(({ year, projects }, index) => {
        const middle = index * step + step / 2;
        return (
          <g key={year}>
            <rect className="profile-bar profile-bar-own" x={middle - step * 0.36} y={HEIGHT - BASE - height(projects)} width={step * 0.72} height={height(projects)} />
            <text className="chart-text" x={middle} y={HEIGHT - BASE - height(projects) - 5} textAnchor="middle">{format.integer(projects)}</text>
            <text className="chart-text" x={middle} y={HEIGHT - 7} textAnchor="middle">{isShort ? `’${String(year).slice(2)}` : String(year)}</text>
          </g>
        );
      })}
    </svg>
  );
};
