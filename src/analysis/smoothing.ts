import { known, missing, type Quantity } from '../schema/quantity.ts';
import { quantityOf, rangeOf, type Range } from './range.ts';

/** A place with its supply d and its expected supply e. */
export interface ExpectedPlace {
  readonly supply: number;
  readonly expected: Quantity;
}

/** What all places say together of the ratios: their common mean and how much they truly differ. */
interface Prior {
  readonly mean: number;
  /** Variance between places beyond chance; 0 when chance explains all of it. */
  readonly variance: number;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Moments of the ratios, weighted by the expected supply (Marshall 1991, eq. 4-6); `dispersion` is 1 for whole counts. */
const priorOf = (places: readonly { readonly supply: number; readonly expected: Range }[], dispersion: number): Prior => {
  const expectedSum = sumOf(places.map(({ expected }) => expected.value));
  const mean = sumOf(places.map(({ supply }) => supply)) / expectedSum;
  const spread = sumOf(places.map(({ supply, expected }) => expected.value * (supply / expected.value - mean) ** 2)) / expectedSum;
  return { mean, variance: Math.max(0, spread - (dispersion * mean * places.length) / expectedSum) };
};

/** m + C (r - m): the ratio drawn towards the mean, the more so the less is expected; written so that e = 0 has its limit. */
const shrunk = (supply: number, expected: number, { prior: { mean, variance }, dispersion }: { readonly prior: Prior; readonly dispersion: number }): number =>
  variance === 0 ? mean : mean + (variance * (supply - mean * expected)) / (variance * expected + dispersion * mean);

/**
 * Ratios d / e smoothed by global empirical Bayes (Marshall 1991, Applied Statistics 40): each is drawn
 * towards the common mean as far as chance could explain its distance from it.
 *
 * `dispersion` is the sum of squared weights over the sum of weights (1 for whole counts): by it the variance
 * of a weighted sum exceeds or falls short of a count's. Where e is a range, the ends are the value with the
 * place's own e at its ends, the common mean and spread staying those of the central estimates.
 *
 * e = 0: `not_applicable`. A missing e gives its own reason. Nothing supplied anywhere: 0 everywhere. No more
 * spread than chance gives, or one place alone: the common mean everywhere.
 */
export const smoothedRatios = (places: readonly ExpectedPlace[], dispersion: number): readonly Quantity[] => {
  const ranges = places.map(({ expected }) => rangeOf(expected));
  const used = places.flatMap(({ supply }, index) => {
    const expected = ranges[index];
    return expected === undefined || expected.value === 0 ? [] : [{ supply, expected }];
  });
  if (used.length === 0) return places.map(({ expected }) => (expected.kind === 'missing' ? expected : missing('not_applicable')));
  const prior = priorOf(used, dispersion);
  return places.map(({ supply, expected }, index) => {
    const range = ranges[index];
    if (range === undefined) return expected;
    if (range.value === 0) return missing('not_applicable');
    if (prior.mean === 0) return known(0);
    const at = (end: number): number => shrunk(supply, end, { prior, dispersion });
    const ends = [at(range.low), at(range.value), at(range.high)];
    return quantityOf({ value: at(range.value), low: Math.min(...ends), high: Math.max(...ends) });
  });
};
