import type { SameKeys } from '../text.ts';
import type { programmesCosts as fi } from '../fi/programmes-costs.ts';

export const programmesCosts = {
  heading: 'Kostnadsfördelning',
} as const satisfies SameKeys<typeof fi>;
