import { createText, type Text } from '../../../src/i18n/text.ts';
import { projects as enProjects } from '../../../src/i18n/en/projects.ts';
import { sentence as enSentence } from '../../../src/i18n/en/sentence.ts';
import { shared as enShared } from '../../../src/i18n/en/shared.ts';
import { factItem as enFactItem } from '../../../src/i18n/en/shared-facts.ts';
import { projects } from '../../../src/i18n/fi/projects.ts';
import { sentence } from '../../../src/i18n/fi/sentence.ts';
import { shared } from '../../../src/i18n/fi/shared.ts';
import { factItem } from '../../../src/i18n/fi/shared-facts.ts';

/** The messages that the projects page says, in Finnish and English. */
export const FINNISH: Text = createText('fi', { projects, sentence, shared, factItem });
export const ENGLISH: Text = createText('en', { projects: enProjects, sentence: enSentence, shared: enShared, factItem: enFactItem });
