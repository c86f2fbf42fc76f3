import { describe, expect, it } from 'vitest';
import { chanceOfSoFew, weightScale } from '../../src/analysis/poisson-chance.ts';

describe('chance of so few', () => {
  it.each([
    ['nothing where 2 are expected: e^-2', { supply: 0, expected: 2, scale: 1 }, Math.exp(-2)],
    ['at most 1 where 2 are expected: e^-2 (1 + 2)', { supply: 1, expected: 2, scale: 1 }, 3 * Math.exp(-2)],
    ['at most 3 where 2 are expected: e^-2 (1 + 2 + 2 + 4/3)', { supply: 3, expected: 2, scale: 1 }, (19 / 3) * Math.exp(-2)],
    ['nothing in steps of a half: e^-(1.2 / 0.5)', { supply: 0, expected: 1.2, scale: 0.5 }, Math.exp(-2.4)],
    ['two steps of a half, as 2 where 2 are expected', { supply: 1, expected: 1, scale: 0.5 }, 5 * Math.exp(-2)],
    // Q(1.5, 1) = erfc(1) + 2 e^-1 / sqrt(pi) (Abramowitz and Stegun 1964, 6.5.17 and 6.5.22).
    ['between whole counts', { supply: 0.5, expected: 1, scale: 1 }, 0.157299207050 + 0.415107497420],
    ['nothing expected', { supply: 0, expected: 0, scale: 1 }, 1],
    ['something where nothing is expected', { supply: 2, expected: 0, scale: 1 }, 1],
    ['far above the expected', { supply: 400, expected: 2, scale: 1 }, 1],
    ['hopelessly below', { supply: 0, expected: 900, scale: 1 }, 0],
  ])('%s', (_name, sum, chance) => {
    expect(chanceOfSoFew(sum)).toBeCloseTo(chance, 10);
    expect(chanceOfSoFew(sum)).toBeGreaterThanOrEqual(0);
  });
});

describe('the step of a weighted sum', () => {
  it.each([
    ['whole counts', { squares: 5, sum: 5, scale: 1 }],
    ['three quarters and one quarter: 10/16 over 1', { squares: 0.625, sum: 1, scale: 0.625 }],
    ['an empty sum', { squares: 0, sum: 0, scale: 1 }],
  ])('%s', (_name, { squares, sum, scale }) => {
    expect(weightScale(squares, sum)).toBe(scale);
  });
});
