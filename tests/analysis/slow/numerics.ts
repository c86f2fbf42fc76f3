/**
 * Distribution functions by the plainest means, for the second opinion on src/analysis: sums of positive
 * terms and bisection, slow but exact to about 1e-12. Nothing here comes from src.
 */

/** log of the gamma function: Stirling's series (Abramowitz and Stegun 6.1.41) after shifting the argument above 20. */
export const logGamma = (x: number): number => {
  let shift = 0;
  let z = x;
  while (z < 20) {
    shift += Math.log(z);
    z += 1;
  }
  const series = 1 / (12 * z) - 1 / (360 * z ** 3) + 1 / (1260 * z ** 5) - 1 / (1680 * z ** 7);
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + series - shift;
};

/**
 * P(a, x), the distribution function of a gamma variable of shape a: its power series, all terms positive
 * (Abramowitz and Stegun 6.5.29). Where the first is too small for a number, e^600 times each is summed.
 */
export const gammaCdf = (shape: number, x: number): number => {
  if (x <= 0) return 0;
  const logFirst = shape * Math.log(x) - x - logGamma(shape + 1);
  const logScale = logFirst < -600 ? 600 : 0;
  let term = Math.exp(logFirst + logScale);
  let sum = 0;
  for (let n = 1; n < 20_000; n += 1) {
    sum += term;
    term *= x / (shape + n);
    if (shape + n > x && term < sum * 1e-18) break;
  }
  return Math.min(1, sum * Math.exp(-logScale));
};

/** Where P(a, x) reaches p, by 200 halvings. */
export const gammaQuantile = (shape: number, p: number): number => {
  let low = 0;
  let high = 1;
  while (gammaCdf(shape, high) < p) high *= 2;
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (gammaCdf(shape, middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/** F(k), the chance of at most k when the mean is `mean`: the sum of its terms; 0 below 0. */
export const poissonCdf = (k: number, mean: number): number => {
  if (k < 0) return 0;
  if (mean === 0) return 1;
  let sum = 0;
  for (let i = 0; i <= k; i += 1) sum += Math.exp(i * Math.log(mean) - mean - logGamma(i + 1));
  return Math.min(1, sum);
};

/** The sum of numbers; 0 for none. */
export const total = (numbers: readonly number[]): number => {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
};

/** Are two numbers equal but for rounding: within 1e-9 of the larger one, or of 1? Infinite ones must be the same. */
export const isClose = (a: number, b: number, tolerance = 1e-9): boolean =>
  a === b || Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
