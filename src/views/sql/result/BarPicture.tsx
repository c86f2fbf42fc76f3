import { scaleLinear } from 'd3-scale';
import type { ReactElement, Ref } from 'react';
import type { SqlAnswer } from '../../../schema/sql-answer.ts';
import { useText } from '../../shared/text-context.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import { pictureDigits } from './answer-columns.ts';
import { cellText, columnLook } from './cell-text.ts';
import type { ChartChoice } from './chart-choice.ts';
import { columnNamed, type ChartPoint } from './chart-points.ts';

export interface PictureProps {
  readonly answer: SqlAnswer;
  readonly choice: ChartChoice;
  readonly points: readonly ChartPoint[];
  readonly labelledBy: string;
  readonly ref: Ref<SVGSVGElement>;
}

const ROW = 22;
const TOP = 8;
const WIDE = { width: 760, names: 250, letters: 36, figures: 76, ticks: 6 };
const NARROW = { width: 380, names: 130, letters: 18, figures: 66, ticks: 3 };

const shortened = (words: string, letters: number): string => (words.length > letters ? `${words.slice(0, letters - 1)}…` : words);

/** A bar for each row, in the order of the rows; a missing value has no bar and a dash. */
export const BarPicture = ({ answer, choice, points, labelledBy, ref }: PictureProps): ReactElement | null => {
  const text = useText();
  const room = useIsNarrow() ? NARROW : WIDE;
  const [first, second] = [columnNamed(answer, choice.x), columnNamed(answer, choice.y)];
  if (first === undefined || second === undefined) return null;
  const [names, figures] = [columnLook(first), { ...columnLook(second), digits: pictureDigits(second) }];
  const values = points.flatMap(({ y }) => (y === null ? [] : [y]));
  const scale = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [room.names, room.width - room.figures]).nice(room.ticks);
  const bottom = TOP + points.length * ROW;
  return (
    <svg ref={ref} viewBox={`0 0 ${String(room.width)} ${String(bottom + 46)}`} role="img" aria-labelledby={labelledBy}>
      {scale.ticks(room.ticks).map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={scale(tick)} x2={scale(tick)} y1={TOP} y2={bottom} />
          <text className="chart-text" x={scale(tick)} y={bottom + 16} textAnchor="middle">{cellText(tick, { ...figures, digits: tick % 1 === 0 ? 0 : Math.max(1, figures.digits) }, text)}</text>
        </g>
      ))}
      {points.map(({ row, x, y }) => {
        const words = cellText(first.values[row] ?? null, names, text);
        const figure = cellText(second.values[row] ?? null, figures, text);
        const middle = TOP + x * ROW + ROW / 2;
        const end = scale(y ?? 0);
        return (
          <g key={row}>
            <title>{`${words}: ${y === null ? text.t('sql.cell.missing') : figure}`}</title>
            <text className="chart-text" x={room.names - 8} y={middle} textAnchor="end" dominantBaseline="central">{shortened(words, room.letters)}</text>
            {y !== null && <rect className="sql-bar" x={Math.min(scale(0), end)} width={Math.max(1, Math.abs(end - scale(0)))} y={middle - 7} height={14} />}
            <text className="chart-text" x={Math.max(scale(0), end) + 5} y={middle} dominantBaseline="central">{figure}</text>
          </g>
        );
      })}
      <line className="chart-axis" x1={scale(0)} x2={scale(0)} y1={TOP} y2={bottom} />
      <text className="chart-name" x={(room.names + room.width - room.figures) / 2} y={bottom + 38} textAnchor="middle">{choice.y}</text>
      <text className="chart-name" x={room.names - 8} y={bottom + 38} textAnchor="end">{shortened(choice.x, room.letters)}</text>
    </svg>
  );
};
