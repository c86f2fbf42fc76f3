import type { SameKeys } from '../text.ts';
import type { time as fi } from '../fi/time.ts';

export const time = {
  title: 'Running by year',
  legendPlaced: 'naming municipalities',
  legendRegionWide: 'for all of {{region.name}}',
  hint: 'Drag the edges or press a year.',
  from: 'First year of the period',
  to: 'Last year of the period',
  all: 'All years',
  bar: '{{year}}: {{placed}} naming municipalities, {{regionWide}} for all of {{region.name}}',
  tableCaption: 'Projects running by year',
  year: 'Year',
} as const satisfies SameKeys<typeof fi>;
