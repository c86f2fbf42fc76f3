import type { Messages } from '../text.ts';

export const programmes = {
  heading: 'Ohjelmat',
  sectionsLabel: 'Sivun osat',
  sections: { family: 'Hankeperhe', national: 'Kansalliset ohjelmat', seaLapland: 'Maahanmuuttajapalvelut', costs: 'Kustannusten jako' },
} as const satisfies Messages;
