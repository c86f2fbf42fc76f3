import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bboxClip } from '@turf/bbox-clip';
import type { BBox, GeometryCollection as GeoJsonCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** West, south, east, north in degrees: the Nordic countries and the Kola peninsula. */
export const CONTEXT_BOX = [0, 58, 50, 75] as const satisfies BBox;

const COUNTRIES: readonly string[] = ['Finland', 'Sweden', 'Norway', 'Russia'];

/** A step of 50 / 20 000 degree is below the grid of the source (0.0036 degree of longitude). */
const QUANTIZATION = 20_000;

/** Longest step along the clip edge in degrees: d3-geo joins points by great circles, not along parallels. */
const EDGE_STEP = 1;

type Land = Topology<{ land: GeometryCollection }>;
type Countries = Topology<{ countries: GeometryCollection }>;

/** The quiet land around the region: `land` to fill, `coast` and `borders` to draw as lines. */
export type ContextTopology = Topology<{ land: GeometryCollection; coast: GeometryCollection; borders: GeometryCollection }>;

/** Reads a file of the package world-atlas, whose shape the package documents. */
const readAtlas = <T>(name: string): T => {
  const path = createRequire(import.meta.url).resolve(`world-atlas/${name}`);
  return JSON.parse(readFileSync(path, 'utf8')) as T;
};

/** Do both points lie on the same side of the box? Such a step is a cut, not a coast. */
const isCut = ([ax, ay]: Position, [bx, by]: Position): boolean => {
  const [west, south, east, north] = CONTEXT_BOX;
  return (ax === bx && (ax === west || ax === east)) || (ay === by && (ay === south || ay === north));
};

const steps = (from: Position, to: Position): Position[] => {
  const [ax = 0, ay = 0] = from;
  const [bx = 0, by = 0] = to;
  const count = Math.max(1, Math.ceil(Math.max(Math.abs(bx - ax), Math.abs(by - ay)) / EDGE_STEP));
  return Array.from({ length: count }, (_, index) => [ax + ((bx - ax) * index) / count, ay + ((by - ay) * index) / count]);
};

/** The ring with extra points along the cut, so that the cut stays straight on a sphere. */
const densifyCut = (ring: readonly Position[]): Position[] =>
  ring.flatMap((point, index) => {
    const next = ring[index + 1];
    return next !== undefined && isCut(point, next) ? steps(point, next) : [point];
  });

/** The parts of a ring that are coast. */
const coastOf = (ring: readonly Position[]): Position[][] => {
  const lines: Position[][] = [];
  let line: Position[] = [];
  ring.forEach((point, index) => {
    line.push(point);
    const next = ring[index + 1];
    if (next !== undefined && !isCut(point, next)) return;
    if (line.length > 1) lines.push(line);
    line = [];
  });
  return lines;
};

/**
 * The ring without jumps over the 180th meridian, its middle between -180 and 180 degrees.
 *
 * world-atlas joins Chukotka and Wrangel Island across that meridian; clipped as they stand, the
 * jump from 180 to -180 would be a straight coast through Lapland.
 */
export const unwrapped = (ring: readonly Position[]): Position[] => {
  let turns = 0;
  const continuous = ring.map(([x = 0, y = 0], index) => {
    const step = index === 0 ? 0 : x - (ring[index - 1]?.[0] ?? x);
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return [x + 360 * turns, y] as const;
  });
  const longitudes = continuous.map(([x]) => x);
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const shift = -360 * Math.round(middle / 360);
  return continuous.map(([x, y]) => [x + shift, y]);
};

const unwrappedPolygons = (geometry: Polygon | MultiPolygon): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((part) => part.map(unwrapped)),
});

const clippedLand = (atlas: Land): Position[][][] =>
  feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const clipped = bboxClip(unwrappedPolygons(geometry), [...CONTEXT_BOX]).geometry;
    if (clipped.type !== 'Polygon' && clipped.type !== 'MultiPolygon') return [];
    const parts = clipped.type === 'Polygon' ? [clipped.coordinates] : clipped.coordinates;
    return parts.filter((part) => part.length > 0);
  });

const isOneOfCountries = ({ properties }: GeometryObject): boolean =>
  typeof properties === 'object' && properties !== null && 'name' in properties && COUNTRIES.includes(String(properties.name));

const clippedBorders = (atlas: Countries): Position[][] => {
  const geometries = atlas.objects.countries.geometries.filter(isOneOfCountries);
  const lines = mesh(atlas, { type: 'GeometryCollection', geometries }, (a, b) => a !== b);
  const clipped = bboxClip(lines, [...CONTEXT_BOX]).geometry;
  if (clipped.type === 'LineString') return [clipped.coordinates];
  return clipped.type === 'MultiLineString' ? clipped.coordinates : [];
};

const collection = (geometry: MultiPolygon | MultiLineString): GeoJsonCollection => ({
  type: 'GeometryCollection',
  geometries: [geometry],
});

/**
 * Land, coast and borders around the region, from Natural Earth 1:50 million (public domain).
 *
 * `land` ends at the edge of `CONTEXT_BOX`, so it is for filling only: its outline holds the cut.
 * `coast` is the outline without the cut, `borders` the land borders between Finland, Sweden,
 * Norway and Russia. Outer rings run clockwise, as d3-geo wants.
 */
export const contextLand = (): ContextTopology => {
  const land = clippedLand(readAtlas<Land>('land-50m.json'));
  const objects = {
    land: collection({ type: 'MultiPolygon', coordinates: land.map((part) => part.map(densifyCut)) }),
    coast: collection({ type: 'MultiLineString', coordinates: land.flat().flatMap(coastOf) }),
    borders: collection({ type: 'MultiLineString', coordinates: clippedBorders(readAtlas<Countries>('countries-50m.json')) }),
  };
  // topojson-server keeps the names and kinds of the objects that it is given.
  return topology(objects, QUANTIZATION) as ContextTopology;
};
