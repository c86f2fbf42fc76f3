import { describe, expect, it } from 'vitest';
import { giniIndex, lorenzCurve } from '../../src/analysis/lorenz.ts';
import { hooverIndex } from '../../src/analysis/spread.ts';
import { known, missing, numberOf } from '../../src/schema/quantity.ts';

const place = (code: string, supply: number, need: number) => ({ code, supply, need: known(need) });

describe('lorenzCurve', () => {
  it('goes from the least supplied to the most, by hand', () => {
    // Rates 3 / 2, 0 / 1 and 1 / 1: b, c, a. Needs 1, 1, 2 of 4; supplies 0, 1, 3 of 4.
    expect(lorenzCurve([place('a', 3, 2), place('b', 0, 1), place('c', 1, 1)])).toEqual([
      { need: 0, supply: 0, code: null },
      { need: 0.25, supply: 0, code: 'b' },
      { need: 0.5, supply: 0.25, code: 'c' },
      { need: 1, supply: 1, code: 'a' },
    ]);
  });

  it('takes a place without need last', () => {
    expect(lorenzCurve([place('a', 1, 0), place('b', 1, 1)]).map(({ code }) => code)).toEqual([null, 'b', 'a']);
  });

  it.each([
    { what: 'nothing supplied', places: [place('a', 0, 1)] },
    { what: 'nothing needed', places: [place('a', 1, 0)] },
    { what: 'no known need', places: [{ code: 'a', supply: 1, need: missing('no_data') }] },
    { what: 'no place', places: [] },
  ])('is empty: $what', ({ places }) => {
    expect(lorenzCurve(places)).toEqual([]);
  });
});

describe('giniIndex', () => {
  it('is twice the area to the diagonal, by hand', () => {
    // 1 - (0.25 x 0 + 0.25 x 0.25 + 0.5 x 1.25) = 1 - 0.6875.
    expect(giniIndex([place('a', 3, 2), place('b', 0, 1), place('c', 1, 1)])).toEqual(known(0.3125));
  });

  it('is 0 when supply follows need, whatever the sizes', () => {
    expect(numberOf(giniIndex([place('a', 1, 10), place('b', 3, 30), place('c', 2, 20)]))).toBeCloseTo(0, 12);
  });

  it('is never below the Hoover index, which is the longest distance to the diagonal', () => {
    const places = [place('a', 3, 2), place('b', 0, 1), place('c', 1, 1)];
    const distances = lorenzCurve(places).map(({ need, supply }) => need - supply);
    expect(Math.max(...distances)).toBeCloseTo(numberOf(hooverIndex(places)) ?? NaN, 12);
  });

  it.each([
    { places: [place('a', 0, 1)], expected: missing('not_applicable') },
    { places: [], expected: missing('no_data') },
    { places: [{ code: 'a', supply: 1, need: missing('no_data') }], expected: missing('no_data') },
  ])('has none without supply or need', ({ places, expected }) => {
    expect(giniIndex(places)).toEqual(expected);
  });
});
