import type { Messages } from '../text.ts';

export const quantity = {
  atLeast: 'vähintään {{words}}',
  missing: {
    no_data: 'ei tietoa',
    not_listed: 'ei omaa luetteloa rekisterissä',
    not_applicable: 'ei voida laskea',
    suppressed: 'salattu, koska luku on pieni',
  },
  unit: {
    projects_one: '{{amount}} hanke',
    projects_other: '{{amount}} hanketta',
    themes_one: '{{amount}} teema',
    themes_other: '{{amount}} teemaa',
    funds_one: '{{amount}} rahoittaja',
    funds_other: '{{amount}} rahoittajaa',
    ratio: '{{amount}} kertaa odotettu määrä',
    inhabitants_one: '{{amount}} asukas',
    inhabitants_other: '{{amount}} asukasta',
    speakers_one: '{{amount}} vieraskielinen',
    speakers_other: '{{amount}} vieraskielistä',
    square_kilometres: '{{amount}} km²',
  },
  per: {
    per_10000_inhabitants: '{{things}} 10 000 asukasta kohti',
    per_1000_speakers: '{{things}} 1 000 vieraskielistä kohti',
    per_1000_km2: '{{things}} 1 000 km² kohti',
  },
} as const satisfies Messages;
