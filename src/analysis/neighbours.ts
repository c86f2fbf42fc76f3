import { distance } from '@turf/distance';
import type { CoverageResult } from '../schema/coverage-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Municipality, MunicipalityCode } from '../schema/municipality.ts';
import type { NeighbourRow } from '../schema/neighbour-result.ts';
import { known, missing } from '../schema/quantity.ts';

/** Codes of the municipalities that share a border line with each. */
export type Contiguity = ReadonlyMap<MunicipalityCode, readonly MunicipalityCode[]>;

/** Between two seats along the great circle, km (haversine on a sphere of 6,371 km; Sinnott 1984). */
export const seatDistanceKm = (a: Municipality, b: Municipality): number =>
  distance([a.seat.longitude, a.seat.latitude], [b.seat.longitude, b.seat.latitude], { units: 'kilometers' });

/**
 * For every municipality of the region, which of its neighbours a selected project reaches, and how far the nearest
 * other one is that is reached. A place without neighbours has no share; with nothing selected none has a nearest.
 */
export const neighbourReach = (dataset: Dataset, result: CoverageResult, contiguity: Contiguity): readonly NeighbourRow[] => {
  const supplies = new Map(result.rows.map((row) => [row.code, row.supply]));
  const isCovered = (code: MunicipalityCode): boolean => (supplies.get(code) ?? 0) > 0;
  return dataset.municipalities.map((municipality): NeighbourRow => {
    const { code } = municipality;
    const neighbours = [...(contiguity.get(code) ?? [])].sort();
    const covered = neighbours.filter(isCovered);
    const others = dataset.municipalities.filter((other) => other.code !== code && isCovered(other.code))
      .map((other) => ({ code: other.code, distanceKm: seatDistanceKm(municipality, other) }));
    return {
      code,
      supply: supplies.get(code) ?? 0,
      neighbours,
      covered,
      share: neighbours.length === 0 ? missing('not_applicable') : known(covered.length / neighbours.length),
      nearest: others.sort((a, b) => a.distanceKm - b.distanceKm)[0] ?? null,
      isIsolated: !isCovered(code) && covered.length === 0,
    };
  });
};
