import { describe, expect, it } from 'vitest';
import { sumOfNeeds, supplyInFrame, supplyOf } from '../../src/analysis/supply.ts';
import { known, knownRange, missing } from '../../src/schema/quantity.ts';

describe('supply', () => {
  it.each([
    ['nothing selected', [], 0],
    ['whole projects are counted', [1, 1, 1], 3],
    ['parts are added', [0.5, 0.25], 0.75],
  ])('%s', (_name, weights, expected) => {
    expect(supplyOf(weights)).toBe(expected);
  });

  it('adds up the frame only', () => {
    expect(supplyInFrame([{ supply: 2, isInFrame: true }, { supply: 5, isInFrame: false }, { supply: 1, isInFrame: true }])).toBe(3);
    expect(supplyInFrame([])).toBe(0);
  });
});

describe('sum of needs', () => {
  it.each([
    ['known figures', [known(2), known(3)], known(5)],
    ['ranges end by end', [knownRange(2, 1, 4), known(3)], knownRange(5, 4, 7)],
    ['missing ones are left out', [known(2), missing('no_data')], known(2)],
    ['none known', [missing('no_data')], missing('no_data')],
    ['no places', [], missing('no_data')],
  ])('%s', (_name, needs, expected) => {
    expect(sumOfNeeds(needs)).toEqual(expected);
  });
});
