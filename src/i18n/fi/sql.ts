import type { Messages } from '../text.ts';

export const sql = {
  title: 'SQL-kyselyt',
} as const satisfies Messages;
