import type { SqlAnswer, SqlColumn } from '../../../schema/sql-answer.ts';
import { amountIn, isYearColumn } from './answer-columns.ts';
import type { ChartChoice } from './chart-choice.ts';

/** Most bars that are drawn: more than that nobody reads. */
export const MOST_BARS = 40;
/** Most points that are drawn. */
export const MOST_POINTS = 2_000;

/** A row of the answer as the chart needs it. */
export interface ChartPoint {
  readonly row: number;
  /** A year, a day as milliseconds since 1970, or an amount; for bars the number of the bar. */
  readonly x: number;
  /** `null`: no value. */
  readonly y: number | null;
}

/** What is drawn, and what is not. */
export interface ChartPoints {
  readonly points: readonly ChartPoint[];
  /** Rows beyond the most that are drawn. */
  readonly leftOut: number;
  /** Rows without a value on one of the axes. */
  readonly missing: number;
  /** Do several rows of a line stand at the same place? */
  readonly isRepeated: boolean;
}

export const columnNamed = ({ columns }: SqlAnswer, name: string): SqlColumn | undefined => columns.find((column) => column.name === name);

const placeOf = (column: SqlColumn, row: number): number | null => {
  const cell = column.values[row] ?? null;
  if (column.kind === 'date') return typeof cell === 'string' && Number.isFinite(Date.parse(cell)) ? Date.parse(cell) : null;
  return isYearColumn(column) && typeof cell === 'number' ? cell : amountIn(column, row);
};

/** The points of a chart. A line goes from the earliest to the latest; bars and dots follow the rows as they are ordered. */
export const chartPoints = (answer: SqlAnswer, { form, x, y }: ChartChoice, rows: readonly number[]): ChartPoints => {
  const [first, second] = [columnNamed(answer, x), columnNamed(answer, y)];
  if (first === undefined || second === undefined) return { points: [], leftOut: 0, missing: 0, isRepeated: false };
  if (form === 'bar') {
    const shown = rows.slice(0, MOST_BARS).map((row, index) => ({ row, x: index, y: amountIn(second, row) }));
    return { points: shown, leftOut: rows.length - shown.length, missing: shown.filter((point) => point.y === null).length, isRepeated: false };
  }
  const placed = rows.flatMap((row) => {
    const at = placeOf(first, row);
    return at === null ? [] : [{ row, x: at, y: amountIn(second, row) }];
  });
  const ordered = form === 'line' ? [...placed].sort((a, b) => a.x - b.x) : placed.filter((point) => point.y !== null);
  const shown = ordered.slice(0, MOST_POINTS);
  const missing = rows.length - placed.filter((point) => point.y !== null).length;
  return { points: shown, leftOut: ordered.length - shown.length, missing, isRepeated: form === 'line' && new Set(shown.map((point) => point.x)).size < shown.length };
};
