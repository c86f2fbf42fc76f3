import { known, missing, type Quantity } from '../schema/quantity.ts';

/**
 * The Herfindahl index of shares that sum to 1: the sum of their squares, 1 / n for n equal ones and 1
 * for one alone (Hirschman 1964). No shares: `not_applicable`.
 */
export const herfindahlIndex = (shares: readonly number[]): Quantity =>
  shares.length === 0 ? missing('not_applicable') : known(shares.reduce((sum, share) => sum + share ** 2, 0));

/** 1 / H: how many equal shares would give the same index (Adelman 1969). A missing index gives its own reason. */
export const effectiveNumber = (index: Quantity): Quantity => (index.kind === 'missing' ? index : known(1 / index.value));
