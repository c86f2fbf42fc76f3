import type { Messages } from '../text.ts';

export const timeline = {
  heading: 'Aikajana',
} as const satisfies Messages;
