import type { SameKeys } from '../text.ts';
import type { ownData as fi } from '../fi/own-data.ts';

export const ownData = {
  title: 'Own data',
} as const satisfies SameKeys<typeof fi>;
