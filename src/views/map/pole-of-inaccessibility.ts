/** A place on a plane, or a longitude and a latitude. */
export type Point = readonly [x: number, y: number];

/** A closed line; the first point may be repeated at the end. */
export type Ring = readonly Point[];

/** The outer ring and its holes. */
export type Polygon = readonly Ring[];

/** Is the point inside the polygon? By the even-odd rule; the edge itself may count either way. */
export const isInside = ([x, y]: Point, polygon: Polygon): boolean => {
  let inside = false;
  for (const ring of polygon) {
    let previous = ring.at(-1);
    for (const point of ring) {
      if (previous !== undefined && point[1] > y !== previous[1] > y) {
        const crossing = ((previous[0] - point[0]) * (y - point[1])) / (previous[1] - point[1]) + point[0];
        if (x < crossing) inside = !inside;
      }
      previous = point;
    }
  }
  return inside;
};

const squaredDistanceToSegment = (point: Point, from: Point, to: Point): number => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length));
  return (point[0] - from[0] - along * dx) ** 2 + (point[1] - from[1] - along * dy) ** 2;
};

/** How far the point lies inside the polygon; negative outside. */
export const depthInside = (point: Point, polygon: Polygon): number => {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of polygon) {
    let previous = ring.at(-1);
    for (const corner of ring) {
      if (previous !== undefined) nearest = Math.min(nearest, squaredDistanceToSegment(point, previous, corner));
      previous = corner;
    }
  }
  return (isInside(point, polygon) ? 1 : -1) * Math.sqrt(nearest);
};

interface Cell {
  readonly centre: Point;
  readonly half: number;
  readonly depth: number;
  /** No point of the cell lies deeper than this. */
  readonly bound: number;
}

const cellAt = (centre: Point, half: number, polygon: Polygon): Cell => {
  const depth = depthInside(centre, polygon);
  return { centre, half, depth, bound: depth + half * Math.SQRT2 };
};

const quarters = ({ centre: [x, y], half }: Cell, polygon: Polygon): readonly Cell[] => {
  const next = half / 2;
  return [[-1, -1], [1, -1], [-1, 1], [1, 1]].map(([dx = 0, dy = 0]) => cellAt([x + dx * next, y + dy * next], next, polygon));
};

/**
 * The point of a polygon that lies farthest from its edge, to `precision` (in the polygon's own unit):
 * the best single place for a label (Garcia-Castellanos and Lombardo 2007, by quartering cells).
 *
 * @throws when the polygon has no point.
 */
export const poleOfInaccessibility = (polygon: Polygon, precision: number): Point => {
  const outer = polygon[0] ?? [];
  const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (outer.length === 0) throw new Error('A polygon without points has no inner point.');
  const first = cellAt([(left + right) / 2, (top + bottom) / 2], Math.max(right - left, bottom - top) / 2, polygon);
  let best = first;
  let open: readonly Cell[] = [first];
  while (open.length > 0) {
    const cells = open.flatMap((cell) => quarters(cell, polygon));
    for (const cell of cells) if (cell.depth > best.depth) best = cell;
    open = cells.filter((cell) => cell.bound > best.depth + precision);
  }
  return best.centre;
};
