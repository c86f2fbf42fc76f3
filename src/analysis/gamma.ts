/** ln of the gamma function for z > 0: Stirling's series from 10 on, reached by the recurrence (Abramowitz and Stegun 1964, 6.1.15 and 6.1.41). */
export const lnGamma = (z: number): number => {
  let shifted = z;
  let product = 1;
  while (shifted < 10) {
    product *= shifted;
    shifted += 1;
  }
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360))))));
  return (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
};

/** The density of the gamma distribution with the given shape and scale 1, at x > 0. */
const gammaDensity = (shape: number, x: number): number => Math.exp((shape - 1) * Math.log(x) - x - lnGamma(shape));

const NEGLIGIBLE = 1e-17;
const TINY = 1e-300;

/** P by its power series (Abramowitz and Stegun 1964, 6.5.29); quick for x below the shape. */
const lowerBySeries = (shape: number, x: number): number => {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > sum * NEGLIGIBLE; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return gammaDensity(shape, x) * x * sum;
};

/** Q by its continued fraction (Abramowitz and Stegun 1964, 6.5.31), evaluated forwards (Lentz 1976); quick for x above the shape. */
const upperByFraction = (shape: number, x: number): number => {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / (Math.abs(b) < TINY ? TINY : b);
  let fraction = d;
  let change = 0;
  for (let n = 1; Math.abs(change - 1) > 1e-15 && n < 1_000_000; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    const denominator = a * d + b;
    d = 1 / (Math.abs(denominator) < TINY ? TINY : denominator);
    const numerator = b + a / c;
    c = Math.abs(numerator) < TINY ? TINY : numerator;
    change = c * d;
    fraction *= change;
  }
  return gammaDensity(shape, x) * x * fraction;
};

/**
 * P(a, x), the regularised lower incomplete gamma function: the chance that a gamma variable of
 * shape a > 0 and scale 1 is at most x. 0 for x <= 0, 1 for infinite x.
 */
export const regularisedLowerGamma = (shape: number, x: number): number => {
  if (x <= 0) return 0;
  if (x === Infinity) return 1;
  return x < shape + 1 ? lowerBySeries(shape, x) : 1 - upperByFraction(shape, x);
};

/** The normal quantile, to 0.0005 (Abramowitz and Stegun 1964, 26.2.23); a starting value only. */
const roughNormalQuantile = (p: number): number => {
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
  const z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return p < 0.5 ? -z : z;
};

/** A first guess: Wilson and Hilferty 1931, or the leading term of the series where that fails. */
const guessQuantile = (shape: number, p: number): number => {
  const cube = 1 - 1 / (9 * shape) + roughNormalQuantile(p) / (3 * Math.sqrt(shape));
  const guess = shape * cube ** 3;
  return shape >= 1 && guess > 0.01 * shape ? guess : Math.exp((Math.log(p) + lnGamma(shape + 1)) / shape);
};

/**
 * The x with P(a, x) = p: the quantile of the gamma distribution of shape a > 0 and scale 1, by
 * Newton's method inside a bracket that bisects when a step leaves it. A step doubles the number of
 * right digits, so the last one, of a billionth, leaves x exact to the rounding of P.
 * 0 for p <= 0, infinite for p >= 1.
 */
export const gammaQuantile = (shape: number, p: number): number => {
  if (p <= 0) return 0;
  if (p >= 1) return Infinity;
  let low = 0;
  let high = Infinity;
  let x = guessQuantile(shape, p);
  for (let round = 0; round < 200; round += 1) {
    const excess = regularisedLowerGamma(shape, x) - p;
    if (excess > 0) high = x;
    else low = x;
    const step = excess / gammaDensity(shape, x);
    const inside = x - step > low && x - step < high;
    const next = inside ? x - step : high === Infinity ? 2 * x : (low + high) / 2;
    if (inside && Math.abs(next - x) <= 1e-9 * next) return next;
    x = next;
  }
  return x;
};
