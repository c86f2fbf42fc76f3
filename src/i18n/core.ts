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

/** The texts of the projects page and of the project record. */
export const loadProjectMessages: LoadMessages = async (language) => {
  switch (language) {
    case 'fi': return { projects: (await import('./fi/projects.ts')).projects };
    case 'sv': return { projects: (await import('./sv/projects.ts')).projects };
    case 'en': return { projects: (await import('./en/projects.ts')).projects };
  }
};

/** The texts of the page on data and method. */
export const loadDataMessages: LoadMessages = async (language) => {
  switch (language) {
    case 'fi': return (await import('./fi/data-page.ts')).dataPage;
    case 'sv': return (await import('./sv/data-page.ts')).dataPage;
    case 'en': return (await import('./en/data-page.ts')).dataPage;
  }
};

/** The texts of the Gaps page. */
export const loadGapsMessages: LoadMessages = async (language) => {
  switch (language) {
    case 'fi': return (await import('./fi/gaps-page.ts')).gapsPage;
    case 'sv': return (await import('./sv/gaps-page.ts')).gapsPage;
    case 'en': return (await import('./en/gaps-page.ts')).gapsPage;
  }
};
