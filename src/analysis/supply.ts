import { missing, type Quantity } from '../schema/quantity.ts';
import { quantityOf, rangeOf, sumRanges } from './range.ts';

/**
 * d(m), the supply of one municipality: the sum of the weights that the selected projects give it.
 * Nothing selected: 0. Under the full rule it is a plain count.
 */
export const supplyOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);

/** D: the sum of supply over the municipalities of the frame; 0 for an empty frame. */
export const supplyInFrame = (places: readonly { readonly supply: number; readonly isInFrame: boolean }[]): number =>
  supplyOf(places.filter((place) => place.isInFrame).map((place) => place.supply));

/**
 * The sum of the needs that are known, end by end where they are ranges; missing ones are left out.
 * `no_data` when none is known.
 */
export const sumOfNeeds = (needs: readonly Quantity[]): Quantity => {
  const ranges = needs.map(rangeOf).filter((range) => range !== undefined);
  return ranges.length === 0 ? missing('no_data') : quantityOf(sumRanges(ranges));
};
