import { randomLcg } from 'd3-random';
import type { MoranTest } from '../schema/neighbour-result.ts';
import { known, missing } from '../schema/quantity.ts';

/** Values by place, and for each place the indices of its neighbours. */
export interface SpatialValues {
  readonly values: readonly number[];
  readonly neighbours: readonly (readonly number[])[];
}

/** How often values are shuffled, and from which seed. */
export interface Shuffles {
  readonly permutations: number;
  /** 0 to 1. */
  readonly seed: number;
}

const SHUFFLES: Shuffles = { permutations: 999, seed: 0.2025 };

/** Only arrangements that differ by more than rounding are less than the one at hand. */
const SLACK = 1e-12;

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Moran's I with row-standardised weights: (n / S0) times the sum of w z_i z_j over the sum of z^2, z being the
 * distance from the mean (Moran 1950; Cliff and Ord 1981). Places without neighbours have no weights. `undefined`
 * for fewer than three values, without any neighbours, or when all values are equal.
 */
export const moranIndex = ({ values, neighbours }: SpatialValues): number | undefined => {
  if (values.length < 3) return undefined;
  const mean = meanOf(values);
  const deviations = values.map((value) => value - mean);
  const squares = deviations.reduce((sum, z) => sum + z * z, 0);
  const linked = neighbours.filter((list) => list.length > 0).length;
  if (linked === 0 || squares <= SLACK * SLACK * values.reduce((sum, value) => sum + value * value, 0)) return undefined;
  const products = deviations.reduce((sum, z, index) => {
    const list = neighbours[index] ?? [];
    return list.length === 0 ? sum : (sum + (z * list.reduce((total, other) => total + (deviations[other] ?? 0), 0)) / list.length);
  }, 0);
  return (values.length / linked) * (products / squares);
};

/** The values in another order (Fisher and Yates 1938). */
const shuffled = (values: readonly number[], random: () => number): readonly number[] => {
  const order = [...values];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [order[last] ?? 0, order[other] ?? 0];
    order[last] = b;
    order[other] = a;
  }
  return order;
};

/**
 * Moran's I with its chance under random arrangement: (1 + the shuffles with at least this I) / (1 + all of them),
 * one-sided for likeness (Cliff and Ord 1981). The seed makes it repeatable. Without an I: all `not_applicable`.
 */
export const moranTest = (spatial: SpatialValues, { permutations, seed }: Shuffles = SHUFFLES): MoranTest => {
  const { values, neighbours } = spatial;
  const places = neighbours.filter((list) => list.length > 0).length;
  const index = moranIndex(spatial);
  if (index === undefined) {
    const none = missing('not_applicable');
    return { index: none, expected: none, chance: none, permutations, places };
  }
  const random = randomLcg(seed);
  let atLeast = 0;
  for (let round = 0; round < permutations; round += 1) {
    if ((moranIndex({ values: shuffled(values, random), neighbours }) ?? 0) >= index - SLACK) atLeast += 1;
  }
  return { index: known(index), expected: known(-1 / (values.length - 1)), chance: known((1 + atLeast) / (1 + permutations)), permutations, places };
};
