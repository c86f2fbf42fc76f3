import type { Messages } from '../text.ts';

export const networkBodies = {
  heading: 'Toimijat',
} as const satisfies Messages;
