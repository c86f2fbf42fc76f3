import type { ReactElement, RefObject } from 'react';
import { scaleLinear } from 'd3-scale';
import type { HeadquartersRow } from '../../../schema/headquarters-result.ts';
import { useText } from '../../shared/text-context.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';

interface PairedChartProps {
  readonly rows: readonly HeadquartersRow[];
  readonly names: ReadonlyMap<string, string>;
  readonly labelledBy: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}

const WIDE_WIDTH = 760;
const NARROW_WIDTH = 380;
/** Room for half a name on either side of the middle, and for a figure at the end of a bar. */
const GAP = 62;
const FIGURE = 44;
const TOP = 30;
const ROW = 24;

/** Two bars a municipality, back to back: work on the left, lead seats on the right, on the same scale; ≥ where the register has no whole list. */
export const PairedChart = ({ rows, names, labelledBy, chart }: PairedChartProps): ReactElement => {
  const { t, format } = useText();
  const width = useIsNarrow() ? NARROW_WIDTH : WIDE_WIDTH;
  const most = Math.max(1, ...rows.flatMap(({ work, led }) => [work, led]));
  const length = scaleLinear().domain([0, most]).range([0, width / 2 - GAP - FIGURE]);
  const centre = width / 2;
  const height = TOP + rows.length * ROW + 6;
  return (
    <svg ref={chart} viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-labelledby={labelledBy}>
      <text className="chart-name" x={centre - GAP} y={TOP - 12} textAnchor="end">{t('gapsHeadquarters.work')}</text>
      <text className="chart-name" x={centre + GAP} y={TOP - 12}>{t('gapsHeadquarters.led')}</text>
      {rows.map(({ code, listing, work, led }, index) => {
        const y = TOP + index * ROW;
        const figure = (amount: number): string => (listing === 'listed' ? format.amount(amount) : `≥ ${format.amount(amount)}`);
        return (
          <g key={code} data-code={code}>
            <text className="chart-name" x={centre} y={y + ROW / 2} textAnchor="middle" dominantBaseline="central">{names.get(code) ?? code}</text>
            <rect className="gaps-headquarters-work" x={centre - GAP - length(work)} y={y + 4} width={length(work)} height={ROW - 8} />
            <rect className="gaps-headquarters-led" x={centre + GAP} y={y + 4} width={length(led)} height={ROW - 8} />
            <text className="chart-text" x={centre - GAP - length(work) - 6} y={y + ROW / 2} textAnchor="end" dominantBaseline="central">{figure(work)}</text>
            <text className="chart-text" x={centre + GAP + length(led) + 6} y={y + ROW / 2} dominantBaseline="central">{figure(led)}</text>
          </g>
        );
      })}
    </svg>
  );
};
