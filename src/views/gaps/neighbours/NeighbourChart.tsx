import type { ReactElement, RefObject } from 'react';
import { geoConicEqualArea } from 'd3-geo';
import type { Contiguity } from '../../../analysis/neighbours.ts';
import type { Dataset } from '../../../schema/dataset.ts';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import type { Text } from '../../../i18n/text.ts';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import { REACH_STATUSES, type ReachStatus } from './neighbour-words.ts';

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

const DOT_CLASS: Readonly<Record<ReachStatus, string>> = { reached: 'chart-dot', bare: 'gaps-neighbours-bare', unsure: 'gaps-neighbours-unsure' };

/** Height of a line of the key, px. */
const KEY_ROW = 22;

/** Seats nearer than this on the picture would write over one another, px. */
const CROWDED = { x: 70, y: 24 };

interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The name stands above its dot, or beside it, away from its neighbours, where seats crowd. */
const labelPlace = ([x, y]: readonly [number, number], others: readonly (readonly [number, number])[]): LabelPlace => {
  const near = others.filter(([ox, oy]) => (ox !== x || oy !== y) && Math.abs(ox - x) < CROWDED.x && Math.abs(oy - y) < CROWDED.y);
  if (near.length === 0) return { x, y: y - 13, anchor: 'middle' };
  const isLeft = near.filter(([ox]) => ox > x).length >= near.filter(([ox]) => ox < x).length;
  return isLeft ? { x: x - 13, y: y + 4, anchor: 'end' } : { x: x + 13, y: y + 4, anchor: 'start' };
};

/** Seats as dots, shared borders as lines: filled where a selected project reaches, empty where none does; the key stands below. */
export const NeighbourChart = ({ dataset, contiguity, statuses, text, labelledBy, chart }: NeighbourChartProps): ReactElement => {
  const { municipalities } = dataset;
  const { width, height, edge } = useIsNarrow() ? NARROW_SIZE : WIDE_SIZE;
  const points = municipalities.map(({ seat }): [number, number] => [seat.longitude, seat.latitude]);
  const projection = geoConicEqualArea().parallels([66.5, 69]).rotate([-26, 0])
    .fitExtent([[edge, 36], [width - edge, height - 20]], { type: 'MultiPoint', coordinates: points });
  const placed = new Map(municipalities.map(({ code, seat }): [MunicipalityCode, [number, number]] => [code, projection([seat.longitude, seat.latitude]) ?? [0, 0]]));
  const links = municipalities.flatMap(({ code }) => (contiguity.get(code) ?? []).filter((other) => code < other).map((other) => [code, other] as const));
  return (
    <svg ref={chart} className="gaps-neighbours-chart" viewBox={`0 0 ${String(width)} ${String(height + KEY_ROW * REACH_STATUSES.length + 8)}`} role="img" aria-labelledby={labelledBy}>
      {links.map(([a, b]) => {
        const [[x1, y1], [x2, y2]] = [placed.get(a) ?? [0, 0], placed.get(b) ?? [0, 0]];
        return <line key={`${a} ${b}`} className="chart-axis" x1={x1} y1={y1} x2={x2} y2={y2} />;
      })}
      {municipalities.map(({ code, name }) => {
        const [x, y] = placed.get(code) ?? [0, 0];
        const label = labelPlace([x, y], [...placed.values()]);
        return (
          <g key={code} data-code={code}>
            <circle className={DOT_CLASS[statuses.get(code) ?? 'unsure']} cx={x} cy={y} r={8} />
            <text className="gaps-neighbours-name" x={label.x} y={label.y} textAnchor={label.anchor}>{name[text.language]}</text>
          </g>
        );
      })}
      {REACH_STATUSES.map((status, index) => (
        <g key={status}>
          <circle className={DOT_CLASS[status]} cx={14} cy={height + 14 + index * KEY_ROW} r={8} />
          <text className="chart-text" x={30} y={height + 18 + index * KEY_ROW}>{text.t(`gapsNeighbours.status.${status}`)}</text>
        </g>
      ))}
    </svg>
  );
};
