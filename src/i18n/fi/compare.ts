import type { Messages } from '../text.ts';

export const compare = {
  heading: 'Vertailu',
} as const satisfies Messages;
