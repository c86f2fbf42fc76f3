import type { Size } from './map-projection.ts';

const EMPTY_RADIUS_PX = 3;

/** Radius of the largest circle in a picture of that size, px. */
export const largestRadius = ({ width, height }: Size): number => Math.min(26, Math.max(12, Math.min(width, height) * 0.038));

/** Radius of the circle for a value with that share of the largest: the area is in proportion, and 0 is a small empty ring. */
export const symbolRadius = (share: number, largestPx: number): number =>
  share === 0 ? EMPTY_RADIUS_PX : Math.max(EMPTY_RADIUS_PX, largestPx * Math.sqrt(share));
