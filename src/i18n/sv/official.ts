import type { SameKeys } from '../text.ts';
import type { official as fi } from '../fi/official.ts';

export const official = {
  title: 'Officiella siffror',
} as const satisfies SameKeys<typeof fi>;
