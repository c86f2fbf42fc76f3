import type { Point, Ring } from './pole-of-inaccessibility.ts';

/** An upright rectangle on screen, in px; `x` and `y` are its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A straight line between two places on screen. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** The box around a centre. */
export const boxAround = ([x, y]: Point, width: number, height: number): Box => ({ x: x - width / 2, y: y - height / 2, width, height });

/** The box, larger on each side by `margin` px. */
export const grown = (box: Box, margin: number): Box =>
  ({ x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + 2 * margin });

/** Do the boxes share more than an edge? */
export const boxesOverlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Does the inner box lie in the outer one? */
export const boxHolds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height;

/** Is the point in the box? */
export const boxHasPoint = (box: Box, [x, y]: Point): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

/** The smallest box around the points; a box of no size at 0, 0 for none. */
export const boxOfPoints = (points: readonly Point[]): Box => {
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
};

/** Does any part of the line lie in the box? By clipping the line (Liang and Barsky 1984). */
export const segmentMeetsBox = ({ from, to }: Segment, box: Box): boolean => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [enter, leave] = [0, 1];
  const sides: readonly Point[] = [[-dx, from[0] - box.x], [dx, box.x + box.width - from[0]], [-dy, from[1] - box.y], [dy, box.y + box.height - from[1]]];
  for (const [speed, room] of sides) {
    if (speed === 0) {
      if (room < 0) return false;
      continue;
    }
    const at = room / speed;
    if (speed < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
    if (enter > leave) return false;
  }
  return true;
};

const turn = (a: Point, b: Point, c: Point): number => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

/** Do the lines cross, ends included? */
export const segmentsCross = (a: Segment, b: Segment): boolean =>
  turn(a.from, a.to, b.from) !== turn(a.from, a.to, b.to) && turn(b.from, b.to, a.from) !== turn(b.from, b.to, a.to);

/** Does the closed line pass through the box? */
export const ringMeetsBox = (ring: Ring, box: Box): boolean => {
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous !== undefined && segmentMeetsBox({ from: previous, to: point }, box)) return true;
    previous = point;
  }
  return false;
};
