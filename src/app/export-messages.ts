import type { LoadMessages } from '../i18n/core.ts';
import type { Language } from '../schema/language.ts';

/** Texts of captions, slides and citations; a chunk of its own in each language. */
export const loadExportMessages: LoadMessages = async (language: Language) => {
  switch (language) {
    case 'fi': return (await import('../i18n/fi/export-page.ts')).exportPage;
    case 'sv': return (await import('../i18n/sv/export-page.ts')).exportPage;
    case 'en': return (await import('../i18n/en/export-page.ts')).exportPage;
  }
};
