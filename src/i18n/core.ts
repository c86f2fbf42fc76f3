import type { Language } from '../schema/language.ts';
import type { Messages } from './text.ts';

/** Loads the messages of one area in one language; each is a chunk of its own. */
export type LoadMessages = (language: Language) => Promise<Messages>;

/** The texts that the first picture needs. */
export const loadCoreMessages: LoadMessages = async (language) => {
  switch (language) {
    case 'fi': return (await import('./fi/core.ts')).core;
    case 'sv': return (await import('./sv/core.ts')).core;
    case 'en': return (await import('./en/core.ts')).core;
  }
};
