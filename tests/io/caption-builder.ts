import type { ExportCaption, ExportTable } from '../../src/schema/export-content.ts';

/** A caption with a question and two more lines, unless said otherwise. */
export const caption = (more: Partial<ExportCaption> = {}): ExportCaption => ({
  title: 'Toteuma & odotus <2021>',
  lines: ['Kysymys: Hankkeet; kaikki.', 'Jakosääntö: Hanke on 1 jokaisessa kunnassa.', 'Lähde: Rekisteri. Käyttölupa: CC BY 4.0.'],
  day: '2026-11-25',
  ...more,
});

/** Names and two columns of numbers. */
export const table = (rows: ExportTable['rows']): ExportTable => ({
  columns: [
    { label: 'Kunta', kind: 'text' },
    { label: 'Odotus', kind: 'number', digits: 1 },
    { label: 'Väki\u00ADluku', kind: 'number' },
    { label: 'Syy', kind: 'text' },
  ],
  rows,
});
