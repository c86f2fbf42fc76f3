import type { SameKeys } from '../text.ts';
import type { programmesNational as fi } from '../fi/programmes-national.ts';

export const programmesNational = {
  heading: 'National programmes',
} as const satisfies SameKeys<typeof fi>;
