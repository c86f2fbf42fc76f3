import type { SameKeys } from '../text.ts';
import type { programmesCosts as fi } from '../fi/programmes-costs.ts';

export const programmesCosts = {
  heading: 'Cost sharing',
} as const satisfies SameKeys<typeof fi>;
