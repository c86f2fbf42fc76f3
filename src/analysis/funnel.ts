import type { FunnelLimits } from '../schema/verdict-result.ts';
import { regularisedLowerGamma } from './gamma.ts';

/** F(k): the chance of at most k events when `mean` are expected; 0 for k below 0. */
const poissonCdf = (k: number, mean: number): number => (k < 0 ? 0 : 1 - regularisedLowerGamma(k + 1, mean));

/** The smallest whole k with F(k) >= p, by halving: a few steps even where thousands are expected. */
const poissonQuantile = (p: number, mean: number): number => {
  let [below, high] = [-1, Math.ceil(mean) + 1];
  while (poissonCdf(high, mean) < p) [below, high] = [high, 2 * high];
  while (high - below > 1) {
    const middle = Math.floor((below + high) / 2);
    if (poissonCdf(middle, mean) < p) below = middle;
    else high = middle;
  }
  return high;
};

/** The Poisson quantile made continuous by interpolating the distribution function (Spiegelhalter 2005, appendix A.1.1). */
const interpolatedQuantile = (p: number, mean: number): number => {
  const k = poissonQuantile(p, mean);
  const [at, below] = [poissonCdf(k, mean), poissonCdf(k - 1, mean)];
  return Math.max(0, k - (at - p) / (at - below));
};

/**
 * Limits of the ratio around 1 for a place of which `expected` is expected: so far chance alone would take it in
 * 95 and in 99.8 of 100 cases (exact Poisson, interpolated; Spiegelhalter 2005, Statistics in Medicine 24).
 * `dispersion`: see `smoothedRatios`. Nothing expected: no limits, 0 to infinity.
 */
export const funnelLimits = (expected: number, dispersion: number): FunnelLimits => {
  if (expected === 0) return { low95: 0, high95: Infinity, low998: 0, high998: Infinity };
  const limit = (p: number): number => (interpolatedQuantile(p, expected / dispersion) * dispersion) / expected;
  return { low95: limit(0.025), high95: limit(0.975), low998: limit(0.001), high998: limit(0.999) };
};
