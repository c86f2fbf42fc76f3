import type { Messages } from '../text.ts';

export const ownData = {
  title: 'Omat tiedot',
} as const satisfies Messages;
