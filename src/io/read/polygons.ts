import { faultOf } from './fault-error.ts';

type Point = readonly [number, number];
/** Polygons, each a list of rings, each a closed list of points. */
export type Polygons = readonly (readonly (readonly Point[])[])[];

const FEWEST_POINTS = 4;

const pointOf = (value: unknown, place: string): Point => {
  if (!Array.isArray(value)) throw faultOf('broken', place, 'coordinates');
  const x: unknown = value[0];
  const y: unknown = value[1];
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) throw faultOf('broken', place, 'coordinates');
  return [x, y];
};

/** A ring, closed when its file left that out; `null`: it has too few points to enclose anything. */
const ringOf = (value: unknown, place: string): readonly Point[] | null => {
  if (!Array.isArray(value)) throw faultOf('broken', place, 'coordinates');
  const points = value.map((point: unknown) => pointOf(point, place));
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const closed = first[0] === last[0] && first[1] === last[1] ? points : [...points, first];
  return closed.length < FEWEST_POINTS ? null : closed;
};

/** The rings of a polygon; none when its outer ring is none, for holes alone are no area. */
const polygonOf = (value: unknown, place: string): Polygons => {
  if (!Array.isArray(value)) throw faultOf('broken', place, 'coordinates');
  const [outer, ...holes] = value.map((ring: unknown) => ringOf(ring, place));
  return outer === undefined || outer === null ? [] : [[outer, ...holes.filter((hole) => hole !== null)]];
};

/** The polygons in a GeoJSON geometry; none in points, lines and nothing. What is not a geometry at all is a fault at its place. */
export const polygonsOf = (geometry: unknown, place: string): Polygons => {
  if (typeof geometry !== 'object' || geometry === null || !('type' in geometry)) return [];
  const parts: unknown = 'coordinates' in geometry ? geometry.coordinates : 'geometries' in geometry ? geometry.geometries : null;
  if (!Array.isArray(parts)) return [];
  switch (geometry.type) {
    case 'Polygon': return polygonOf(parts, place);
    case 'MultiPolygon': return parts.flatMap((part: unknown) => polygonOf(part, place));
    case 'GeometryCollection': return parts.flatMap((part: unknown) => polygonsOf(part, place));
    default: return [];
  }
};
