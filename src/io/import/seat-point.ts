import type { MultiPolygon, Position } from 'geojson';

/** Where the rings of an area cross a parallel, from west to east. */
const crossings = (rings: readonly Position[][], latitude: number): readonly number[] => {
  const at: number[] = [];
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [ax = 0, ay = 0] = ring[index - 1] ?? [];
      const [bx = 0, by = 0] = ring[index] ?? [];
      if (ay > latitude !== by > latitude) at.push(ax + ((bx - ax) * (latitude - ay)) / (by - ay));
    }
  }
  return at.sort((a, b) => a - b);
};

const PARALLELS = 25;

/**
 * A point well inside an area, for a label or a symbol: the middle of the longest stretch that lies in the area on
 * one of 25 parallels. Longitude and latitude in degrees; `null` for an area without extent.
 */
export const pointInside = ({ coordinates }: MultiPolygon): readonly [number, number] | null => {
  const rings = coordinates.flat();
  const latitudes = rings.flat().map(([, latitude = 0]) => latitude);
  if (latitudes.length === 0) return null;
  let [south, north] = [Infinity, -Infinity];
  for (const latitude of latitudes) [south, north] = [Math.min(south, latitude), Math.max(north, latitude)];
  let best: { readonly point: readonly [number, number]; readonly length: number } | null = null;
  for (let step = 1; step < PARALLELS; step += 1) {
    const latitude = south + ((north - south) * step) / PARALLELS + 1e-9;
    const at = crossings(rings, latitude);
    // A stretch near the northern or southern edge is less inside than one in the middle.
    const weight = Math.sqrt(Math.min(step, PARALLELS - step)) * Math.cos((latitude * Math.PI) / 180);
    for (let index = 0; index + 1 < at.length; index += 2) {
      const [west = 0, east = 0] = [at[index], at[index + 1]];
      const length = (east - west) * weight;
      if (best === null || length > best.length) best = { point: [(west + east) / 2, latitude], length };
    }
  }
  return best?.point ?? null;
};
