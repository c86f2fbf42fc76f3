import type { Messages } from '../text.ts';

export const programmesSeaLapland = {
  heading: 'Maahanmuuttajapalvelut Meri-Lapissa',
} as const satisfies Messages;
