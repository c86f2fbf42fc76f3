import type { SameKeys } from '../text.ts';
import type { quantity as fi } from '../fi/quantity.ts';

export const quantity = {
  atLeast: 'minst {{words}}',
  missing: {
    no_data: 'uppgift saknas',
    not_listed: 'ingen egen förteckning i registret',
    not_applicable: 'kan inte beräknas',
    suppressed: 'sekretessbelagt, eftersom talet är litet',
  },
  unit: {
    projects_one: '{{amount}} projekt',
    projects_other: '{{amount}} projekt',
    themes_one: '{{amount}} tema',
    themes_other: '{{amount}} teman',
    funds_one: '{{amount}} finansiär',
    funds_other: '{{amount}} finansiärer',
    ratio: '{{amount}} gånger det förväntade antalet',
    inhabitants_one: '{{amount}} invånare',
    inhabitants_other: '{{amount}} invånare',
    speakers_one: '{{amount}} person med främmande modersmål',
    speakers_other: '{{amount}} personer med främmande modersmål',
    square_kilometres: '{{amount}} km²',
  },
  per: {
    per_10000_inhabitants: '{{things}} per 10 000 invånare',
    per_1000_speakers: '{{things}} per 1 000 personer med främmande modersmål',
    per_1000_km2: '{{things}} per 1 000 km²',
  },
} as const satisfies SameKeys<typeof fi>;
