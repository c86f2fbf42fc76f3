import { createText, type Text } from '../../../src/i18n/text.ts';
import { municipality as enMunicipality } from '../../../src/i18n/en/municipality.ts';
import { quantity as enQuantity } from '../../../src/i18n/en/quantity.ts';
import { sentence as enSentence } from '../../../src/i18n/en/sentence.ts';
import { shared as enShared } from '../../../src/i18n/en/shared.ts';
import { municipality } from '../../../src/i18n/fi/municipality.ts';
import { quantity } from '../../../src/i18n/fi/quantity.ts';
import { sentence } from '../../../src/i18n/fi/sentence.ts';
import { shared } from '../../../src/i18n/fi/shared.ts';

/** The messages that the panel says, in Finnish and English. */
export const FINNISH: Text = createText('fi', { municipality, quantity, sentence, shared });
export const ENGLISH: Text = createText('en', { municipality: enMunicipality, quantity: enQuantity, sentence: enSentence, shared: enShared });
