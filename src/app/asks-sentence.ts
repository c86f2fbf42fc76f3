import type { Page } from '../state/app-state.ts';

/** Pages that answer the sentence; the others show what the documents say, whatever is asked. */
export const asksSentence = (page: Page): boolean => !['programmes', 'questions', 'data', 'own', 'sql', 'present'].includes(page);
