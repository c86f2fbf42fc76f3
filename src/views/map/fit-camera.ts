import { boxOfPoints } from './boxes.ts';
import type { Padding, Size } from './map-projection.ts';
import type { Point } from './pole-of-inaccessibility.ts';

/** How a camera must change so that the points fill the padded picture. */
export interface CameraChange {
  /** To be added to the zoom level (each level doubles the scale). */
  readonly zoom: number;
  /** The place on screen, before the zoom, that must come to lie in the middle of the padded room. */
  readonly centre: Point;
}

/**
 * One step towards a fit: exact on a plane, a good approach on a globe, where a few steps converge.
 *
 * @param points the places to show, as they lie on screen now.
 */
export const fitStep = (points: readonly Point[], size: Size, padding: Padding): CameraChange => {
  const box = boxOfPoints(points);
  const [width, height] = [Math.max(20, size.width - padding.left - padding.right), Math.max(20, size.height - padding.top - padding.bottom)];
  const scale = Math.min(width / Math.max(1, box.width), height / Math.max(1, box.height));
  return { zoom: Math.log2(scale), centre: [box.x + box.width / 2, box.y + box.height / 2] };
};
