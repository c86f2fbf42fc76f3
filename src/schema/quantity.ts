/** Why a figure is not there. A missing figure is never shown or counted as 0. */
export type MissingReason = 'no_data' | 'not_listed' | 'not_applicable' | 'suppressed';

/**
 * A figure on screen: a value, with a range where it is only known as a range,
 * or the reason why there is none.
 *
 * `isLowerBound` says that the truth is at least this much: the municipality has no list of
 * its own in the register.
 */
export type Quantity =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly low?: number;
      readonly high?: number;
      readonly isLowerBound?: boolean;
    }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

/** A known figure. */
export const known = (value: number): Quantity => ({ kind: 'value', value });

/** A figure known only as a range; `value` is its central estimate. */
export const knownRange = (value: number, low: number, high: number): Quantity => ({ kind: 'value', value, low, high });

/** A figure that is not there, and why. */
export const missing = (reason: MissingReason): Quantity => ({ kind: 'missing', reason });

/** The number inside, or `undefined` when missing; for sorting and drawing only. */
export const numberOf = (quantity: Quantity): number | undefined =>
  quantity.kind === 'value' ? quantity.value : undefined;
