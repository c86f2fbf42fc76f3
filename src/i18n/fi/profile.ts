import type { Messages } from '../text.ts';

export const profile = {
  heading: 'Kunta',
} as const satisfies Messages;
