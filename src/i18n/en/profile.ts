import type { SameKeys } from '../text.ts';
import type { profile as fi } from '../fi/profile.ts';

export const profile = {
  heading: 'Municipality',
} as const satisfies SameKeys<typeof fi>;
