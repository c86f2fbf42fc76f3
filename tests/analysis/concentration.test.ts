import { describe, expect, it } from 'vitest';
import { effectiveNumber, herfindahlIndex } from '../../src/analysis/concentration.ts';
import { known, missing } from '../../src/schema/quantity.ts';

describe('Herfindahl index', () => {
  it.each([
    ['one alone', { shares: [1], index: known(1), effective: known(1) }],
    ['four equal ones', { shares: [0.25, 0.25, 0.25, 0.25], index: known(0.25), effective: known(4) }],
    ['a half and two quarters: 1/4 + 2/16', { shares: [0.5, 0.25, 0.25], index: known(0.375), effective: known(8 / 3) }],
    ['none', { shares: [], index: missing('not_applicable'), effective: missing('not_applicable') }],
  ])('%s', (_name, { shares, index, effective }) => {
    expect(herfindahlIndex(shares)).toEqual(index);
    expect(effectiveNumber(herfindahlIndex(shares))).toEqual(effective);
  });
});
