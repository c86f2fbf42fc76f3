import { useId, type ReactElement, type RefObject } from 'react';
import { scaleLinear } from 'd3-scale';
import type { CostPart } from '../../../analysis/cost-share.ts';
import { euros } from '../../shared/euros.ts';
import { useText } from '../../shared/text-context.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';

interface CostChartProps {
  /** The largest first. */
  readonly parts: readonly CostPart[];
  readonly names: ReadonlyMap<string, string>;
  /** The document's own sums in euros by municipality, where they can be compared. */
  readonly printed: ReadonlyMap<string, number>;
  readonly labelledBy: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}

const ROW = 26;
const FIGURE = 84;

/** A bar a municipality; hatched where somebody else pays; a ring where the document's own sum lies. */
export const CostChart = ({ parts, names, printed, labelledBy, chart }: CostChartProps): ReactElement => {
  const text = useText();
  const hatch = useId();
  const isNarrow = useIsNarrow();
  const [width, label] = isNarrow ? [360, 96] : [760, 130];
  const most = Math.max(1, ...parts.map(({ totalCents }) => totalCents / 100), ...printed.values());
  const x = scaleLinear().domain([0, most]).range([label, width - FIGURE]);
  return (
    <svg ref={chart} viewBox={`0 0 ${String(width)} ${String(parts.length * ROW + 8)}`} role="img" aria-labelledby={labelledBy}>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="costs-hatch-ground" width="7" height="7" />
          <line className="costs-hatch-line" x1="0" y1="0" x2="0" y2="7" />
        </pattern>
      </defs>
      {parts.map(({ code, totalCents, payer }, index) => {
        const y = index * ROW + 4;
        const mark = printed.get(code);
        return (
          <g key={code} data-code={code}>
            <text className="chart-name" x={label - 8} y={y + ROW / 2 - 2} textAnchor="end" dominantBaseline="central">{names.get(code) ?? code}</text>
            <rect className={payer === null ? 'costs-bar' : 'costs-bar-other'} x={label} y={y + 2} width={Math.max(0, x(totalCents / 100) - label)} height={ROW - 9} fill={payer === null ? undefined : `url(#${hatch})`} />
            {mark !== undefined && <circle className="costs-ring" cx={x(mark)} cy={y + ROW / 2 - 2} r="6" />}
            <text className="chart-text" x={Math.max(x(totalCents / 100), mark === undefined ? 0 : x(mark) + 6) + 8} y={y + ROW / 2 - 2} dominantBaseline="central">{euros(text, totalCents / 100)}</text>
          </g>
        );
      })}
    </svg>
  );
};
