import { neighbors } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Position } from 'geojson';
import { borderLines, ringsOf, type BorderLine, type RingPart } from './border-lines.ts';
import { cell, rowsOf, type Tables } from './table.ts';

/** Municipalities as polygons whose arcs are the border lines; a geometry's `id` is the municipality code. */
export type MunicipalityTopology = Topology<{ municipalities: GeometryCollection }>;

interface Ring {
  readonly arcs: number[];
  readonly points: Position[];
}

/** Points of a ring in its order; a point where two lines meet stands once. */
const ringPoints = (lines: readonly BorderLine[], parts: readonly RingPart[]): Position[] =>
  parts.flatMap((part, index) => {
    const points = [...(lines[part.lineIndex]?.points ?? [])];
    if (part.isReversed) points.reverse();
    return index === 0 ? points : points.slice(1);
  });

/** Twice the signed area in square degrees (shoelace formula); positive when the ring runs clockwise. */
const clockwiseArea = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (nextX - x) * (nextY + y);
  }, 0);

/** Is the point inside the ring? Even-odd rule on longitude and latitude. */
const contains = (ring: readonly Position[], [x = 0, y = 0]: Position): boolean =>
  ring.reduce((isInside, [ax = 0, ay = 0], index) => {
    const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !isInside : isInside;
  }, false);

/** Outer rings with the holes that lie in them. A clockwise ring is an outer one, any other a hole. */
const polygons = (rings: readonly Ring[]): number[][][] => {
  const outer = rings.filter((ring) => clockwiseArea(ring.points) > 0);
  const holes = rings.filter((ring) => clockwiseArea(ring.points) <= 0);
  return outer.map((ring) => [
    ring.arcs,
    ...holes.filter((hole) => contains(ring.points, hole.points[0] ?? [])).map((hole) => hole.arcs),
  ]);
};

const geometryOf = (lines: readonly BorderLine[], code: string): Polygon | MultiPolygon => {
  const rings = ringsOf(lines, code).rings.map((parts) => ({
    arcs: parts.map((part) => (part.isReversed ? ~part.lineIndex : part.lineIndex)),
    points: ringPoints(lines, parts),
  }));
  const parts = polygons(rings);
  const [only] = parts;
  return parts.length === 1 && only !== undefined
    ? { type: 'Polygon', id: code, arcs: only }
    : { type: 'MultiPolygon', id: code, arcs: parts };
};

/**
 * The municipalities as one TopoJSON object `municipalities`, in code order.
 *
 * Each border line is one arc, so a shared border is stored once and neighbours cannot gape or
 * overlap. Coordinates are the table's own degrees (WGS 84, four decimals), not quantized: 523
 * points do not need it. Outer rings run clockwise as seen on a north-up map, which is what d3-geo
 * takes for the inside; MapLibre takes either way. RFC 7946 wants the other way, so an export to a
 * GeoJSON file must reverse the rings. Rings that do not close are left out: `checkBorders` names them.
 */
export const assembleBorders = (tables: Tables): MunicipalityTopology => {
  const lines = borderLines(rowsOf(tables, 'border'));
  const codes = rowsOf(tables, 'municipality').map((row) => cell(row, 'code')).sort();
  return {
    type: 'Topology',
    objects: { municipalities: { type: 'GeometryCollection', geometries: codes.map((code) => geometryOf(lines, code)) } },
    arcs: lines.map((line) => line.points.map((point) => [...point])),
  };
};

/** Codes of the municipalities that share a border line with each one, in code order; none for an island. */
export const neighbours = (topology: MunicipalityTopology): Map<string, string[]> => {
  const { geometries } = topology.objects.municipalities;
  const codes = geometries.map((geometry) => String(geometry.id));
  return new Map(
    neighbors(geometries).map((indices, index) => [
      codes[index] ?? '',
      indices.map((each) => codes[each] ?? '').sort(),
    ]),
  );
};
