import type { Text } from '../../../i18n/text.ts';
import { MOST_COST_CENTS } from '../../../schema/cost-plan.ts';

/** What a text that should be a sum of money turned out to be. */
export type ReadMoney =
  | { readonly kind: 'cents'; readonly cents: number }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'too_large' };

const SPACES = /[\s\u00a0\u202f\u2009]/g;

/**
 * Euros as people write them: "53 020", "53020,50", "53,020.50", "53020 €". A comma or point before one or two digits is
 * the decimal mark, before three digits it parts thousands. A text that could mean two things is not guessed at.
 */
export const readMoney = (text: string): ReadMoney => {
  const bare = text.replaceAll(SPACES, '').replace(/€$/, '');
  const { whole, mark, decimals = '0' } = /^(?<whole>\d{1,3}(?:[.,]\d{3})+|\d+)(?:(?<mark>[.,])(?<decimals>\d{1,2}))?$/.exec(bare)?.groups ?? {};
  const marks = new Set((whole ?? '').replaceAll(/\d/g, ''));
  if (whole === undefined || marks.size > 1 || (mark !== undefined && marks.has(mark))) return { kind: 'unclear' };
  const cents = Math.round(Number(`${whole.replaceAll(/[.,]/g, '')}.${decimals}`) * 100);
  return cents > MOST_COST_CENTS ? { kind: 'too_large' } : { kind: 'cents', cents };
};

/** A number of at least 0 as people write it, with comma or point; `null` when it is none. */
export const readWeight = (text: string): number | null => {
  const bare = text.replaceAll(SPACES, '').replace(',', '.');
  return /^\d{1,9}(\.\d{1,6})?$/.test(bare) ? Number(bare) : null;
};

/** Cents as euros with both decimals: "17 546,19 €". */
export const centsText = ({ format }: Text, cents: number): string =>
  new Intl.NumberFormat(format.locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** Cents as they stand in a field: "53020" or "53020,5" in the language's own mark, no currency. */
export const centsInField = ({ format }: Text, cents: number): string =>
  new Intl.NumberFormat(format.locale, { maximumFractionDigits: 2, minimumFractionDigits: cents % 100 === 0 ? 0 : 2 }).format(cents / 100);
