import type { SameKeys } from '../text.ts';
import type { compare as fi } from '../fi/compare.ts';

export const compare = {
  heading: 'Jämförelse',
} as const satisfies SameKeys<typeof fi>;
