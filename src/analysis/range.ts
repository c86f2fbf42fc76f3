import { known, knownRange, type Quantity } from '../schema/quantity.ts';

/** A known figure with the range in which it lies; a figure known exactly has low = value = high. */
export interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The range of a known quantity, or `undefined` when it is missing. */
export const rangeOf = (quantity: Quantity): Range | undefined =>
  quantity.kind === 'missing'
    ? undefined
    : { value: quantity.value, low: quantity.low ?? quantity.value, high: quantity.high ?? quantity.value };

/** The quantity of a range; without low and high when they do not differ. */
export const quantityOf = ({ value, low, high }: Range): Quantity => (low === high ? known(value) : knownRange(value, low, high));

/** The sum, end by end (Moore 1966); 0 for no ranges. */
export const sumRanges = (ranges: readonly Range[]): Range =>
  ranges.reduce<Range>((sum, range) => ({ value: sum.value + range.value, low: sum.low + range.low, high: sum.high + range.high }), {
    value: 0,
    low: 0,
    high: 0,
  });

/** `number` divided by a range of positive value, both not negative (Moore 1966); a low end of 0 gives an infinite high end. */
export const divideByRange = (number: number, by: Range): Range => ({
  value: number / by.value,
  low: number / by.high,
  high: number === 0 ? 0 : number / by.low,
});

/** The same quantity, said to be a lower bound; a missing one stays missing. */
export const asLowerBound = (quantity: Quantity): Quantity =>
  quantity.kind === 'missing' ? quantity : { ...quantity, isLowerBound: true };
