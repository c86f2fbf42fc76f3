import type { SameKeys } from '../text.ts';
import type { programmes as fi } from '../fi/programmes.ts';

export const programmes = {
  heading: 'Program',
  sectionsLabel: 'Sidans delar',
  sections: { family: 'Projektfamiljen', national: 'Nationella program', seaLapland: 'Tjänster för invandrare', costs: 'Kostnadsfördelning' },
} as const satisfies SameKeys<typeof fi>;
