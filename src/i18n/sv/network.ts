import type { SameKeys } from '../text.ts';
import type { network as fi } from '../fi/network.ts';

export const network = {
  heading: 'Nätverk',
  sectionsLabel: 'Sidans delar',
  sections: { members: 'Medlemmar', together: 'Samarbete', bodies: 'Aktörer', sectors: 'Sektorer som saknas' },
} as const satisfies SameKeys<typeof fi>;
