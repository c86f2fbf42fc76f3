import { regularisedLowerGamma } from './gamma.ts';

/** A sum of weights as it is, as it is expected to be, and how large one of its steps is. */
export interface ObservedSum {
  readonly supply: number;
  readonly expected: number;
  /** See `weightScale`; 1 for whole counts. */
  readonly scale: number;
}

/**
 * The size of one step of a weighted sum: sum of squared weights over sum of weights, so that the
 * sum divided by it has a mean and a variance that are equal, as a Poisson count has (scaled Poisson
 * distribution; Bohm and Zech 2014). 1 for whole counts and for an empty sum.
 */
export const weightScale = (sumOfSquares: number, sum: number): number => (sum === 0 ? 1 : sumOfSquares / sum);

/**
 * The chance of a sum of at most `supply` when `expected` is the mean: Q(d / s + 1, e / s), Q being the
 * regularised upper incomplete gamma function. For whole counts it is the Poisson distribution function
 * (Johnson, Kemp and Kotz 2005, 4.4). Nothing expected: 1.
 */
export const chanceOfSoFew = ({ supply, expected, scale }: ObservedSum): number =>
  expected === 0 ? 1 : Math.max(0, 1 - regularisedLowerGamma(supply / scale + 1, expected / scale));
