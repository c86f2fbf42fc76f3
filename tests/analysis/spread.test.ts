import { describe, expect, it } from 'vitest';
import { hooverIndex } from '../../src/analysis/spread.ts';
import { known, knownRange, missing, type Quantity } from '../../src/schema/quantity.ts';

const places = (...pairs: readonly (readonly [number, Quantity])[]): readonly { supply: number; need: Quantity }[] =>
  pairs.map(([supply, need]) => ({ supply, need }));

describe('Hoover index', () => {
  it.each([
    // By hand: shares of supply 0.8 and 0.2, of need 0.5 and 0.5: half of 0.3 + 0.3.
    ['three of ten would have to move', places([8, known(5)], [2, known(5)]), known(0.3)],
    ['supply follows need', places([2, known(10)], [4, known(20)]), known(0)],
    ['all is where nobody needs it', places([3, known(0)], [0, known(9)]), known(1)],
    ['one place', places([3, known(9)]), known(0)],
    ['central estimates of ranges', places([8, knownRange(5, 1, 9)], [2, known(5)]), known(0.3)],
    ['a place without a need is left out', places([8, known(5)], [2, known(5)], [90, missing('no_data')]), known(0.3)],
    ['nothing supplied', places([0, known(5)], [0, known(5)]), missing('not_applicable')],
    ['nobody needs anything', places([1, known(0)], [2, known(0)]), missing('not_applicable')],
    ['no need known', places([1, missing('no_data')]), missing('no_data')],
    ['no places', [], missing('no_data')],
  ])('%s', (_name, compared, expected) => {
    const found = hooverIndex(compared);
    expect(found.kind).toBe(expected.kind);
    if (found.kind === 'value' && expected.kind === 'value') expect(found.value).toBeCloseTo(expected.value, 12);
    else expect(found).toEqual(expected);
  });
});
