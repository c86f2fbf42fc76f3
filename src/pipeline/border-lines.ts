import type { Position } from 'geojson';
import { cell, groupBy, numberCell, type Row } from './table.ts';

/** One border line of the table `border`. */
export interface BorderLine {
  readonly id: string;
  /** The municipality whose ring runs along the points in order. */
  readonly leftCode: string;
  /** The one whose ring runs against them; empty where nothing adjoins. */
  readonly rightCode: string;
  /** Longitude and latitude in degrees, WGS 84. */
  readonly points: readonly Position[];
  /** Line of the CSV on which it begins. */
  readonly row: number;
}

/** One border line on the way round a ring, along its points or against them. */
export interface RingPart {
  readonly lineIndex: number;
  readonly isReversed: boolean;
}

/** Way round one or several rings of a municipality, and the parts that close no ring. */
export interface Rings {
  readonly rings: readonly (readonly RingPart[])[];
  readonly loose: readonly RingPart[];
}

const isSamePoint = (a: Position | undefined, b: Position | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/**
 * The border lines in file order, each with its points in `seq` order.
 *
 * A point that repeats the one before it adds nothing and is dropped, and with it a line without
 * length, which would close a ring by itself.
 */
export const borderLines = (rows: readonly Row[]): BorderLine[] =>
  [...groupBy(rows, 'border_id')].flatMap(([id, members]) => {
    const ordered = [...members].sort((a, b) => (numberCell(a, 'seq') ?? 0) - (numberCell(b, 'seq') ?? 0));
    const [first] = ordered;
    if (first === undefined) return [];
    const points = ordered
      .map((row) => [numberCell(row, 'lon') ?? Number.NaN, numberCell(row, 'lat') ?? Number.NaN])
      .filter((point, index, all) => index === 0 || !isSamePoint(point, all[index - 1]));
    if (points.length < 2) return [];
    return [{ id, leftCode: cell(first, 'left_code'), rightCode: cell(first, 'right_code'), points, row: first.line }];
  });

const pointKey = (point: Position | undefined): string => (point === undefined ? '' : point.join(' '));

const ends = (lines: readonly BorderLine[], part: RingPart): { from: string; to: string } => {
  const points = lines[part.lineIndex]?.points ?? [];
  const [first, last] = [pointKey(points[0]), pointKey(points.at(-1))];
  return part.isReversed ? { from: last, to: first } : { from: first, to: last };
};

const partsOf = (lines: readonly BorderLine[], code: string): RingPart[] =>
  lines.flatMap((line, lineIndex) => [
    ...(line.leftCode === code ? [{ lineIndex, isReversed: false }] : []),
    ...(line.rightCode === code ? [{ lineIndex, isReversed: true }] : []),
  ]);

/** Joins a municipality's border lines end to end. A municipality may have several rings. */
export const ringsOf = (lines: readonly BorderLine[], code: string): Rings => {
  const waiting = partsOf(lines, code);
  const rings: RingPart[][] = [];
  const loose: RingPart[] = [];
  for (let start = waiting.shift(); start !== undefined; start = waiting.shift()) {
    const ring = [start];
    const home = ends(lines, start).from;
    let end = ends(lines, start).to;
    while (end !== home) {
      const target = end;
      const at = waiting.findIndex((part) => ends(lines, part).from === target);
      const [next] = at === -1 ? [] : waiting.splice(at, 1);
      if (next === undefined) break;
      ring.push(next);
      end = ends(lines, next).to;
    }
    if (end === home) rings.push(ring);
    else loose.push(...ring);
  }
  return { rings, loose };
};
