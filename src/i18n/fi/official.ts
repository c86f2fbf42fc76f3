import type { Messages } from '../text.ts';

export const official = {
  title: 'Viralliset luvut',
} as const satisfies Messages;
