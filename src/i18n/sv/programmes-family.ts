import type { SameKeys } from '../text.ts';
import type { programmesFamily as fi } from '../fi/programmes-family.ts';

export const programmesFamily = {
  heading: 'Projektfamiljen',
} as const satisfies SameKeys<typeof fi>;
