import type { SameKeys } from '../text.ts';
import type { facts as fi } from '../fi/facts.ts';

export const facts = {
  heading: 'Facts of the documents',
} as const satisfies SameKeys<typeof fi>;
