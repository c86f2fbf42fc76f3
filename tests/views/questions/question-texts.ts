import { createText, type Text } from '../../../src/i18n/text.ts';
import { core as enCore } from '../../../src/i18n/en/core.ts';
import { questionsPage as en } from '../../../src/i18n/en/questions-page.ts';
import { core as fiCore } from '../../../src/i18n/fi/core.ts';
import { questionsPage as fi } from '../../../src/i18n/fi/questions-page.ts';
import { core as svCore } from '../../../src/i18n/sv/core.ts';
import { questionsPage as sv } from '../../../src/i18n/sv/questions-page.ts';
import type { Language } from '../../../src/schema/language.ts';

/** The messages that the page on questions says. */
export const TEXTS: Readonly<Record<Language, Text>> = {
  fi: createText('fi', { ...fiCore, ...fi }),
  sv: createText('sv', { ...svCore, ...sv }),
  en: createText('en', { ...enCore, ...en }),
};
