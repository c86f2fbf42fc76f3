import type { ReactElement, RefObject } from 'react';
import { useText } from '../shared/text-context.tsx';
import { useIsNarrow } from '../shared/use-is-narrow.ts';
import { pointText, type FigureSeries } from './figure-series.ts';
import { gridHeight, NARROW_GRID, placedSeries, ROOM, WIDE_GRID, type PlacedSeries, type YearsGrid } from './years-layout.ts';

interface YearsChartProps {
  readonly series: readonly FigureSeries[];
  readonly labelledBy?: string;
  readonly label?: string;
  readonly chart?: RefObject<SVGSVGElement | null>;
  /** A grid of its own, where the width of the window does not tell. */
  readonly grid?: YearsGrid;
}

/** Most characters of the first and the last value on one line. */
const MOST_BESIDE = 34;

const pathOf = (points: readonly (readonly [number, number])[]): string => points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');

const Ends = ({ placed: { series, points, x, y }, grid: { cell } }: { readonly placed: PlacedSeries; readonly grid: YearsGrid }): ReactElement => {
  const text = useText();
  const [first, last] = [series.points[0], series.points.at(-1)];
  const base = y + cell.height - ROOM.bottom + 18;
  if (first === undefined || last === undefined) return <text className="chart-text" x={x + ROOM.side} y={y + ROOM.top + 14}>{text.t('municipality.trend.none')}</text>;
  const end = x + cell.width - ROOM.gutter - ROOM.side;
  const words = (point: typeof first): string => text.t('profile.years.dated', { figure: pointText(series, point, text), year: String(point.year) });
  // Two long ranges have no room beside each other.
  const drop = points.length > 1 && words(first).length + words(last).length > MOST_BESIDE ? 15 : 0;
  return (
    <>
      {points.length > 1 && <text className="chart-text" x={x + ROOM.side} y={base}>{words(first)}</text>}
      <text className="profile-years-last" x={points.length > 1 ? end : x + ROOM.side} y={base + drop} textAnchor={points.length > 1 ? 'end' : 'start'}>{words(last)}</text>
    </>
  );
};

const Small = ({ placed, grid }: { readonly placed: PlacedSeries; readonly grid: YearsGrid }): ReactElement => {
  const { points, lines, x, y } = placed;
  const { cell } = grid;
  const last = points.at(-1);
  const hasRange = points.some(({ low, high }) => Math.abs(low - high) > 0.5);
  const band = [...points.map((point) => [point.x, point.high] as const), ...[...points].reverse().map((point) => [point.x, point.low] as const)];
  return (
    <g>
      {lines.map((line, index) => <text key={line} className="chart-name" x={x + ROOM.side} y={y + 16 + index * 15}>{line}</text>)}
      <line className="chart-grid" x1={x + ROOM.side} x2={x + cell.width - ROOM.gutter - ROOM.side} y1={y + cell.height - ROOM.bottom + 4} y2={y + cell.height - ROOM.bottom + 4} />
      {hasRange && <polygon className="profile-years-band" points={pathOf(band)} />}
      {points.length > 1 && <polyline className="profile-years-line" points={pathOf(points.map((point) => [point.x, point.y]))} />}
      {last !== undefined && <circle className="chart-dot" cx={last.x} cy={last.y} r={4} />}
      <Ends placed={placed} grid={grid} />
    </g>
  );
};

/** Every figure over the years as a small line of its own, all on the same years. */
export const YearsChart = ({ series, labelledBy, label, chart, grid }: YearsChartProps): ReactElement => {
  const isNarrow = useIsNarrow();
  const shown = grid ?? (isNarrow ? NARROW_GRID : WIDE_GRID);
  const width = shown.columns * shown.cell.width - ROOM.gutter;
  return (
    <svg ref={chart} viewBox={`0 0 ${String(width)} ${String(gridHeight(series.length, shown))}`} role="img" aria-labelledby={labelledBy} aria-label={label}>
      {placedSeries(series, shown).map((placed) => <Small key={placed.series.id} placed={placed} grid={shown} />)}
    </svg>
  );
};
