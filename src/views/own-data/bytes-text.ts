import type { Text } from '../../i18n/text.ts';

/** A size for a reader: whole bytes, kilobytes or megabytes of 1000. */
export const bytesText = (bytes: number, { t, format }: Text): string => {
  if (bytes < 1_000) return t('ownData.size.bytes', { shown: format.integer(bytes) });
  if (bytes < 1_000_000) return t('ownData.size.kilobytes', { shown: format.integer(bytes / 1_000) });
  return t('ownData.size.megabytes', { shown: format.decimal(bytes / 1_000_000) });
};
