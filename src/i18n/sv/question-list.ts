import type { SameKeys } from '../text.ts';
import type { questionList as fi } from '../fi/question-list.ts';

export const questionList = {
  heading: 'Frågor',
} as const satisfies SameKeys<typeof fi>;
