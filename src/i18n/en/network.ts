import type { SameKeys } from '../text.ts';
import type { network as fi } from '../fi/network.ts';

export const network = {
  heading: 'Network',
  sectionsLabel: 'Parts of the page',
  sections: { members: 'Members', together: 'Who works with whom', bodies: 'Bodies', sectors: 'Missing sectors' },
} as const satisfies SameKeys<typeof fi>;
