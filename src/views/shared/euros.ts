import type { Text } from '../../i18n/text.ts';

/** Euros in the language's own way: "489 998,17 €"; cents, both digits of them, only where the sum has them and `isExact` asks for them. */
export const euros = (text: Text, amountEur: number, isExact = false): string => {
  const digits = isExact && !Number.isInteger(amountEur) ? 2 : 0;
  return new Intl.NumberFormat(text.format.locale, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amountEur);
};
