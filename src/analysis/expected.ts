import { missing, type Quantity } from '../schema/quantity.ts';
import { divideByRange, quantityOf, rangeOf, sumRanges, type Range } from './range.ts';

/** Supply and need of one municipality of the frame. */
export interface ComparedPlace {
  readonly supply: number;
  readonly need: Quantity;
}

/** The places that can be compared, with their needs: those whose need is known. */
export const comparable = (places: readonly ComparedPlace[]): readonly { readonly supply: number; readonly need: Range }[] =>
  places.flatMap(({ supply, need }) => {
    const range = rangeOf(need);
    return range === undefined ? [] : [{ supply, need: range }];
  });

/** x / (x + rest), which rises with x and falls with the rest: exact at both ends; 0 when x is 0. */
const shareOf = (part: number, rest: number): number => (part === 0 ? 0 : part / (part + rest));

/**
 * e(m) = D N(m) / sum of N: the supply of each place of the frame if supply followed need
 * (indirect standardisation with the frame as standard; Breslow and Day 1987).
 *
 * Where needs are ranges the result is the exact range of the formula over them: low with the own
 * need low and all others high, high the other way round.
 * A place without a need is `no_data` and enters neither D nor the sum of N. A sum of N of 0 gives
 * `not_applicable`. D = 0 gives 0 everywhere. One place alone expects just what it has.
 */
export const expectedSupplies = (places: readonly ComparedPlace[]): readonly Quantity[] => {
  const compared = comparable(places);
  const totalSupply = compared.reduce((sum, place) => sum + place.supply, 0);
  const totalNeed = sumRanges(compared.map((place) => place.need));
  return places.map(({ need }) => {
    const own = rangeOf(need);
    if (own === undefined) return missing('no_data');
    if (totalNeed.value === 0) return missing('not_applicable');
    return quantityOf({
      value: (totalSupply * own.value) / totalNeed.value,
      low: totalSupply * shareOf(own.low, totalNeed.high - own.high),
      high: totalSupply * shareOf(own.high, totalNeed.low - own.low),
    });
  });
};

/**
 * r = d / e, the coverage ratio: 1 where supply is as expected (observed to expected ratio; Breslow and Day 1987).
 * A missing e gives its own reason; e = 0 gives `not_applicable`.
 */
export const coverageRatio = (supply: number, expected: Quantity): Quantity => {
  const range = rangeOf(expected);
  if (range === undefined) return expected;
  return range.value === 0 ? missing('not_applicable') : quantityOf(divideByRange(supply, range));
};

/** max(0, e - d), in projects: how many are short of the expected. A missing e gives its own reason. */
export const coverageGap = (supply: number, expected: Quantity): Quantity => {
  const range = rangeOf(expected);
  if (range === undefined) return expected;
  const short = (end: number): number => Math.max(0, end - supply);
  return quantityOf({ value: short(range.value), low: short(range.low), high: short(range.high) });
};
