import type { SameKeys } from '../text.ts';
import type { quantity as fi } from '../fi/quantity.ts';

export const quantity = {
  atLeast: 'at least {{words}}',
  missing: {
    no_data: 'no data',
    not_listed: 'no list of its own in the register',
    not_applicable: 'cannot be worked out',
    suppressed: 'withheld, because the number is small',
  },
  unit: {
    projects_one: '{{amount}} project',
    projects_other: '{{amount}} projects',
    themes_one: '{{amount}} theme',
    themes_other: '{{amount}} themes',
    funds_one: '{{amount}} funder',
    funds_other: '{{amount}} funders',
    ratio: '{{amount}} times the expected number',
    inhabitants_one: '{{amount}} inhabitant',
    inhabitants_other: '{{amount}} inhabitants',
    speakers_one: '{{amount}} foreign-language speaker',
    speakers_other: '{{amount}} foreign-language speakers',
    square_kilometres: '{{amount}} km²',
  },
  per: {
    per_10000_inhabitants: '{{things}} per 10,000 inhabitants',
    per_1000_speakers: '{{things}} per 1,000 foreign-language speakers',
    per_1000_km2: '{{things}} per 1,000 km²',
  },
} as const satisfies SameKeys<typeof fi>;
