import { knownRange, missing, type Quantity } from '../schema/quantity.ts';
import { gammaQuantile } from './gamma.ts';
import { rangeOf } from './range.ts';

/** The two ends of an interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What an interval leaves out at each end: 95 % intervals. */
const TAIL = 0.025;

/**
 * The exact 95 % interval of a Poisson mean after counting x (Garwood 1936): half the chi-square
 * quantiles with 2x and 2x + 2 degrees of freedom. x = 0: low end 0.
 */
export const poissonInterval = (count: number): Interval => ({
  low: count === 0 ? 0 : gammaQuantile(count, TAIL),
  high: gammaQuantile(count + 1, 1 - TAIL),
});

/** A weighted sum of counts, as Fay and Feuer need it. */
export interface WeightedSum {
  readonly sum: number;
  readonly sumOfSquares: number;
  /** The most that one more project could add. */
  readonly largestWeight: number;
}

/**
 * The 95 % interval of a weighted sum of Poisson counts (Fay and Feuer 1997, gamma method).
 * With all weights 1 it is Garwood's. A sum of 0: low end 0, high end that of no project, times the largest weight.
 */
export const weightedInterval = ({ sum, sumOfSquares, largestWeight }: WeightedSum): Interval => {
  const upperSum = sum + largestWeight;
  const upperSquares = sumOfSquares + largestWeight ** 2;
  return {
    low: sum === 0 ? 0 : (sumOfSquares / sum) * gammaQuantile(sum ** 2 / sumOfSquares, TAIL),
    high: (upperSquares / upperSum) * gammaQuantile(upperSum ** 2 / upperSquares, 1 - TAIL),
  };
};

/**
 * The interval of d / e: that of the supply over the central expected supply, with the ratio as value.
 * It tells of small numbers only; the range of the need stands with the ratio itself.
 * A missing e gives its own reason; e = 0 gives `not_applicable`.
 */
export const ratioInterval = (supply: number, expected: Quantity, interval: Interval): Quantity => {
  const range = rangeOf(expected);
  if (range === undefined) return expected;
  if (range.value === 0) return missing('not_applicable');
  return knownRange(supply / range.value, interval.low / range.value, interval.high / range.value);
};
