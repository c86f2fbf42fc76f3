/** Weights are taken to six decimals: whole numbers are divided without rounding errors. */
const SCALE = 1e6;

/**
 * Divides a whole number of units (cents, seats) in proportion to weights so that the parts add up to it exactly:
 * each part gets its quota rounded down, and the units that are left go one by one to the largest remainders,
 * among equal remainders to the one that stands first. The method of largest remainders (Hamilton; Balinski and
 * Young 1982, Fair Representation, chapter 3).
 *
 * @param total a whole number, at least 0.
 * @param weights finite, at least 0, of any unit.
 * @returns a part for each weight, in their order; `null` when all weights are 0 or there are none: nothing to divide by.
 */
export const apportion = (total: number, weights: readonly number[]): readonly number[] | null => {
  const scaled = weights.map((weight) => BigInt(Math.round(weight * SCALE)));
  const sum = scaled.reduce((all, weight) => all + weight, 0n);
  if (sum === 0n) return null;
  const units = BigInt(total);
  const quotas = scaled.map((weight, index) => ({ index, floor: (units * weight) / sum, remainder: (units * weight) % sum }));
  const left = Number(units - quotas.reduce((all, { floor }) => all + floor, 0n));
  const first = [...quotas].sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1)).slice(0, left);
  const raised = new Set(first.map(({ index }) => index));
  return quotas.map(({ index, floor }) => Number(floor) + (raised.has(index) ? 1 : 0));
};
