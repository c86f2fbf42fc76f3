import type { SameKeys } from '../text.ts';
import type { programmesSeaLapland as fi } from '../fi/programmes-sea-lapland.ts';

export const programmesSeaLapland = {
  heading: 'Tjänster för invandrare i Havslappland',
} as const satisfies SameKeys<typeof fi>;
