import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactElement } from 'react';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import { useText } from '../../shared/text-context.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import type { PictureProps } from './BarPicture.tsx';
import { cellText, columnLook, type ColumnLook } from './cell-text.ts';
import { namingColumn } from './chart-choice.ts';
import { columnNamed, type ChartPoint } from './chart-points.ts';

interface PlaneProps extends PictureProps {
  readonly codes: ReadonlySet<MunicipalityCode>;
}

const WIDE = { width: 760, height: 400, left: 84, ticks: 8 };
const NARROW = { width: 380, height: 340, left: 64, ticks: 4 };
const TOP = 26;
const BOTTOM = 50;
const RIGHT = 18;

/** The axis of days or of numbers, with its ticks. */
const acrossOf = (points: readonly ChartPoint[], look: ColumnLook, room: typeof WIDE) => {
  const [low, high] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const range = [room.left + 8, room.width - RIGHT];
  if (look.column.kind === 'date') {
    const scale = scaleUtc([low, high], range);
    return { at: (x: number): number => scale(x), ticks: scale.ticks(room.ticks).map((day) => day.getTime()), words: (tick: number): string => new Date(tick).toISOString().slice(0, 10) };
  }
  const scale = scaleLinear([look.isYear ? low : Math.min(0, low), high], range);
  const plain = look.isYear ? scale : scale.nice(room.ticks);
  return { at: (x: number): number => plain(x), ticks: plain.ticks(room.ticks).filter((tick) => !look.isYear || tick % 1 === 0), words: null };
};

/** A line through time, broken where a value is missing, or dots of two amounts. */
export const PlanePicture = ({ answer, choice, points, codes, labelledBy, ref }: PlaneProps): ReactElement | null => {
  const text = useText();
  const room = useIsNarrow() ? NARROW : WIDE;
  const [first, second] = [columnNamed(answer, choice.x), columnNamed(answer, choice.y)];
  if (first === undefined || second === undefined || points.length === 0) return null;
  const [xLook, yLook] = [columnLook(first), columnLook(second)];
  const across = acrossOf(points, xLook, room);
  const values = points.flatMap(({ y }) => (y === null ? [] : [y]));
  const up = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [room.height - BOTTOM, TOP + 8]).nice(6);
  const path = line<ChartPoint>().defined(({ y }) => y !== null).x(({ x }) => across.at(x)).y(({ y }) => up(y ?? 0));
  const naming = choice.form === 'scatter' ? namingColumn(answer, codes) : null;
  const tickWords = (tick: number, look: ColumnLook): string => cellText(tick, { ...look, digits: tick % 1 === 0 ? 0 : Math.max(1, look.digits) }, text);
  const wordsOf = ({ row }: ChartPoint): string => {
    const pair = `${choice.x} ${cellText(first.values[row] ?? null, xLook, text)}, ${choice.y} ${cellText(second.values[row] ?? null, yLook, text)}`;
    return naming === null ? pair : `${cellText(naming.values[row] ?? null, columnLook(naming), text)}: ${pair}`;
  };
  return (
    <svg ref={ref} viewBox={`0 0 ${String(room.width)} ${String(room.height)}`} role="img" aria-labelledby={labelledBy}>
      {up.ticks(6).map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={room.left} x2={room.width - RIGHT} y1={up(tick)} y2={up(tick)} />
          <text className="chart-text" x={room.left - 6} y={up(tick)} textAnchor="end" dominantBaseline="central">{tickWords(tick, yLook)}</text>
        </g>
      ))}
      {across.ticks.map((tick) => (
        <g key={tick}>
          <line className="chart-axis" x1={across.at(tick)} x2={across.at(tick)} y1={room.height - BOTTOM} y2={room.height - BOTTOM + 5} />
          <text className="chart-text" x={across.at(tick)} y={room.height - BOTTOM + 19} textAnchor="middle">{across.words === null ? tickWords(tick, xLook) : text.format.date(across.words(tick), 'day')}</text>
        </g>
      ))}
      <line className="chart-axis" x1={room.left} x2={room.width - RIGHT} y1={up(0)} y2={up(0)} />
      {choice.form === 'line' && <path className="chart-line" d={path(points) ?? ''} />}
      {points.map((point) => point.y !== null && (
        <circle key={point.row} className="chart-dot" cx={across.at(point.x)} cy={up(point.y)} r={choice.form === 'line' ? 4 : 5}><title>{wordsOf(point)}</title></circle>
      ))}
      <text className="chart-name" x={room.width - RIGHT} y={room.height - 8} textAnchor="end">{choice.x}</text>
      <text className="chart-name" x={6} y={14}>{choice.y}</text>
    </svg>
  );
};
