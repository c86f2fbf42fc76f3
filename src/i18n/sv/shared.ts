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
  noRows: { words: 'Det öppna materialet har inga uppgifter för delen ”{{name}}”.', toMap: 'Gå till kartan' },
  wholeRegion: 'Hela {{region.name}}',
  loadingSummaries: 'Sammanfattningarna laddas …',
  asTable: 'Talen som tabell',
  export: {
    button: 'Ladda ner',
    of: 'Ladda ner: {{title}}',
    fileOf: 'Ladda ner {{format}}: {{title}}',
    figures: 'Siffror',
    picture: 'Bild',
    use: 'Presentation och källhänvisning',
    geojson: 'GeoJSON, områden med siffror',
    pngScreen: 'PNG, för skärm',
    pngPrint: 'PNG, för tryck',
    slide: 'Bild i presentation (PPTX)',
    slideOf: 'Ladda ner bild i presentation (PPTX): {{title}}',
    print: 'Skriv ut eller spara som PDF',
    cite: 'Källhänvisning och SQL',
    citeOf: 'Källhänvisning och SQL: {{title}}',
    map: 'Kartan och dess siffror',
    working: 'Filen skapas …',
    saved: 'Filen {{name}} har sparats.',
    failed: 'Filen kunde inte sparas. Orsak: {{cause}}',
  },
} as const satisfies SameKeys<typeof fi>;
