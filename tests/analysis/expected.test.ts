import { describe, expect, it } from 'vitest';
import { coverageGap, coverageRatio, expectedSupplies } from '../../src/analysis/expected.ts';
import { known, knownRange, missing, type Quantity } from '../../src/schema/quantity.ts';

const NO_DATA = missing('no_data');
const NOT_APPLICABLE = missing('not_applicable');

describe('expected supply', () => {
  // By hand: 12 projects over needs 1 : 2 : 3.
  it('divides all supply by need', () => {
    const places = [{ supply: 6, need: known(10) }, { supply: 6, need: known(20) }, { supply: 0, need: known(30) }];
    expect(expectedSupplies(places)).toEqual([known(2), known(4), known(6)]);
  });

  // By hand: 10 projects, needs 8-12 and 30: 10 x 8/38, 10 x 10/40, 10 x 12/42.
  it('carries the range of a need, its own and the others\'', () => {
    const [first, second] = expectedSupplies([{ supply: 4, need: knownRange(10, 8, 12) }, { supply: 6, need: known(30) }]);
    expect(first).toEqual(knownRange(2.5, 10 * (8 / 38), 10 * (12 / 42)));
    expect(second).toEqual(knownRange(7.5, 10 * (30 / 42), 10 * (30 / 38)));
  });

  it.each<[string, readonly { supply: number; need: Quantity }[], readonly Quantity[]]>([
    ['no places', [], []],
    ['one place expects what it has', [{ supply: 3, need: known(7) }], [known(3)]],
    ['nothing supplied', [{ supply: 0, need: known(7) }, { supply: 0, need: known(3) }], [known(0), known(0)]],
    ['no need anywhere', [{ supply: 3, need: known(0) }, { supply: 1, need: known(0) }], [NOT_APPLICABLE, NOT_APPLICABLE]],
    ['equal needs', [{ supply: 4, need: known(5) }, { supply: 0, need: known(5) }], [known(2), known(2)]],
    ['a need not known leaves both sums', [{ supply: 9, need: NO_DATA }, { supply: 4, need: known(1) }, { supply: 0, need: known(3) }], [NO_DATA, known(1), known(3)]],
    ['no need known', [{ supply: 9, need: NO_DATA }], [NO_DATA]],
    ['a place without need', [{ supply: 2, need: known(0) }, { supply: 2, need: known(4) }], [known(0), known(4)]],
  ])('%s', (_name, places, expected) => {
    expect(expectedSupplies(places)).toEqual(expected);
  });
});

describe('coverage ratio', () => {
  it.each<{ readonly name: string; readonly supply: number; readonly expected: Quantity; readonly ratio: Quantity }>([
    { name: 'half of the expected', supply: 3, expected: known(6), ratio: known(0.5) },
    { name: 'range turned round', supply: 6, expected: knownRange(3, 2, 4), ratio: knownRange(2, 1.5, 3) },
    { name: 'nothing there', supply: 0, expected: knownRange(3, 2, 4), ratio: known(0) },
    { name: 'nothing expected', supply: 2, expected: known(0), ratio: NOT_APPLICABLE },
    { name: 'perhaps nothing expected', supply: 2, expected: knownRange(1, 0, 2), ratio: knownRange(2, 1, Infinity) },
    { name: 'expected not known', supply: 2, expected: NO_DATA, ratio: NO_DATA },
  ])('$name', ({ supply, expected, ratio }) => {
    expect(coverageRatio(supply, expected)).toEqual(ratio);
  });
});

describe('gap', () => {
  it.each<{ readonly name: string; readonly supply: number; readonly expected: Quantity; readonly gap: Quantity }>([
    { name: 'short of the expected', supply: 2, expected: known(5), gap: known(3) },
    { name: 'never below 0', supply: 7, expected: known(5), gap: known(0) },
    { name: 'range', supply: 3, expected: knownRange(4, 2, 6), gap: knownRange(1, 0, 3) },
    { name: 'range wholly met', supply: 7, expected: knownRange(4, 2, 6), gap: known(0) },
    { name: 'expected not known', supply: 2, expected: NOT_APPLICABLE, gap: NOT_APPLICABLE },
  ])('$name', ({ supply, expected, gap }) => {
    expect(coverageGap(supply, expected)).toEqual(gap);
  });
});
