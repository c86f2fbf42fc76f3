import type { Text } from '../../../i18n/text.ts';

/** A percentage with the decimals that it is written with: 80 %, 19,55 %. */
export const percentText = (percent: number, { format }: Pick<Text, 'format'>): string =>
  new Intl.NumberFormat(format.locale, { style: 'percent', maximumFractionDigits: 2 }).format(percent / 100);
