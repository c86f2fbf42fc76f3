import type { ExportCaption, ExportRequest } from '../schema/export-content.ts';
import type { Language } from '../schema/language.ts';
import { chartSvg } from './chart-svg.ts';
import { csvFile } from './csv-file.ts';
import { pngFromSvg } from './png-file.ts';
import { tableSvg } from './table-svg.ts';
import { XLSX_TYPE } from './xlsx-type.ts';

/** A file to be saved: its name, its media type and its content. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
}

const TYPES = {
  csv: 'text/csv;charset=utf-8',
  svg: 'image/svg+xml;charset=utf-8',
  png: 'image/png',
  xlsx: XLSX_TYPE,
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  parquet: 'application/vnd.apache.parquet',
  arrow: 'application/vnd.apache.arrow.file',
  geojson: 'application/geo+json',
} as const;

/** Requests that need nothing but what they bring; the others need shapes, the map or words of the app. */
export type PlainRequest = Exclude<ExportRequest, { readonly kind: 'geojson' | 'mapSvg' | 'mapPng' | 'pptx' | 'citation' }>;

/** Lower-case words joined by hyphens: nothing that a file system objects to. */
const fileStem = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');

/** A file named `katve-<name>-<yyyy-mm-dd>.<ending>`, the same in every language. */
export const namedFile = ({ name, day }: { readonly name: string; readonly day: string }, ending: keyof typeof TYPES, content: ExportFile['content']): ExportFile => ({
  name: `${['katve', fileStem(name), day].filter((part) => part !== '').join('-')}.${ending}`, type: TYPES[ending], content,
});

/** A table as it is drawn: as bars where the screen has bars, else as it stands. */
const tablePicture = async ({ table, bars, notes }: Extract<PlainRequest, { readonly kind: 'tableSvg' | 'tablePng' }>, caption: ExportCaption, language: Language): Promise<string> =>
  (bars === undefined || table.rows.length === 0 ? tableSvg({ table, notes, caption }, language) : (await import('./bars-svg.ts')).barsSvg({ table, bars, notes, caption }, language));

/** The result as a file with its caption. Only a picture needs a page: a chart's styles are read off the screen, pixels are drawn by the browser. */
export const exportFile = async (request: PlainRequest, caption: ExportCaption, language: Language): Promise<ExportFile> => {
  const { notes, name } = request;
  const file = (ending: keyof typeof TYPES, content: ExportFile['content']): ExportFile => namedFile({ name, day: caption.day }, ending, content);
  switch (request.kind) {
    case 'csv': return file('csv', csvFile({ table: request.table, notes, caption }, language));
    case 'xlsx': return file('xlsx', await (await import('./xlsx-file.ts')).xlsxFile({ table: request.table, notes, caption }));
    case 'parquet': return file('parquet', new Blob([(await import('./parquet-file.ts')).parquetFile({ table: request.table, notes, caption })]));
    case 'arrow': return file('arrow', new Blob([(await import('./arrow-file.ts')).arrowFile({ table: request.table, notes, caption })]));
    case 'tableSvg': return file('svg', await tablePicture(request, caption, language));
    case 'tablePng': return file('png', await pngFromSvg(await tablePicture(request, caption, language), request.scale));
    case 'chartSvg': return file('svg', chartSvg({ chart: request.chart, notes, caption }, language));
    case 'chartPng': return file('png', await pngFromSvg(chartSvg({ chart: request.chart, notes, caption }, language), request.scale));
  }
};
