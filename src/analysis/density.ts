import { missing, type Quantity } from '../schema/quantity.ts';
import { divideByRange, quantityOf, rangeOf } from './range.ts';

/** Base units in one unit of density. */
export const DENSITY_UNITS = { inhabitants: 10_000, speakers: 1_000, squareKilometres: 1_000 } as const;

/**
 * Supply per `unit` of a base: d / base x unit (a crude rate, Last 2001).
 * The range of the base is carried to its ends. A missing base gives its own reason; a base of 0
 * gives `not_applicable`.
 */
export const densityPer = (supply: number, base: Quantity, unit: number): Quantity => {
  if (base.kind === 'missing') return base;
  const range = rangeOf(base);
  return range === undefined || range.value === 0 ? missing('not_applicable') : quantityOf(divideByRange(supply * unit, range));
};
