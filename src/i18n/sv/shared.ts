import type { SameKeys } from '../text.ts';
import type { shared as fi } from '../fi/shared.ts';

export const shared = {
  period: {
    none: 'tiden har inte uppgetts',
    noEnd: 'start {{start}}, slutet har inte uppgetts',
    noStart: 'slut {{end}}, starten har inte uppgetts',
  },
  precision: {
    day: 'Uppgett på dagen när.',
    month: 'Uppgett på månaden när.',
    year: 'Uppgett bara på året när.',
    mixed: 'Uppgett med olika noggrannhet: starten som {{start}}, slutet som {{end}}.',
  },
  precisionUnit: { day: 'dag', month: 'månad', year: 'år' },
  projects_one: '{{shown}} projekt',
  projects_other: '{{shown}} projekt',
  bar: '{{name}}: {{projects}}',
  wholeRegion: 'Hela Lappland',
  loadingSummaries: 'Sammanfattningarna laddas …',
  asTable: 'Talen som tabell',
  export: { csvOf: 'Ladda ner CSV: {{title}}', xlsxOf: 'Ladda ner XLSX: {{title}}', svgOf: 'Ladda ner SVG: {{title}}', saved: 'Filen {{name}} har sparats.', failed: 'Filen kunde inte sparas. Orsak: {{cause}}' },
} as const satisfies SameKeys<typeof fi>;
