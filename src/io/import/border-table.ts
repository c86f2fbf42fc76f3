import { topology } from 'topojson-server';
import type { MultiPolygon, Position } from 'geojson';
import { writeCsv } from './csv-table.ts';

/** A municipality's area. */
export interface CodedArea {
  readonly code: string;
  /** Polygons of rings of longitude and latitude. */
  readonly polygons: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

type Ring = readonly (readonly [number, number])[];

/** Four decimals of a degree are some eleven metres: neighbours drawn from the same points keep them. */
const DECIMALS = 4;
const rounded = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

/** Twice the signed area in square degrees; positive when the ring runs clockwise on a map with north up. */
export const clockwiseArea = (ring: Ring): number => {
  let sum = 0;
  for (let index = 0; index < ring.length; index += 1) {
    const [x, y] = ring[index] ?? [0, 0];
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
    sum += (nextX - x) * (nextY + y);
  }
  return sum;
};

/** A closed ring of rounded points, none twice in a row; `null` when nothing is left of it. */
const cleanRing = (ring: Ring): [number, number][] | null => {
  const points: [number, number][] = [];
  for (const [x, y] of ring) {
    const point: [number, number] = [rounded(x), rounded(y)];
    const last = points.at(-1);
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (first[0] !== last[0] || first[1] !== last[1]) points.push([...first]);
  return points.length < 4 || clockwiseArea(points) === 0 ? null : points;
};

/** Outer rings run clockwise and holes against it, as the border table has them. */
const wound = (polygon: readonly Ring[]): Position[][] =>
  polygon.flatMap((ring, index) => {
    const clean = cleanRing(ring);
    if (clean === null) return [];
    const isClockwise = clockwiseArea(clean) > 0;
    return [isClockwise === (index === 0) ? clean : clean.reverse()];
  });

/** The rings of an area, rounded and wound, without those that rounding has eaten. */
export const areaGeometry = ({ polygons }: CodedArea): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: polygons.map(wound).filter((polygon) => polygon.length > 0),
});

interface Uses {
  readonly along: string[];
  readonly against: string[];
}

/** Who goes along each arc, and who against it. */
const arcUses = (geometries: readonly { readonly code: string; readonly arcs: readonly (readonly (readonly number[])[])[] }[], arcCount: number): readonly Uses[] => {
  const uses: Uses[] = Array.from({ length: arcCount }, () => ({ along: [], against: [] }));
  for (const { code, arcs } of geometries) {
    for (const arc of arcs.flat(2)) {
      const use = uses[arc < 0 ? ~arc : arc];
      if (use !== undefined) (arc < 0 ? use.against : use.along).push(code);
    }
  }
  return uses;
};

interface Line {
  readonly left: string;
  readonly right: string;
  readonly points: readonly Position[];
}

/** One line for each pair of neighbours; where areas overlap each has its line for itself. */
const linesOf = ({ along, against }: Uses, points: readonly Position[]): readonly Line[] => {
  const count = Math.max(along.length, against.length);
  return Array.from({ length: count }, (_, index): Line | null => {
    const [left, right] = [along[index], against[index]];
    if (left !== undefined) return left === right ? null : { left, right: right ?? '', points };
    return right === undefined ? null : { left: right, right: '', points: [...points].reverse() };
  }).filter((line) => line !== null);
};

export const BORDER = ['border_id', 'left_code', 'right_code', 'seq', 'lon', 'lat'] as const;

/** The table `border`: lines between areas, each shared one once, with the municipality on either side. */
export const borderCsv = (areas: readonly CodedArea[]): string => {
  const objects = Object.fromEntries(areas.map((area, index) => [`a${String(index)}`, areaGeometry(area)]));
  const topo = topology(objects);
  const geometries = areas.map(({ code }, index) => {
    const geometry = topo.objects[`a${String(index)}`];
    return { code, arcs: geometry?.type === 'MultiPolygon' ? geometry.arcs : geometry?.type === 'Polygon' ? [geometry.arcs] : [] };
  });
  const uses = arcUses(geometries, topo.arcs.length);
  const lines = topo.arcs.flatMap((points, index) => linesOf(uses[index] ?? { along: [], against: [] }, points));
  const rows = lines.flatMap(({ left, right, points }, line) =>
    points.map(([lon = 0, lat = 0], seq) => [String(line + 1), left, right, String(seq), String(rounded(lon)), String(rounded(lat))]));
  return writeCsv({ columns: BORDER, rows });
};
