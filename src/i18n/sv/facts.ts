import type { SameKeys } from '../text.ts';
import type { facts as fi } from '../fi/facts.ts';

export const facts = {
  heading: 'Uppgifter i dokumenten',
} as const satisfies SameKeys<typeof fi>;
