import type { Messages } from '../text.ts';

export const shared = {
  period: {
    none: 'aikaa ei ole ilmoitettu',
    noEnd: 'alku {{start}}, loppua ei ole ilmoitettu',
    noStart: 'loppu {{end}}, alkua ei ole ilmoitettu',
  },
  precision: {
    day: 'Ilmoitettu päivän tarkkuudella.',
    month: 'Ilmoitettu kuukauden tarkkuudella.',
    year: 'Ilmoitettu vain vuoden tarkkuudella.',
    mixed: 'Ilmoitettu eri tarkkuuksilla: alku {{start}}, loppu {{end}}.',
  },
  precisionUnit: { day: 'päivänä', month: 'kuukautena', year: 'vuotena' },
  projects_one: '{{shown}} hanke',
  projects_other: '{{shown}} hanketta',
  bar: '{{name}}: {{projects}}',
  wholeRegion: 'Koko Lappi',
  loadingSummaries: 'Tiivistelmiä ladataan …',
  asTable: 'Luvut taulukkona',
  export: { csvOf: 'Lataa CSV: {{title}}', xlsxOf: 'Lataa XLSX: {{title}}', svgOf: 'Lataa SVG: {{title}}', saved: 'Tiedosto {{name}} on tallennettu.', failed: 'Tiedostoa ei voitu tallentaa. Syy: {{cause}}' },
} as const satisfies Messages;
