import type { SameKeys } from '../text.ts';
import type { questions as fi } from '../fi/questions.ts';

export const questions = {
  heading: 'Frågor',
  sectionsLabel: 'Sidans delar',
  sections: { questions: 'Frågor', facts: 'Uppgifter i dokumenten' },
} as const satisfies SameKeys<typeof fi>;
