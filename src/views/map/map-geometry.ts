import type { FeatureCollection, Geometry, MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, mesh, neighbors } from 'topojson-client';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import { poleOfInaccessibility, type Point, type Polygon, type Ring } from './pole-of-inaccessibility.ts';

/** One municipality's shape, in longitude and latitude. */
export interface AreaShape {
  readonly code: MunicipalityCode;
  readonly polygons: readonly Polygon[];
  /** The inner point farthest from any border, of the largest polygon. */
  readonly labelPoint: Point;
}

/** Everything the map is drawn from besides colours; longitude and latitude, WGS 84. */
export interface MapGeometry {
  /** In code order. */
  readonly areas: readonly AreaShape[];
  /** The same shapes for drawing; each feature's `id` and `properties.code` are the municipality's code. */
  readonly areaFeatures: FeatureCollection<MultiPolygon, { readonly code: MunicipalityCode }>;
  /** Borders between two municipalities, each once. */
  readonly areaBorders: MultiLineString;
  /** The outline of the region. */
  readonly regionBorder: MultiLineString;
  /** Codes of the municipalities that share a border with each. */
  readonly neighbours: ReadonlyMap<MunicipalityCode, readonly MunicipalityCode[]>;
  /** Quiet surroundings: land, and borders between countries. */
  readonly land: FeatureCollection;
  readonly countryBorders: FeatureCollection;
}

/** A parsed TopoJSON file whose objects carry no properties. */
export type MapTopology = Topology<Objects>;

const toPoint = (position: Position): Point => [position[0] ?? 0, position[1] ?? 0];

/** Twice the area is counted positive for a ring against the clock. */
const signedArea = (ring: Ring): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0) / 2;

const ringArea = (ring: Ring): number => Math.abs(signedArea(ring));

/** Outer rings with the clock and holes against it: on a sphere d3-geo reads the other turn as "all the world but this". */
const wound = (polygon: Polygon): Polygon =>
  polygon.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? [...ring].reverse() : ring));

const polygonsOf = (geometry: Geometry | null): readonly Polygon[] => {
  switch (geometry?.type) {
    case 'Polygon':
      return [wound(geometry.coordinates.map((ring) => ring.map(toPoint)))];
    case 'MultiPolygon':
      return geometry.coordinates.map((polygon) => wound(polygon.map((ring) => ring.map(toPoint))));
    default:
      return [];
  }
};

const toMultiPolygon = (polygons: readonly Polygon[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]): Position => [x, y]))),
});

const PRECISION_DEGREES = 0.005;

const labelPointOf = (polygons: readonly Polygon[]): Point => {
  const largest = [...polygons].sort((a, b) => ringArea(b[0] ?? []) - ringArea(a[0] ?? []))[0] ?? [];
  const latitude = largest[0]?.[0]?.[1] ?? 0;
  // A degree of longitude shrinks towards the pole: measure in degrees of latitude.
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const [x, y] = poleOfInaccessibility(largest.map((ring) => ring.map(([lon, lat]): Point => [lon * shrink, lat])), PRECISION_DEGREES);
  return [x / shrink, y];
};

const collectionOf = (topology: MapTopology, name: string): FeatureCollection => {
  const object = topology.objects[name];
  if (object === undefined) throw new Error(`The map file has no object "${name}".`);
  const found = feature(topology, object);
  return found.type === 'FeatureCollection' ? found : { type: 'FeatureCollection', features: [found] };
};

const areaGeometries = (topology: MapTopology): GeometryCollection => {
  const object = topology.objects.municipalities;
  if (object?.type !== 'GeometryCollection') throw new Error('The map file has no collection "municipalities".');
  return object;
};

const neighboursByCode = (collection: GeometryCollection): MapGeometry['neighbours'] => {
  const codes = collection.geometries.map(({ id }) => String(id));
  return new Map(neighbors(collection.geometries).map((indices, index) => [codes[index] ?? '', indices.flatMap((near) => codes[near] ?? [])]));
};

/**
 * The map's shapes from the two TopoJSON files.
 *
 * @param municipalities object `municipalities`: a collection of polygons whose ids are municipality codes.
 * @param context objects `land` (polygons) and `borders` (lines between countries).
 * @throws when an object is missing, naming it.
 */
export const decodeGeometry = (municipalities: MapTopology, context: MapTopology): MapGeometry => {
  const collection = areaGeometries(municipalities);
  const shapes = collectionOf(municipalities, 'municipalities').features
    .map(({ id, geometry }) => ({ code: String(id), polygons: polygonsOf(geometry) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const areas = shapes.map((shape): AreaShape => ({ ...shape, labelPoint: labelPointOf(shape.polygons) }));
  return {
    areas,
    areaFeatures: {
      type: 'FeatureCollection',
      features: areas.map(({ code, polygons }) => ({
        type: 'Feature', id: code, properties: { code },
        geometry: toMultiPolygon(polygons),
      })),
    },
    areaBorders: mesh(municipalities, collection, (a, b) => a !== b),
    regionBorder: mesh(municipalities, collection, (a, b) => a === b),
    neighbours: neighboursByCode(collection),
    land: {
      type: 'FeatureCollection',
      features: collectionOf(context, 'land').features.map((land) => ({ ...land, geometry: toMultiPolygon(polygonsOf(land.geometry)) })),
    },
    countryBorders: collectionOf(context, 'borders'),
  };
};
