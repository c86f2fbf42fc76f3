import type { SameKeys } from '../text.ts';
import type { questions as fi } from '../fi/questions.ts';

export const questions = {
  heading: 'Questions',
  sectionsLabel: 'Parts of the page',
  sections: { questions: 'Questions', facts: 'Facts of the documents' },
} as const satisfies SameKeys<typeof fi>;
