import { known, missing, type Quantity } from '../schema/quantity.ts';
import type { MunicipalityCode } from '../schema/municipality.ts';
import type { LorenzPoint } from '../schema/verdict-result.ts';
import { rangeOf } from './range.ts';

/** A place of the frame. */
export interface LorenzPlace {
  readonly code: MunicipalityCode;
  readonly supply: number;
  readonly need: Quantity;
}

interface Measured {
  readonly code: MunicipalityCode;
  readonly supply: number;
  readonly need: number;
}

const measured = (places: readonly LorenzPlace[]): readonly Measured[] =>
  places.flatMap(({ code, supply, need }) => {
    const range = rangeOf(need);
    return range === undefined ? [] : [{ code, supply, need: range.value }];
  });

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** By rising supply per need; a need of 0 last, unless nothing is supplied there either. */
const byRate = (a: Measured, b: Measured): number => a.supply * b.need - b.supply * a.need || b.need - a.need;

/**
 * The Lorenz curve of supply over need: cumulative shares, from the places with the least supply per need to
 * those with the most (Lorenz 1905; Gastwirth 1971). Follows the diagonal when supply follows need.
 * Places without a known need are left out; empty when there is no supply or no need.
 */
export const lorenzCurve = (places: readonly LorenzPlace[]): readonly LorenzPoint[] => {
  const used = measured(places);
  const [needSum, supplySum] = [total(used.map(({ need }) => need)), total(used.map(({ supply }) => supply))];
  if (needSum === 0 || supplySum === 0) return [];
  let [need, supply] = [0, 0];
  return [
    { need: 0, supply: 0, code: null },
    ...[...used].sort(byRate).map((place): LorenzPoint => {
      need += place.need;
      supply += place.supply;
      return { need: need / needSum, supply: supply / supplySum, code: place.code };
    }),
  ];
};

/**
 * The Gini index: twice the area between the Lorenz curve and the diagonal, by trapezes (Gastwirth 1972).
 * 0 when supply follows need. `no_data` when no need is known; `not_applicable` without supply or need.
 */
export const giniIndex = (places: readonly LorenzPlace[]): Quantity => {
  if (measured(places).length === 0) return missing('no_data');
  const curve = lorenzCurve(places);
  if (curve.length === 0) return missing('not_applicable');
  const doubled = curve.slice(1).map((point, index) => {
    const before = curve[index] ?? point;
    return (point.need - before.need) * (point.supply + before.supply);
  });
  return known(1 - total(doubled));
};
