import type { ReactElement, RefObject } from 'react';
import type { Contiguity } from '../../../analysis/neighbours.ts';
import type { Dataset } from '../../../schema/dataset.ts';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import type { Text } from '../../../i18n/text.ts';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import { DOT_RADIUS, labelPlaces } from './label-places.ts';
import { REACH_STATUSES, type ReachStatus } from './neighbour-words.ts';
import { seatPlaces } from './seat-places.ts';

interface NeighbourChartProps {
  readonly dataset: Dataset;
  readonly contiguity: Contiguity;
  readonly statuses: ReadonlyMap<MunicipalityCode, ReachStatus>;
  readonly text: Text;
  readonly labelledBy: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}

const WIDE_SIZE = { width: 560, height: 620, edge: 70 };
const NARROW_SIZE = { width: 360, height: 480, edge: 56 };

/** Height of a line of the key, px. */
const KEY_ROW = 22;

const DOT_CLASS: Readonly<Record<ReachStatus, string>> = { reached: 'chart-dot', bare: 'gaps-neighbours-bare', unsure: 'gaps-neighbours-unsure' };

/** Seats as dots, shared borders as lines: filled where a selected project reaches, empty where none does; the key stands below. */
export const NeighbourChart = ({ dataset, contiguity, statuses, text, labelledBy, chart }: NeighbourChartProps): ReactElement => {
  const size = useIsNarrow() ? NARROW_SIZE : WIDE_SIZE;
  const { width, height } = size;
  const dots = seatPlaces(dataset.municipalities, text.language, size);
  const labels = labelPlaces(dots, width);
  const byCode = new Map(dots.map((dot) => [dot.code, dot]));
  const links = dots.flatMap((from) => (contiguity.get(from.code) ?? []).flatMap((code) => {
    const to = byCode.get(code);
    return to === undefined || code < from.code ? [] : [{ from, to }];
  }));
  return (
    <svg ref={chart} className="gaps-neighbours-chart" viewBox={`0 0 ${String(width)} ${String(height + KEY_ROW * REACH_STATUSES.length + 8)}`} role="img" aria-labelledby={labelledBy}>
      {links.map(({ from, to }) => <line key={`${from.code} ${to.code}`} className="chart-axis" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />)}
      {dots.map(({ code, name, x, y }) => {
        const label = labels.get(code);
        return (
          <g key={code} data-code={code}>
            <circle className={DOT_CLASS[statuses.get(code) ?? 'unsure']} cx={x} cy={y} r={DOT_RADIUS} />
            {label !== undefined && <text className="gaps-neighbours-name" x={label.x} y={label.y} textAnchor={label.anchor}>{name}</text>}
          </g>
        );
      })}
      {REACH_STATUSES.map((status, index) => (
        <g key={status}>
          <circle className={DOT_CLASS[status]} cx={14} cy={height + 14 + index * KEY_ROW} r={DOT_RADIUS} />
          <text className="chart-text" x={30} y={height + 18 + index * KEY_ROW}>{text.t(`gapsNeighbours.status.${status}`)}</text>
        </g>
      ))}
    </svg>
  );
};
