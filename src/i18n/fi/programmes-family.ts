import type { Messages } from '../text.ts';

export const programmesFamily = {
  heading: 'Hankeperhe',
} as const satisfies Messages;
