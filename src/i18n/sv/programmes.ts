import type { SameKeys } from '../text.ts';
import type { programmes as fi } from '../fi/programmes.ts';

export const programmes = {
  heading: 'Program',
  sectionsLabel: 'Sidans delar',
  sections: { family: 'Projektfamiljen', national: 'Nationella program', seaLapland: 'Tjänster för invandrare', costs: 'Kostnadsfördelning' },
  source: 'Källa',
  toSources: 'Alla källor',
  kindCount: '{{kind}} ({{shown}})',
  factColumns: {
    kind: 'Slag', label: 'Uppgift', ground: 'Hur det är känt', figure: 'Tal', time: 'Tid', status: 'Utlysningens läge', content: 'Projekt', place: 'Plats', subject: 'Vad det gäller', lines: 'Dokument och rader',
  },
} as const satisfies SameKeys<typeof fi>;
