import type { SameKeys } from '../text.ts';
import type { programmesNational as fi } from '../fi/programmes-national.ts';

export const programmesNational = {
  heading: 'Nationella program',
} as const satisfies SameKeys<typeof fi>;
