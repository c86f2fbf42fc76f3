import type { ReactElement, RefObject } from 'react';
import type { ChainThread, ProjectChain } from '../../analysis/project-chain.ts';
import { barOfDates, extentOf, partialRange } from '../../analysis/timeline-span.ts';
import { axisTicks, positionIn, yearCount } from '../../analysis/timeline-window.ts';
import type { SettlementProjectRow } from '../../schema/document-rows.ts';
import type { TimelineWindow } from '../../schema/timeline-view.ts';
import { useText } from '../shared/text-context.tsx';
import { useIsNarrow } from '../shared/use-is-narrow.ts';
import { BarPatterns } from './BarPatterns.tsx';
import { BarShape } from './BarShape.tsx';
import { threadName } from './chain-words.ts';

interface ChainChartProps {
  readonly chain: ProjectChain;
  readonly window: TimelineWindow;
  readonly labelledBy: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}

const WIDE = { width: 960, letter: 6.9, years: 20, edge: 90 };
const NARROW = { width: 360, letter: 6, years: 7, edge: 26 };
const TOP = 30;
const HEAD = 30;
const ROW = 42;
/** Middle of a row's bar, from the row's top. */
const MIDDLE = 28;

interface Placed {
  readonly thread: ChainThread;
  readonly head: number;
  readonly rows: ReadonlyMap<string, number>;
  readonly bottom: number;
}

/** Where each thread and project stands, from the top. */
const placedThreads = (threads: readonly ChainThread[]): readonly Placed[] => {
  let top = TOP;
  return threads.map((thread) => {
    const head = top;
    const rows = new Map(thread.projects.map(({ id }, index) => [id, head + HEAD + index * ROW]));
    top = head + HEAD + thread.projects.length * ROW + 6;
    return { thread, head, rows, bottom: top };
  });
};

/** The threads of the chain on one axis: bars, links from an end to the next start, and what is said of ends. */
export const ChainChart = ({ chain, window, labelledBy, chart }: ChainChartProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const { width, letter, years, edge } = useIsNarrow() ? NARROW : WIDE;
  const at = positionIn(window);
  const x = (day: number): number => at(day) * (width - edge);
  const placed = placedThreads(chain.threads);
  const height = (placed.at(-1)?.bottom ?? TOP) + 4;
  const extent = (row: SettlementProjectRow): readonly [number, number] => extentOf(barOfDates(row)) ?? [0, 0];
  // A name that follows a link begins right of the link's line.
  const nameX = (row: SettlementProjectRow): number => Math.max(0, Math.min(x(extent(row)[0]) + (x(extent(row)[0]) > 0 ? 6 : 0), width - row.name.length * letter));
  return (
    <svg ref={chart} viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-labelledby={labelledBy}>
      <BarPatterns />
      {axisTicks(window, years).filter(({ day, month }) => month === 1 && at(day) >= 0 && at(day) <= 1).map(({ day, year, isLabelled }) => (
        <g key={day}>
          <line className="chart-grid" x1={x(day)} x2={x(day)} y1={TOP - 8} y2={height} />
          {isLabelled && year < window.from + yearCount(window) && <text className="chart-text" x={x(day) + 2} y={14}>{year}</text>}
        </g>
      ))}
      {placed.map(({ thread, head, rows }) => (
        <g key={thread.id}>
          <rect className="chart-band" x={0} y={head + 4} width={width} height={HEAD - 8} />
          <text className="chart-name timeline-whole-head" x={4} y={head + HEAD / 2} dominantBaseline="central">{threadName(thread, text)}</text>
          {thread.links.map(({ from, to, fact, gap }) => {
            const [x1, x2] = [x(extent(from)[1]), x(extent(to)[0])];
            const [y1, y2] = [(rows.get(from.id) ?? 0) + MIDDLE, (rows.get(to.id) ?? 0) + MIDDLE];
            const isBreak = gap !== null && gap.leastDays > 0;
            return (
              <g key={fact.id}>
                <path className={fact.inferred ? 'timeline-chain-link timeline-chain-inferred' : 'timeline-chain-link'} d={`M${String(x1)},${String(y1 + 6)}V${String(isBreak ? y2 : y2 - 6)}H${String(x2)}`} />
                {isBreak && <text className="timeline-tag timeline-chain-gap" x={x1 - 5} y={y2} textAnchor="end" dominantBaseline="central">{t('timeline.chain.gap.short', { months: format.integer(gap.months) })}</text>}
              </g>
            );
          })}
          {thread.projects.map((row) => {
            const y = rows.get(row.id) ?? 0;
            return (
              <g key={row.id}>
                <text className="chart-name timeline-chain-name" x={nameX(row)} y={y + 16}>{row.name}</text>
                <svg aria-hidden="true" x={0} y={y} width={width - edge} height={ROW} overflow="visible">
                  <BarShape at={at} middle={MIDDLE} widthPx={width} view={{ name: row.name, bar: barOfDates(row), tone: row.projectId === null ? 'region' : 'placed', tag: '', words: '', isMoment: false }} />
                </svg>
                {thread.seams.filter(({ project }) => project.id === row.id).map(({ fact }) => (
                  fact.end === null ? null : <line key={fact.id} className="timeline-seam" x1={x(partialRange(fact.end).from)} x2={x(partialRange(fact.end).from)} y1={y + MIDDLE - 9} y2={y + MIDDLE + 9} />
                ))}
                {thread.ends.some(({ project }) => project.id === row.id) && (
                  <text className="timeline-tag" x={x(extent(row)[1]) + 6} y={y + MIDDLE} dominantBaseline="central">{t('timeline.chain.noSuccessor')}</text>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
};
