import { geoConicEqualArea, type GeoProjection } from 'd3-geo';
import { boxOfPoints } from './boxes.ts';
import type { MapGeometry } from './map-geometry.ts';
import type { Point } from './pole-of-inaccessibility.ts';

/** Width and height of a picture, px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room to keep free on each side, px: for legend, buttons and labels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Turns longitude and latitude into a place on screen. */
export type Project = (place: Point) => Point;

/**
 * Every corner of the region's outline, longitude and latitude.
 */
export const regionPoints = (geometry: MapGeometry): readonly Point[] =>
  geometry.regionBorder.coordinates.flatMap((line) => line.map(([x = 0, y = 0]): Point => [x, y]));

/** Keeps at least a few px for the picture, however much padding is asked for. */
const innerExtent = ({ width, height }: Size, { top, right, bottom, left }: Padding): [[number, number], [number, number]] =>
  [[left, top], [Math.max(left + 20, width - right), Math.max(top + 20, height - bottom)]];

/**
 * An equal-area conic projection of the region (Albers), its standard parallels a sixth from the
 * southern and northern ends (Snyder 1987), fitted into the padded picture and clipped to it.
 */
export const regionProjection = (geometry: MapGeometry, size: Size, padding: Padding): GeoProjection => {
  const box = boxOfPoints(regionPoints(geometry));
  const projection = geoConicEqualArea()
    .parallels([box.y + box.height / 6, box.y + (box.height * 5) / 6])
    .rotate([-(box.x + box.width / 2), 0])
    .center([0, box.y + box.height / 2])
    .fitExtent(innerExtent(size, padding), geometry.regionBorder);
  const margin = 10;
  return projection.clipExtent([[-margin, -margin], [size.width + margin, size.height + margin]]);
};

/** The projection as a plain function; a place that cannot be shown lands at the origin. */
export const projectWith = (projection: GeoProjection): Project => ([longitude, latitude]) => projection([longitude, latitude]) ?? [0, 0];
