import type { Messages } from '../text.ts';

export const questionList = {
  heading: 'Kysymykset',
} as const satisfies Messages;
