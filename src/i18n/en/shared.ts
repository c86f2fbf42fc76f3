import type { SameKeys } from '../text.ts';
import type { shared as fi } from '../fi/shared.ts';

export const shared = {
  period: {
    none: 'time not stated',
    noEnd: 'from {{start}}, end not stated',
    noStart: 'until {{end}}, start not stated',
  },
  precision: {
    day: 'Stated to the day.',
    month: 'Stated to the month.',
    year: 'Stated only to the year.',
    mixed: 'Stated with different precision: the start as a {{start}}, the end as a {{end}}.',
  },
  precisionUnit: { day: 'day', month: 'month', year: 'year' },
  projects_one: '{{shown}} project',
  projects_other: '{{shown}} projects',
  bar: '{{name}}: {{projects}}',
  noRows: { words: 'The open data have nothing for the part “{{name}}”.', toMap: 'Go to the map' },
  wholeRegion: 'All of {{region.name}}',
  loadingSummaries: 'Loading the summaries …',
  asTable: 'The figures as a table',
  export: {
    button: 'Download',
    of: 'Download: {{title}}',
    fileOf: 'Download {{format}}: {{title}}',
    figures: 'Figures',
    picture: 'Picture',
    use: 'Presentation and citation',
    geojson: 'GeoJSON, areas with figures',
    pngScreen: 'PNG, for a screen',
    pngPrint: 'PNG, for print',
    slide: 'Slide (PPTX)',
    slideOf: 'Download slide (PPTX): {{title}}',
    print: 'Print or save as PDF',
    cite: 'Citation and SQL',
    citeOf: 'Citation and SQL: {{title}}',
    map: 'The map and its figures',
    working: 'The file is being made …',
    saved: 'The file {{name}} has been saved.',
    failed: 'The file could not be saved. Cause: {{cause}}',
  },
} as const satisfies SameKeys<typeof fi>;
