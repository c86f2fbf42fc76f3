import { describe, expect, it } from 'vitest';
import { DENSITY_UNITS, densityPer } from '../../src/analysis/density.ts';
import { known, knownRange, missing, type Quantity } from '../../src/schema/quantity.ts';

describe('density', () => {
  it.each<{ readonly name: string; readonly supply: number; readonly base: Quantity; readonly unit: number; readonly expected: Quantity }>([
    // By hand: 7 projects among 64 000 people: 7 / 6.4 ten-thousands.
    { name: 'per 10 000 inhabitants', supply: 7, base: known(64_000), unit: DENSITY_UNITS.inhabitants, expected: known(1.09375) },
    // By hand: 2 projects among 50 speakers, 40 to 80: 40, 25 to 50 per thousand.
    { name: 'per 1 000 speakers, with the range turned round', supply: 2, base: knownRange(50, 40, 80), unit: DENSITY_UNITS.speakers, expected: knownRange(40, 25, 50) },
    { name: 'per 1 000 km²', supply: 3, base: known(1500), unit: DENSITY_UNITS.squareKilometres, expected: known(2) },
    { name: 'nothing supplied', supply: 0, base: knownRange(50, 40, 80), unit: DENSITY_UNITS.speakers, expected: known(0) },
    { name: 'nobody there', supply: 3, base: known(0), unit: DENSITY_UNITS.inhabitants, expected: missing('not_applicable') },
    { name: 'not known how many', supply: 3, base: missing('no_data'), unit: DENSITY_UNITS.inhabitants, expected: missing('no_data') },
  ])('$name', ({ supply, base, unit, expected }) => {
    expect(densityPer(supply, base, unit)).toEqual(expected);
  });
});
