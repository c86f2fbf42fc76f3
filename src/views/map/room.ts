import { boxOfPoints, grown, segmentMeetsBox, type Box } from './boxes.ts';
import type { Padding, Size } from './map-projection.ts';
import type { Point } from './pole-of-inaccessibility.ts';

/** A shape that must not be covered: lines whose points may be in any unit, x to the right, y down. */
export type Outline = readonly (readonly Point[])[];

/** Legend and buttons over the picture, and the least padding. */
export interface Surroundings {
  readonly obstacles: readonly Box[];
  readonly margin: Padding;
}

interface Room {
  readonly padding: Padding;
  readonly scale: number;
}

const STEPS = 24;
const CLEARANCE = 8;
/** Room for a leader line and a name beside an obstacle, px; the widest that costs little is taken. */
const GUTTERS = [96, 64, 32] as const;
const LEAST_SCALE = 0.96;
const LEAST_WIDTH = 40;

const isClear = (outline: Outline, obstacles: readonly Box[]): boolean =>
  !outline.some((line) => line.some((to, index) => {
    const from = line[index - 1];
    return from !== undefined && obstacles.some((obstacle) => segmentMeetsBox({ from, to }, obstacle));
  }));

/** Moves the outline to the middle of the padded picture, at the given scale. */
const placed = (outline: Outline, box: Box, { size, padding, scale }: { readonly size: Size; readonly padding: Padding; readonly scale: number }): Outline => {
  const x = padding.left + (size.width - padding.left - padding.right - box.width * scale) / 2;
  const y = padding.top + (size.height - padding.top - padding.bottom - box.height * scale) / 2;
  return outline.map((line) => line.map(([px, py]): Point => [x + (px - box.x) * scale, y + (py - box.y) * scale]));
};

/** Every padding worth trying, with the scale at which the shape fills it: the largest first, then the nearest to the middle. */
const paddings = (box: Box, size: Size, margin: Padding): readonly Room[] => {
  const step = (size.width * 0.8) / STEPS;
  const rooms: Room[] = [];
  for (let left = 0; left <= STEPS; left += 1) {
    for (let right = 0; left + right <= STEPS; right += 1) {
      const padding = { ...margin, left: margin.left + left * step, right: margin.right + right * step };
      const [width, height] = [size.width - padding.left - padding.right, size.height - padding.top - padding.bottom];
      const scale = Math.min(width / Math.max(box.width, 1e-9), height / Math.max(box.height, 1e-9));
      if (width >= LEAST_WIDTH && scale > 0) rooms.push({ padding, scale });
    }
  }
  const offMiddle = ({ padding }: Room): number => Math.abs(padding.left - padding.right);
  return rooms.sort((a, b) => (Math.abs(a.scale - b.scale) > a.scale * 1e-6 ? b.scale - a.scale : offMiddle(a) - offMiddle(b)));
};

/**
 * Padding with which a shape is as large as can be without lying under legend or buttons, with a
 * gutter for labels beside it where that costs little size. When there is no room at all, the
 * margin alone: then something is covered, but nothing is lost.
 */
export const roomFor = (outline: Outline, size: Size, { obstacles, margin }: Surroundings): Padding => {
  const box = boxOfPoints(outline.flat());
  const candidates = paddings(box, size, margin);
  const withGutter = (gutter: number, leastScale: number): Room | undefined => {
    const kept = obstacles.map((obstacle) => ({ ...grown(obstacle, CLEARANCE), x: obstacle.x - CLEARANCE - gutter, width: obstacle.width + 2 * (CLEARANCE + gutter) }));
    return candidates.find(({ padding, scale }) => scale >= leastScale && isClear(placed(outline, box, { size, padding, scale }), kept));
  };
  const tight = withGutter(0, 0);
  if (tight === undefined) return margin;
  const roomy = GUTTERS.map((gutter) => withGutter(gutter, tight.scale * LEAST_SCALE)).find((room) => room !== undefined);
  return (roomy ?? tight).padding;
};
