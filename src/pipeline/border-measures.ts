import { borderLines, ringsOf, type BorderLine } from './border-lines.ts';

type Place = readonly [longitude: number, latitude: number];
type Ring = readonly Place[];

/** Mean radius of the earth (IUGG), km. */
const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

const ringPlaces = (lines: readonly BorderLine[], parts: ReturnType<typeof ringsOf>['rings'][number]): Ring =>
  parts.flatMap(({ lineIndex, isReversed }) => {
    const points = (lines[lineIndex]?.points ?? []).map(([longitude = 0, latitude = 0]): Place => [longitude, latitude]);
    return (isReversed ? points.reverse() : points).slice(0, -1);
  });

/** The closed rings of each municipality by code, from rows of the table `border`. */
export const outerRings = (rows: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, readonly Ring[]> => {
  const lines = borderLines(rows.map((cells, index) => ({ line: index + 2, cells })));
  const codes = new Set(lines.flatMap(({ leftCode, rightCode }) => [leftCode, rightCode]).filter((code) => code !== ''));
  const mine = new Map([...codes].map((code) => [code, lines.filter(({ leftCode, rightCode }) => leftCode === code || rightCode === code)]));
  return new Map([...mine].map(([code, own]) => [code, ringsOf(own, code).rings.map((parts) => ringPlaces(own, parts))]));
};

/** Signed area on the sphere, km² (Chamberlain and Duquette 2007): positive for a ring against the clock. */
const signedKm2 = (ring: Ring): number =>
  (EARTH_RADIUS_KM ** 2 / 2) * ring.reduce((sum, [longitude, latitude], index) => {
    const [next, nextLatitude] = ring[(index + 1) % ring.length] ?? [longitude, latitude];
    return sum - (next - longitude) * RADIANS * (2 + Math.sin(latitude * RADIANS) + Math.sin(nextLatitude * RADIANS));
  }, 0);

/** What the rings enclose, waters included, km²; holes, which run the other way round, are taken off. */
export const areaKm2Of = (rings: readonly Ring[]): number => Math.abs(rings.reduce((sum, ring) => sum + signedKm2(ring), 0));

/** The centroid of the largest ring, on the plane of degrees. */
export const middleOf = (rings: readonly Ring[]): Place => {
  const [largest = []] = [...rings].sort((a, b) => Math.abs(signedKm2(b)) - Math.abs(signedKm2(a)));
  let [area, x, y] = [0, 0, 0];
  largest.forEach(([ax, ay], index) => {
    const [bx, by] = largest[(index + 1) % largest.length] ?? [ax, ay];
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  const [first = [0, 0] as const] = largest;
  return area === 0 ? first : [x / (3 * area), y / (3 * area)];
};
