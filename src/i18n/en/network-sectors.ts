import type { SameKeys } from '../text.ts';
import type { networkSectors as fi } from '../fi/network-sectors.ts';

export const networkSectors = {
  heading: 'Sectors',
} as const satisfies SameKeys<typeof fi>;
