import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { topology } from 'topojson-server';
import type { OfficialArea } from '../../schema/official.ts';

type Point = readonly [number, number];

/** One border line: points in order, the municipality whose ring runs along them, and the one whose ring runs against them. */
interface Line {
  points: readonly Point[];
  left: string;
  right: string;
}

const rounded = (ring: readonly Point[]): readonly Point[] =>
  ring.map(([x, y]): Point => [Number(x.toFixed(4)), Number(y.toFixed(4))]).filter(([x, y], at, all) => at === 0 || x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1]);

/** Twice the signed area (shoelace formula); positive when the ring runs clockwise. */
const clockwiseArea = (ring: readonly Point[]): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + (nextX - x) * (nextY + y);
  }, 0);

const wound = (ring: readonly Point[], isClockwise: boolean): readonly Point[] => (clockwiseArea(ring) > 0 === isClockwise ? ring : ring.toReversed());

/** Rings of four points or more, outer ones clockwise and holes against it, as the package has them. */
const cleanPolygons = ({ polygons }: OfficialArea): readonly (readonly (readonly Point[])[])[] =>
  polygons.map((rings) => rings.map((ring, at) => wound(rounded(ring), at === 0)).filter((ring) => ring.length >= 4)).filter((rings) => rings.length > 0);

const featureOf = (area: OfficialArea): Feature<MultiPolygon> => ({
  type: 'Feature', id: area.code, properties: {},
  geometry: { type: 'MultiPolygon', coordinates: cleanPolygons(area).map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))) },
});

const arcsOf = (geometry: unknown): readonly number[] => {
  const walk = (node: unknown): number[] => (Array.isArray(node) ? node.flatMap(walk) : typeof node === 'number' ? [node] : []);
  return typeof geometry === 'object' && geometry !== null && 'arcs' in geometry ? walk(geometry.arcs) : [];
};

/** The border lines of the areas, shared ones once. Lines between areas that are only around them are left out. */
const linesOf = (areas: readonly OfficialArea[], around: readonly OfficialArea[]): readonly Line[] => {
  const all: FeatureCollection = { type: 'FeatureCollection', features: [...areas, ...around].map(featureOf) };
  const { arcs, objects } = topology({ areas: all });
  const { areas: collection } = objects;
  if (collection?.type !== 'GeometryCollection') return [];
  const lines = arcs.map((points): Line => ({ points: points.map(([x = 0, y = 0]): Point => [x, y]), left: '', right: '' }));
  for (const geometry of collection.geometries) {
    for (const arc of arcsOf(geometry)) {
      const line = lines[arc < 0 ? ~arc : arc];
      if (line !== undefined) line[arc < 0 ? 'right' : 'left'] = String(geometry.id);
    }
  }
  const own = new Set(areas.map(({ code }) => code));
  return lines.filter(({ left, right }) => own.has(left) || own.has(right))
    .map((line) => (own.has(line.left) ? line : { points: line.points.toReversed(), left: line.right, right: line.left }));
};

/**
 * The table `border` of a package: the points of every border line of the areas, degrees with four decimals.
 *
 * @param around areas of other municipalities; they only tell what lies on the other side.
 */
export const borderTable = (areas: readonly OfficialArea[], around: readonly OfficialArea[]): { readonly text: string; readonly lines: number } => {
  const lines = linesOf(areas, around);
  const rows = lines.flatMap(({ points, left, right }, at) => points.map(([lon, lat], seq) => [at + 1, left, right, seq, lon, lat].join(',')));
  return { text: `${['border_id,left_code,right_code,seq,lon,lat', ...rows].join('\n')}\n`, lines: lines.length };
};
