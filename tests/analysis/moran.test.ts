import { describe, expect, it } from 'vitest';
import { moranIndex, moranTest } from '../../src/analysis/moran.ts';
import { missing, numberOf } from '../../src/schema/quantity.ts';

/** Four places in a row, 0 - 1 - 2 - 3. */
const ROW = [[1], [0, 2], [1, 3], [2]];

describe('moranIndex', () => {
  it('is positive where neighbours are alike, by hand', () => {
    // Mean 2.5, z = -1.5, -0.5, 0.5, 1.5. Lags: -0.5, -0.5, 0.5, 0.5: products 0.75 + 0.25 + 0.25 + 0.75 = 2 over 5.
    expect(moranIndex({ values: [1, 2, 3, 4], neighbours: ROW })).toBeCloseTo(0.4, 12);
  });

  it('is negative where they alternate, by hand', () => {
    // z = -1, 1, -1, 1; lags 1, -1, 1, -1: -4 over 4.
    expect(moranIndex({ values: [0, 2, 0, 2], neighbours: ROW })).toBeCloseTo(-1, 12);
  });

  it('leaves islands out of the weights', () => {
    // Mean 2.5; 0 - 1 are neighbours, 2 and 3 islands: n / S0 = 4 / 2; products 2 x (-1.5 x -0.5) = 1.5 over 5.
    expect(moranIndex({ values: [1, 2, 3, 4], neighbours: [[1], [0], [], []] })).toBeCloseTo(0.6, 12);
  });

  it.each([
    { what: 'two places', values: [1, 2], neighbours: [[1], [0]] },
    { what: 'no neighbours', values: [1, 2, 3], neighbours: [[], [], []] },
    { what: 'all equal', values: [0.1, 0.1, 0.1], neighbours: [[1], [0, 2], [1]] },
    { what: 'no places', values: [], neighbours: [] },
  ])('is not applicable: $what', ({ values, neighbours }) => {
    expect(moranIndex({ values, neighbours })).toBeUndefined();
    expect(moranTest({ values, neighbours })).toMatchObject({ index: missing('not_applicable'), chance: missing('not_applicable') });
  });
});

describe('moranTest', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8];
  const neighbours = values.map((_, index) => [index - 1, index + 1].filter((other) => other >= 0 && other < values.length));

  it('is rare for a row that rises, and repeats itself', () => {
    const first = moranTest({ values, neighbours });
    expect(numberOf(first.chance)).toBeLessThan(0.01);
    expect(numberOf(first.expected)).toBeCloseTo(-1 / 7, 12);
    expect(moranTest({ values, neighbours })).toEqual(first);
  });

  it('counts the arrangement at hand among all of them', () => {
    // Without any shuffle it is the only one, 1 of 1; a rising row beats its one shuffle, 1 of 2.
    expect(moranTest({ values, neighbours }, { permutations: 0, seed: 0.5 }).chance).toEqual({ kind: 'value', value: 1 });
    expect(moranTest({ values, neighbours }, { permutations: 1, seed: 0.5 }).chance).toEqual({ kind: 'value', value: 0.5 });
  });

  it('draws from its seed', () => {
    const mixed = [3, 1, 4, 1, 5, 9, 2, 6];
    const chances = [0.1, 0.2, 0.3].map((seed) => numberOf(moranTest({ values: mixed, neighbours }, { permutations: 199, seed }).chance));
    expect(new Set(chances).size).toBeGreaterThan(1);
    expect(chances.every((chance) => chance !== undefined && chance >= 1 / 200 && chance <= 1)).toBe(true);
  });
});
