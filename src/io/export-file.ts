import type { ExportCaption, ExportRequest } from '../schema/export-content.ts';
import type { Language } from '../schema/language.ts';
import { chartSvg } from './chart-svg.ts';
import { csvFile } from './csv-file.ts';
import { tableSvg } from './table-svg.ts';

/** A file to be saved: its name, its media type and its content. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const TYPES = { csv: 'text/csv;charset=utf-8', svg: 'image/svg+xml;charset=utf-8' } as const;

/** Lower-case words joined by hyphens: nothing that a file system objects to. */
const fileStem = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');

/** `katve-<name>-<yyyy-mm-dd>.<ending>`, the same in every language. */
const fileName = (name: string, day: string, ending: keyof typeof TYPES): string =>
  `${['katve', fileStem(name), day].filter((part) => part !== '').join('-')}.${ending}`;

/** The result as a file with its caption. Only a drawn chart needs a page: its styles are read off the screen. */
export const exportFile = (request: ExportRequest, caption: ExportCaption, language: Language): ExportFile => {
  const file = (ending: keyof typeof TYPES, text: string): ExportFile => ({ name: fileName(request.name, caption.day, ending), type: TYPES[ending], text });
  switch (request.kind) {
    case 'csv': return file('csv', csvFile({ table: request.table, notes: request.notes, caption }, language));
    case 'tableSvg': return file('svg', tableSvg({ table: request.table, notes: request.notes, caption }, language));
    case 'chartSvg': return file('svg', chartSvg({ chart: request.chart, notes: request.notes, caption }, language));
  }
};
