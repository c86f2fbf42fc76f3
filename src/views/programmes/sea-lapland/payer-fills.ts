import type { PayerKind } from '../../../analysis/settlement-funding.ts';

/** How a kind of payer is drawn: a class, and a pattern for those that are not plain. */
export const PAYER_PATTERNS: readonly PayerKind[] = ['esf', 'own', 'unstated'];

/** The fill of a kind; `id` is the drawing's own prefix. */
export const payerFill = (kind: PayerKind, id: string): string | undefined =>
  (PAYER_PATTERNS.includes(kind) ? `url(#${id}-${kind})` : undefined);
