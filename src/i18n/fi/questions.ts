import type { Messages } from '../text.ts';

export const questions = {
  heading: 'Kysymykset',
  sectionsLabel: 'Sivun osat',
  sections: { questions: 'Kysymykset', facts: 'Asiakirjojen tiedot' },
} as const satisfies Messages;
