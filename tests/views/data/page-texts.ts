import type { Language } from '../../../src/schema/language.ts';
import { createText, type Text } from '../../../src/i18n/text.ts';
import { dataPage as en } from '../../../src/i18n/en/data-page.ts';
import { quantity as enQuantity } from '../../../src/i18n/en/quantity.ts';
import { sentence as enSentence } from '../../../src/i18n/en/sentence.ts';
import { shared as enShared } from '../../../src/i18n/en/shared.ts';
import { dataPage as fi } from '../../../src/i18n/fi/data-page.ts';
import { quantity } from '../../../src/i18n/fi/quantity.ts';
import { sentence } from '../../../src/i18n/fi/sentence.ts';
import { shared } from '../../../src/i18n/fi/shared.ts';
import { dataPage as sv } from '../../../src/i18n/sv/data-page.ts';
import { quantity as svQuantity } from '../../../src/i18n/sv/quantity.ts';
import { sentence as svSentence } from '../../../src/i18n/sv/sentence.ts';
import { shared as svShared } from '../../../src/i18n/sv/shared.ts';

/** The messages that the page on data and method says. */
export const TEXTS: Readonly<Record<Language, Text>> = {
  fi: createText('fi', { ...fi, quantity, sentence, shared }),
  sv: createText('sv', { ...sv, quantity: svQuantity, sentence: svSentence, shared: svShared }),
  en: createText('en', { ...en, quantity: enQuantity, sentence: enSentence, shared: enShared }),
};
