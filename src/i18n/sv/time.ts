import type { SameKeys } from '../text.ts';
import type { time as fi } from '../fi/time.ts';

export const time = {
  title: 'I gång per år',
  legendPlaced: 'med namngivna kommuner',
  legendRegionWide: 'för hela {{region.name}}',
  hint: 'Dra i gränserna eller tryck på ett år.',
  from: 'Periodens första år',
  to: 'Periodens sista år',
  all: 'Alla år',
  bar: '{{year}}: {{placed}} med namngivna kommuner, {{regionWide}} för hela {{region.name}}',
  tableCaption: 'Projekt i gång per år',
  year: 'År',
} as const satisfies SameKeys<typeof fi>;
