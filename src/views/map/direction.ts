import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { Point } from './pole-of-inaccessibility.ts';

/** Where an arrow key leads on screen. */
export const DIRECTIONS = ['up', 'down', 'left', 'right'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A place that can be stepped to; y grows downwards. */
export interface Stop {
  readonly code: MunicipalityCode;
  readonly point: Point;
}

const VECTORS: Readonly<Record<Direction, Point>> = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };

/** How much a step aside costs against a step ahead. */
const ASIDE_WEIGHT = 2;

/**
 * The stop that an arrow leads to: the nearest in that direction, those straight ahead first.
 * `undefined` when nothing lies that way, or `from` is unknown.
 */
export const stopTowards = (stops: readonly Stop[], from: MunicipalityCode, direction: Direction): MunicipalityCode | undefined => {
  const start = stops.find(({ code }) => code === from);
  if (start === undefined) return undefined;
  const [vx, vy] = VECTORS[direction];
  let best: { readonly code: MunicipalityCode; readonly cost: number } | undefined;
  for (const { code, point } of stops) {
    const [dx, dy] = [point[0] - start.point[0], point[1] - start.point[1]];
    const ahead = dx * vx + dy * vy;
    const aside = Math.abs(dx * vy - dy * vx);
    if (code === from || ahead <= 0 || aside > 2 * ahead) continue;
    const cost = ahead + ASIDE_WEIGHT * aside;
    if (best === undefined || cost < best.cost) best = { code, cost };
  }
  return best?.code;
};
