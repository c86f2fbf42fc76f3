import type { SameKeys } from '../text.ts';
import type { programmes as fi } from '../fi/programmes.ts';

export const programmes = {
  heading: 'Programmes',
  sectionsLabel: 'Parts of the page',
  sections: { family: 'Project family', national: 'National programmes', seaLapland: 'Services for immigrants', costs: 'Cost sharing' },
  source: 'Source',
  toSources: 'All sources',
  kindCount: '{{kind}} ({{shown}})',
  factColumns: {
    kind: 'Kind', label: 'Fact', ground: 'How it is known', figure: 'Figure', time: 'Time', status: 'State of the call', content: 'Projects', place: 'Place', subject: 'What it is about', lines: 'Document and lines',
  },
} as const satisfies SameKeys<typeof fi>;
