import type { SameKeys } from '../text.ts';
import type { networkTogether as fi } from '../fi/network-together.ts';

export const networkTogether = {
  heading: 'Samarbete',
} as const satisfies SameKeys<typeof fi>;
