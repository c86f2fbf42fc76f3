import type { Messages } from '../text.ts';

export const programmesCosts = {
  heading: 'Kustannusten jako',
} as const satisfies Messages;
