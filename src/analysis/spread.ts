import { known, missing, type Quantity } from '../schema/quantity.ts';
import { comparable, type ComparedPlace } from './expected.ts';

/**
 * The Hoover index: half the sum of |d / D - N / sum of N|, the share (0-1) of supply that would have
 * to move for supply to follow need (Hoover 1936). Central estimates where needs are ranges.
 *
 * Places without a need are left out of both sums, as in `expectedSupplies`. `no_data` when no need
 * is known; `not_applicable` when D or the sum of N is 0. One place: 0.
 */
export const hooverIndex = (places: readonly ComparedPlace[]): Quantity => {
  const compared = comparable(places);
  if (compared.length === 0) return missing('no_data');
  const totalSupply = compared.reduce((sum, place) => sum + place.supply, 0);
  const totalNeed = compared.reduce((sum, place) => sum + place.need.value, 0);
  if (totalSupply === 0 || totalNeed === 0) return missing('not_applicable');
  return known(compared.reduce((sum, { supply, need }) => sum + Math.abs(supply / totalSupply - need.value / totalNeed), 0) / 2);
};
