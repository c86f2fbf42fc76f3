import type { Messages } from '../text.ts';

export const present = {
  title: 'Esitys',
} as const satisfies Messages;
