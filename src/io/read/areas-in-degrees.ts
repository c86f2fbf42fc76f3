import { isInDegrees, isInFinland, toDegreesOf, type Extent } from './coordinate-system.ts';
import { faultOf } from './fault-error.ts';
import type { Polygons } from './polygons.ts';
import type { ToDegrees } from './transverse-mercator.ts';

const extentOf = (areas: readonly Polygons[]): Extent => {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygons of areas) for (const rings of polygons) for (const ring of rings) for (const [x, y] of ring) {
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minY = Math.min(minY, y);
    maxY = Math.max(maxY, y);
  }
  return { minX, minY, maxX, maxY };
};

/** A point of the file in its own numbers, to be shown when they are no degrees. */
const firstPoint = (areas: readonly Polygons[]): string => areas.flatMap((polygons) => polygons.slice(0, 1))[0]?.[0]?.[0]?.join(', ') ?? '';

const turned = (polygons: Polygons, toDegrees: ToDegrees): Polygons => polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => toDegrees(x, y))));

/**
 * The areas of a file in degrees, by the coordinate system that it names (`null`: none). A fault where that cannot be
 * told: metres without a name are taken for Finnish ones only when all of them lie in Finland then.
 */
export const inDegrees = (areas: readonly Polygons[], system: string | null): readonly Polygons[] => {
  const extent = extentOf(areas);
  const toDegrees = toDegreesOf(system, extent);
  const placed = toDegrees === null ? null : areas.map((polygons) => turned(polygons, toDegrees));
  const isGuessed = system === null && !isInDegrees(extent);
  const isSound = placed !== null && (!isGuessed || placed.every((polygons) => polygons.every((rings) => rings.every((ring) => ring.every(isInFinland)))));
  if (placed === null || !isSound) throw faultOf('notDegrees', system ?? '', firstPoint(areas));
  return placed;
};
