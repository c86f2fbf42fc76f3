import { scaleLinear } from 'd3-scale';
import type { FigureSeries } from './figure-series.ts';

/** A point of a small chart, with the ends of its range. */
export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
}

/** A small chart of a grid, by the place of its top left corner. */
export interface PlacedSeries {
  readonly series: FigureSeries;
  readonly x: number;
  readonly y: number;
  readonly points: readonly PlacedPoint[];
  /** The name in lines that fit. */
  readonly lines: readonly string[];
}

/** How many small charts stand beside each other, and how large each is. */
export interface YearsGrid {
  readonly columns: number;
  readonly cell: { readonly width: number; readonly height: number };
  /** Most characters of a line of the name. */
  readonly characters: number;
}

export const WIDE_GRID: YearsGrid = { columns: 3, cell: { width: 254, height: 132 }, characters: 36 };
export const NARROW_GRID: YearsGrid = { columns: 1, cell: { width: 340, height: 126 }, characters: 48 };

/** Room inside a cell: the name above, first and last value below, air at the sides. */
export const ROOM = { top: 42, bottom: 40, side: 8, gutter: 22 };

/** Words in lines of at most so many characters; a longer word stands alone. */
export const wrapped = (words: string, characters: number): readonly string[] =>
  words.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    return last === undefined || last.length + 1 + word.length > characters ? [...lines, word] : [...lines.slice(0, -1), `${last} ${word}`];
  }, []);

/** Years that all charts share, so that the same year stands at the same place; a single year lies in the middle. */
const yearsOf = (all: readonly FigureSeries[]): readonly [number, number] => {
  const years = all.flatMap(({ points }) => points.map(({ year }) => year));
  return years.length === 0 ? [0, 1] : [Math.min(...years), Math.max(...years)];
};

/**
 * Places of all small charts: years along x on one shared scale, values along y from the least to the greatest of each
 * series with its ranges (the axis does not start at 0: the picture shows the direction, the figures its size).
 */
export const placedSeries = (all: readonly FigureSeries[], { columns, cell, characters }: YearsGrid): readonly PlacedSeries[] => {
  const [from, to] = yearsOf(all);
  return all.map((series, index) => {
    const left = (index % columns) * cell.width;
    const top = Math.floor(index / columns) * cell.height;
    const x = scaleLinear([from, to], [left + ROOM.side, left + cell.width - ROOM.gutter - ROOM.side]);
    const ends = series.points.flatMap(({ low, high }) => [low, high]);
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    const [bottom, ceiling] = [top + cell.height - ROOM.bottom, top + ROOM.top];
    const y = (value: number): number => (most > least ? bottom - ((value - least) / (most - least)) * (bottom - ceiling) : (bottom + ceiling) / 2);
    return {
      series, x: left, y: top, lines: wrapped(series.name, characters),
      points: series.points.map((point) => ({ x: from === to ? (x(from) + left + cell.width - ROOM.gutter) / 2 : x(point.year), y: y(point.value), low: y(point.low), high: y(point.high) })),
    };
  });
};

/** Height of the whole grid. */
export const gridHeight = (count: number, { columns, cell }: YearsGrid): number => Math.ceil(count / columns) * cell.height;
