import type { Text } from '../../i18n/text.ts';

/** Euros in the language's own way: "489 998,17 €"; cents only where the sum has them and `isExact` asks for them. */
export const euros = (text: Text, amountEur: number, isExact = false): string =>
  new Intl.NumberFormat(text.format.locale, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: 0,
    maximumFractionDigits: isExact && !Number.isInteger(amountEur) ? 2 : 0,
  }).format(amountEur);
