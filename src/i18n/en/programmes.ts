import type { SameKeys } from '../text.ts';
import type { programmes as fi } from '../fi/programmes.ts';

export const programmes = {
  heading: 'Programmes',
  sectionsLabel: 'Parts of the page',
  sections: { family: 'Project family', national: 'National programmes', seaLapland: 'Services for immigrants', costs: 'Cost sharing' },
} as const satisfies SameKeys<typeof fi>;
