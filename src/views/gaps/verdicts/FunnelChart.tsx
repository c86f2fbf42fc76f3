import { useMemo, type ReactElement, type RefObject } from 'react';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import { funnelLimits } from '../../../analysis/funnel.ts';
import { useText } from '../../shared/text-context.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';

/** One municipality in the funnel. */
export interface FunnelPoint {
  readonly code: string;
  readonly name: string;
  readonly expected: number;
  readonly ratio: number;
  readonly isBound: boolean;
}

interface FunnelChartProps {
  readonly points: readonly FunnelPoint[];
  readonly dispersion: number;
  readonly labelledBy: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}

const WIDE_WIDTH = 760;
const NARROW_WIDTH = 360;
const HEIGHT = 380;
const MARGIN = { top: 30, right: 90, bottom: 44, left: 40 };
const STEPS = 80;

/** Limits need some expectation; below this the funnel is wider than any plot. */
const LEAST_EXPECTED = 0.05;

interface Label {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

const LINE_HEIGHT = 14;
const LETTER_WIDTH = 7;

/** Names side by side stay where they are; one that would be written over another goes below it. */
const apart = (labels: readonly Label[]): readonly Label[] =>
  [...labels].sort((a, b) => a.y - b.y).reduce<readonly Label[]>((placed, label) => {
    const above = placed.filter((other) => (other.x <= label.x ? other.x + other.name.length * LETTER_WIDTH > label.x : label.x + label.name.length * LETTER_WIDTH > other.x));
    return [...placed, { ...label, y: Math.max(label.y, ...above.map(({ y }) => y + LINE_HEIGHT)) }];
  }, []);

const path = (points: readonly (readonly [number, number])[]): string => points.map(([px, py], index) => `${index === 0 ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`).join('');

/** Ratio against expected number, with the limits within which chance alone would leave it (95 and 99.8 %). */
export const FunnelChart = ({ points, dispersion, labelledBy, chart }: FunnelChartProps): ReactElement => {
  const { t, format } = useText();
  const width = useIsNarrow() ? NARROW_WIDTH : WIDE_WIDTH;
  const widest = Math.max(1, ...points.map(({ expected }) => expected)) * 1.05;
  const highest = Math.max(2, ...points.map(({ ratio }) => ratio)) * 1.08;
  const x = scaleSqrt().domain([0, widest]).range([MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear().domain([0, highest]).range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const limits = useMemo(() => Array.from({ length: STEPS + 1 }, (_, step) => {
    const expected = LEAST_EXPECTED + (widest - LEAST_EXPECTED) * (step / STEPS) ** 2;
    return { expected, ...funnelLimits(expected, dispersion) };
  }), [widest, dispersion]);
  const line = (key: 'low95' | 'high95' | 'low998' | 'high998'): string =>
    path(limits.map((limit) => [x(limit.expected), y(Math.min(limit[key], highest))] as const));
  const labelled = points.filter(({ expected, ratio }) => {
    const { low95, high95 } = funnelLimits(expected, dispersion);
    return ratio < low95 || ratio > high95 || expected > widest / 8;
  });
  return (
    <svg ref={chart} viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`} role="img" aria-labelledby={labelledBy}>
      <text className="chart-text" x={0} y={14}>{t('gapsVerdicts.columns.ratio')}</text>
      {y.ticks(5).map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={MARGIN.left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} />
          <text className="chart-text" x={MARGIN.left - 8} y={y(tick)} textAnchor="end" dominantBaseline="central">{format.amount(tick)}</text>
        </g>
      ))}
      {x.ticks(width === WIDE_WIDTH ? 6 : 3).map((tick) => <text key={tick} className="chart-text" x={x(tick)} y={HEIGHT - MARGIN.bottom + 18} textAnchor="middle">{format.amount(tick)}</text>)}
      <text className="chart-text" x={(MARGIN.left + width - MARGIN.right) / 2} y={HEIGHT - 6} textAnchor="middle">{t('gapsVerdicts.funnel.x')}</text>
      <line className="chart-expected" x1={MARGIN.left} x2={width - MARGIN.right} y1={y(1)} y2={y(1)} />
      <path className="chart-limit" d={line('low95')} />
      <path className="chart-limit" d={line('high95')} />
      <path className="chart-limit-far" d={line('low998')} />
      <path className="chart-limit-far" d={line('high998')} />
      {points.map(({ code, expected, ratio, isBound }) => <circle key={code} data-code={code} className={isBound ? 'chart-dot-bound' : 'chart-dot'} cx={x(expected)} cy={y(ratio)} r={5} />)}
      {apart(labelled.map(({ code, name, expected, ratio }) => ({ code, name, x: x(expected) + 9, y: y(ratio) })))
        .map((label) => <text key={label.code} className="chart-name" x={label.x} y={label.y} dominantBaseline="central">{label.name}</text>)}
    </svg>
  );
};
