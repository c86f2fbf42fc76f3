import type { SameKeys } from '../text.ts';
import type { timeline as fi } from '../fi/timeline.ts';

export const timeline = {
  heading: 'Timeline',
} as const satisfies SameKeys<typeof fi>;
