import type { SameKeys } from '../text.ts';
import type { programmesSeaLapland as fi } from '../fi/programmes-sea-lapland.ts';

export const programmesSeaLapland = {
  heading: 'Services for immigrants in Sea Lapland',
} as const satisfies SameKeys<typeof fi>;
