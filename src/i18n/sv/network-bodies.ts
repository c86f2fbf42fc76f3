import type { SameKeys } from '../text.ts';
import type { networkBodies as fi } from '../fi/network-bodies.ts';

export const networkBodies = {
  heading: 'Aktörer',
} as const satisfies SameKeys<typeof fi>;
