import { describe, expect, it } from 'vitest';
import { smoothedRatios } from '../../src/analysis/smoothing.ts';
import { known, knownRange, missing, numberOf } from '../../src/schema/quantity.ts';

const place = (supply: number, expected: number) => ({ supply, expected: known(expected) });
const values = (places: Parameters<typeof smoothedRatios>[0], dispersion = 1) => smoothedRatios(places, dispersion).map(numberOf);

describe('smoothedRatios', () => {
  it('draws ratios towards the mean as far as chance explains them, by hand', () => {
    // d = 8, 0, 1 and e = 4, 4, 1: m = 9 / 9 = 1; s2 = (4 x 1 + 4 x 1 + 1 x 0) / 9 = 8 / 9; mean e = 3;
    // A = 8 / 9 - 1 / 3 = 5 / 9; C at e = 4: (5 / 9) / (5 / 9 + 1 / 4) = 20 / 29; so 1 + 20 / 29, 1 - 20 / 29, 1.
    const [high, low, middle] = values([place(8, 4), place(0, 4), place(1, 1)]);
    expect(high).toBeCloseTo(49 / 29, 12);
    expect(low).toBeCloseTo(9 / 29, 12);
    expect(middle).toBeCloseTo(1, 12);
  });

  it('trusts less where one project weighs more than another', () => {
    // With a dispersion of 2: A = 8 / 9 - 2 / 3 = 2 / 9; C at e = 4: (2 / 9) / (2 / 9 + 2 / 4) = 4 / 13.
    expect(values([place(8, 4), place(0, 4), place(1, 1)], 2)[0]).toBeCloseTo(1 + 4 / 13, 12);
  });

  it('gives the common mean where chance explains all of the spread', () => {
    expect(values([place(3, 2), place(1, 2)])).toEqual([1, 1]);
  });

  it('carries the range of the expected supply', () => {
    const [first] = smoothedRatios([{ supply: 8, expected: knownRange(4, 2, 8) }, place(0, 4), place(1, 1)], 1);
    // A = 5 / 9 from the central estimates; at e = 8: r = 1, so 1; at e = 2: r = 4, C = (5 / 9) / (5 / 9 + 1 / 2) = 10 / 19.
    expect(first).toMatchObject({ kind: 'value', low: 1 });
    expect(first?.kind === 'value' ? first.high : undefined).toBeCloseTo(1 + (10 / 19) * 3, 12);
  });

  it('has the limit of the formula where the range of the need begins at 0, by hand', () => {
    // m = 6 / 6 = 1; s2 = (2 x 4 + 4 x 1) / 6 = 2; A = 2 - 1 / 3 = 5 / 3. At e = 0: 1 + A x 6 / 1 = 11; at e = 4: 1 + (5 / 3 x 2) / (20 / 3 + 1) = 1 + 10 / 23.
    const [first] = smoothedRatios([{ supply: 6, expected: knownRange(2, 0, 4) }, place(0, 4)], 1);
    if (first?.kind !== 'value') throw new Error('There must be a value.');
    expect(first.high).toBeCloseTo(11, 12);
    expect(first.low).toBeCloseTo(33 / 23, 12);
  });

  it.each([
    { what: 'nothing expected', places: [place(0, 0), place(2, 1)], at: 0, expected: missing('not_applicable') },
    { what: 'a missing need', places: [{ supply: 2, expected: missing('no_data') }, place(2, 1)], at: 0, expected: missing('no_data') },
    { what: 'nothing supplied anywhere', places: [place(0, 0.5), place(0, 0)], at: 0, expected: known(0) },
    { what: 'one place alone', places: [place(5, 5)], at: 0, expected: known(1) },
  ])('$what', ({ places, at, expected }) => {
    expect(smoothedRatios(places, 1)[at]).toEqual(expected);
  });

  it('has no answer for no places', () => {
    expect(smoothedRatios([], 1)).toEqual([]);
  });
});
