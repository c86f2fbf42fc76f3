import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaQuantile, lnGamma, regularisedLowerGamma } from '../../src/analysis/gamma.ts';

describe('ln of the gamma function', () => {
  it.each([
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [1, 0],
    [2, 0],
    [5, Math.log(24)],
    [11, Math.log(3_628_800)],
    [101, 363.739375555563],
  ])('of %f', (z, expected) => {
    expect(lnGamma(z)).toBeCloseTo(expected, 10);
  });
});

describe('regularised lower gamma function', () => {
  it.each([
    { name: 'nothing below 0', shape: 3, x: -1, expected: 0 },
    { name: 'nothing at 0', shape: 3, x: 0, expected: 0 },
    { name: 'all of it', shape: 3, x: Infinity, expected: 1 },
    { name: 'shape 1 is 1 - exp(-x), by series', shape: 1, x: 0.5, expected: 1 - Math.exp(-0.5) },
    { name: 'shape 1 is 1 - exp(-x), by fraction', shape: 1, x: 5, expected: 1 - Math.exp(-5) },
    { name: 'shape 2 is 1 - (1 + x) exp(-x)', shape: 2, x: 3.5, expected: 1 - 4.5 * Math.exp(-3.5) },
    { name: 'shape 1/2 at 1/2 is erf(sqrt 1/2)', shape: 0.5, x: 0.5, expected: 0.682689492137086 },
  ])('$name', ({ shape, x, expected }) => {
    expect(regularisedLowerGamma(shape, x)).toBeCloseTo(expected, 12);
  });
});

describe('gamma quantile', () => {
  it.each([
    { name: 'chi-square, 1 degree of freedom, 95 %', shape: 0.5, p: 0.95, expected: 3.841458820694124 / 2 },
    { name: 'chi-square, 10 degrees of freedom, 97.5 %', shape: 5, p: 0.975, expected: 20.483177350807393 / 2 },
    { name: 'shape 1 is -ln(1 - p)', shape: 1, p: 0.5, expected: Math.LN2 },
    { name: 'nothing', shape: 4, p: 0, expected: 0 },
    { name: 'all of it', shape: 4, p: 1, expected: Infinity },
  ])('$name', ({ shape, p, expected }) => {
    expect(gammaQuantile(shape, p)).toBeCloseTo(expected, 10);
  });

  it('is the inverse of P', () => {
    const shapes = fc.double({ min: 0.05, max: 5000, noNaN: true });
    const chances = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(shapes, chances, (shape, p) => {
        expect(Math.abs(regularisedLowerGamma(shape, gammaQuantile(shape, p)) - p)).toBeLessThan(1e-10);
      }),
      { seed: 1936 },
    );
  });
});
