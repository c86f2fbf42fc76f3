import { expect } from 'vitest';
import type { Quantity } from '../../../src/schema/quantity.ts';
import { isClose } from './numerics.ts';
import { figureOf, type Figure } from './picture.ts';

/** Comparisons of the two implementations: to 1e-9 of the larger number, or of 1 where both are smaller. */

/** Fails unless the numbers are equal but for rounding. */
export const expectClose = (found: number, slow: number, what: string): void => {
  if (!isClose(found, slow)) expect(found, what).toBe(slow);
};

/** Fails unless both are missing for the same reason, or value and both ends of the range are equal but for rounding. */
export const expectFigure = (quantity: Quantity | undefined, slow: Figure | undefined, what: string): void => {
  if (quantity === undefined || slow === undefined) throw new Error(`${what}: only one of the two has it.`);
  const found = figureOf(quantity);
  if (typeof found === 'string' || typeof slow === 'string') {
    expect(found, what).toEqual(slow);
    return;
  }
  expectClose(found.value, slow.value, `${what}, value`);
  expectClose(found.low, slow.low, `${what}, low end`);
  expectClose(found.high, slow.high, `${what}, high end`);
};

/** Fails unless a figure without a range is the same, `null` standing for any reason why it is missing. */
export const expectNumber = (quantity: Quantity, slow: number | null, what: string): void => {
  if (slow === null) expect(quantity.kind, what).toBe('missing');
  else expectFigure(quantity, { value: slow, low: slow, high: slow }, what);
};
