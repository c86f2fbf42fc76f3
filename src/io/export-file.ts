import type { ExportCaption, ExportRequest } from '../schema/export-content.ts';
import type { Language } from '../schema/language.ts';
import { chartSvg } from './chart-svg.ts';
import { csvFile } from './csv-file.ts';
import { tableSvg } from './table-svg.ts';
import { xlsxFile } from './xlsx-file.ts';

/** A file to be saved: its name, its media type and its content. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
}

const TYPES = {
  csv: 'text/csv;charset=utf-8',
  svg: 'image/svg+xml;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Lower-case words joined by hyphens: nothing that a file system objects to. */
const fileStem = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');

/** `katve-<name>-<yyyy-mm-dd>.<ending>`, the same in every language. */
const fileName = (name: string, day: string, ending: keyof typeof TYPES): string =>
  `${['katve', fileStem(name), day].filter((part) => part !== '').join('-')}.${ending}`;

/** The result as a file with its caption. Only a drawn chart needs a page: its styles are read off the screen. */
export const exportFile = async (request: ExportRequest, caption: ExportCaption, language: Language): Promise<ExportFile> => {
  const { notes } = request;
  const file = (ending: keyof typeof TYPES, content: string | Blob): ExportFile => ({ name: fileName(request.name, caption.day, ending), type: TYPES[ending], content });
  switch (request.kind) {
    case 'csv': return file('csv', csvFile({ table: request.table, notes, caption }, language));
    case 'xlsx': return file('xlsx', await xlsxFile({ table: request.table, notes, caption }));
    case 'tableSvg': return file('svg', tableSvg({ table: request.table, notes, caption }, language));
    case 'chartSvg': return file('svg', chartSvg({ chart: request.chart, notes, caption }, language));
  }
};
