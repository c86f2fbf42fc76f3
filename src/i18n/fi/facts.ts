import type { Messages } from '../text.ts';

export const facts = {
  heading: 'Asiakirjojen tiedot',
} as const satisfies Messages;
