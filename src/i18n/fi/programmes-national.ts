import type { Messages } from '../text.ts';

export const programmesNational = {
  heading: 'Kansalliset ohjelmat',
} as const satisfies Messages;
