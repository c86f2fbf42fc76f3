import type { Messages } from '../text.ts';

export const networkSectors = {
  heading: 'Alat',
} as const satisfies Messages;
