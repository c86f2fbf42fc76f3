import { useId, type ReactElement, type RefObject } from 'react';
import { scaleLinear } from 'd3-scale';
import { SMALLEST_STATED } from '../../../analysis/small-cells.ts';
import type { ClientSeries } from '../../../analysis/client-series.ts';
import { useText } from '../../shared/text-context.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import { cellMark } from './client-cells.ts';

interface ActivityChartProps {
  readonly series: ClientSeries;
  readonly labelledBy: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}

const WIDE = { width: 760, columns: 2 };
const NARROW = { width: 360, columns: 1 };
const GUTTER = 32;
const HEAD = 22;
const PLOT = 100;
const FOOT = 20;
const PANEL = HEAD + PLOT + FOOT + 12;
/** Room for the figure above the highest bar. */
const FIGURE = 14;

/** The days on which a year of the table begins. */
const isFirstOfYear = (dates: readonly string[], index: number): boolean => dates[index]?.slice(0, 4) !== dates[index - 1]?.slice(0, 4);

/** A panel for each activity with a bar for each day, all on one scale; withheld counts are hatched bars as high as they can be at most. */
export const ActivityChart = ({ series: { activities, days }, labelledBy, chart }: ActivityChartProps): ReactElement => {
  const { t, format, language } = useText();
  const id = useId();
  const { width, columns } = useIsNarrow() ? NARROW : WIDE;
  const panel = (width - (columns - 1) * GUTTER) / columns;
  const step = panel / Math.max(1, days.length);
  const bar = step * 0.62;
  const y = scaleLinear().domain([0, Math.max(1, ...days.flatMap(({ cells }) => cells.map((cell) => cell?.count ?? 0)))]).range([0, PLOT - FIGURE]);
  const base = HEAD + PLOT;
  const dates = days.map(({ date }) => date);
  const height = Math.ceil(activities.length / columns) * PANEL;
  return (
    <svg ref={chart} viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-labelledby={labelledBy}>
      <defs>
        <pattern id={`${id}-withheld`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="sealap-ground" width="5" height="5" />
          <rect className="sealap-stroke-data" width="1.6" height="5" />
        </pattern>
      </defs>
      {activities.map((activity, at) => (
        <g key={activity.id} data-activity={activity.id} transform={`translate(${String((at % columns) * (panel + GUTTER))} ${String(Math.floor(at / columns) * PANEL)})`}>
          <text className="chart-name" x={0} y={HEAD / 2} dominantBaseline="central">{format.capitalised(activity.name[language])}</text>
          <line className="chart-axis" x1={0} x2={panel} y1={base} y2={base} />
          {days.map(({ date, cells }, index) => {
            const mark = cellMark(cells[at] ?? null);
            const [x, middle] = [index * step + (step - bar) / 2, (index + 0.5) * step];
            const size = y(mark.kind === 'withheld' ? SMALLEST_STATED - 1 : mark.count);
            return (
              <g key={date} data-date={date} data-kind={mark.kind}>
                {mark.kind !== 'absent' && size > 0 && (
                  <rect className={mark.kind === 'withheld' ? 'sealap-withheld' : 'sealap-bar'} fill={mark.kind === 'withheld' ? `url(#${id}-withheld)` : undefined} x={x} y={base - size} width={bar} height={size} />
                )}
                {mark.kind !== 'absent' && (
                  <text className="sealap-value" x={middle} y={base - size - 4} textAnchor="middle">
                    {mark.kind === 'withheld' ? t('programmesSeaLapland.clients.underShort', { least: format.integer(SMALLEST_STATED) }) : format.integer(mark.count)}
                  </text>
                )}
                {isFirstOfYear(dates, index) && (
                  <>
                    <line className="chart-axis" x1={index * step} x2={index * step} y1={base} y2={base + 6} />
                    <text className="chart-text" x={index * step + 4} y={base + 12} dominantBaseline="central">{date.slice(0, 4)}</text>
                  </>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
};
