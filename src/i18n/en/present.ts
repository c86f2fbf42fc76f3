import type { SameKeys } from '../text.ts';
import type { present as fi } from '../fi/present.ts';

export const present = {
  title: 'Presentation',
} as const satisfies SameKeys<typeof fi>;
