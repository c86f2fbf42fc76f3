import { TABLE_KINDS, type DrawnPair, type ExportNames, type ExportRequest, type PngScale } from '../../schema/export-content.ts';
import type { ExportButtonsProps } from './export-buttons-props.ts';
import type { ExportPort } from './export-port.ts';

/** An entry of the menu. */
export interface ExportChoice {
  readonly id: string;
  /** The file format as it is written everywhere; part of the entry's name. */
  readonly format: string;
  /** Keys of `shared.export`: `key` says the whole entry, `words` what is seen; `null`: the format is seen. */
  readonly label: { readonly key: string; readonly words: string | null };
  readonly run: () => void;
}

/** Entries that belong together; the name is a key of `shared.export`. */
export interface ExportGroup {
  readonly name: 'figures' | 'picture' | 'use';
  readonly choices: readonly ExportChoice[];
}

type Wanted = ExportButtonsProps & { readonly onExport: (request: ExportRequest) => void };

const FILE = 'fileOf';

/** The chart as it is drawn now; `null` when there is none. */
const drawnChart = ({ chart }: ExportButtonsProps): SVGSVGElement | null => (typeof chart === 'function' ? chart() : chart?.current ?? null);

const common = ({ name, title, notes = [], sourceIds, sql, isQuestion = false }: ExportButtonsProps): ExportNames => ({ name, title, notes, sourceIds, sql, ...(isQuestion ? { isQuestion } : {}) });

const pictureRequest = (wanted: Wanted, scale: PngScale | null): ExportRequest => {
  const names = common(wanted);
  if (wanted.isMap === true) return scale === null ? { ...names, kind: 'mapSvg' } : { ...names, kind: 'mapPng', scale };
  const chart = drawnChart(wanted);
  if (chart !== null) return scale === null ? { ...names, kind: 'chartSvg', chart } : { ...names, kind: 'chartPng', chart, scale };
  const drawn = { table: wanted.table(), bars: (typeof wanted.picture === 'function' ? wanted.picture() : wanted.picture) ?? wanted.bars };
  return scale === null ? { ...names, kind: 'tableSvg', ...drawn } : { ...names, kind: 'tablePng', ...drawn, scale };
};

/** Both drawings that belong side by side; `null` where there is no second one, or one is not drawn. */
const drawnPair = ({ pair }: ExportButtonsProps): DrawnPair | null => {
  if (pair === undefined) return null;
  const [left, right] = pair;
  if (left.chart.current === null || right.chart.current === null) return null;
  return [{ heading: left.heading, chart: left.chart.current }, { heading: right.heading, chart: right.chart.current }];
};

/** One slide of the result, with its table. */
export const slideRequest = (wanted: ExportButtonsProps): Extract<ExportRequest, { readonly kind: 'pptx' }> => {
  const isMap = wanted.isMap === true;
  return { ...common(wanted), kind: 'pptx', table: wanted.table(), chart: isMap ? null : drawnChart(wanted), bars: wanted.bars ?? null, isMap, pair: drawnPair(wanted) };
};

const figureChoices = (wanted: Wanted, port: ExportPort | null): readonly ExportChoice[] => {
  const names = common(wanted);
  const table = port === null ? null : wanted.table();
  const codes = table === null ? null : port?.rowCodes(table) ?? null;
  const files = TABLE_KINDS.map((kind): ExportChoice => {
    const format = kind === 'csv' || kind === 'xlsx' ? kind.toUpperCase() : `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;
    return { id: kind, format, label: { key: FILE, words: null }, run: () => wanted.onExport({ ...names, kind, table: wanted.table() }) };
  });
  if (table === null || codes === null) return files;
  return [...files, { id: 'geojson', format: 'GeoJSON', label: { key: FILE, words: 'geojson' }, run: () => wanted.onExport({ ...names, kind: 'geojson', table, codes }) }];
};

const pictureChoices = (wanted: Wanted): readonly ExportChoice[] => {
  const run = (scale: PngScale | null) => (): void => wanted.onExport(pictureRequest(wanted, scale));
  return [
    { id: 'svg', format: 'SVG', label: { key: FILE, words: null }, run: run(null) },
    { id: 'png2', format: 'PNG 2×', label: { key: FILE, words: 'pngScreen' }, run: run(2) },
    { id: 'png4', format: 'PNG 4×', label: { key: FILE, words: 'pngPrint' }, run: run(4) },
  ];
};

const useChoices = (wanted: Wanted, port: ExportPort | null): readonly ExportChoice[] => {
  const names = common(wanted);
  const isMap = wanted.isMap === true;
  const slide = (): void => wanted.onExport(slideRequest(wanted));
  return [
    { id: 'pptx', format: 'PPTX', label: { key: 'slideOf', words: 'slide' }, run: slide },
    ...(isMap && port !== null ? [{ id: 'print', format: 'PDF', label: { key: 'print', words: 'print' }, run: port.onPrint }] : []),
    ...(port === null ? [] : [{ id: 'citation', format: 'SQL', label: { key: 'citeOf', words: 'cite' }, run: () => wanted.onExport({ ...names, kind: 'citation' }) }]),
  ];
};

/** What the menu of a result offers, in groups; areas only where the rows are municipalities. */
export const exportChoices = (wanted: Wanted, port: ExportPort | null): readonly ExportGroup[] => [
  { name: 'figures', choices: figureChoices(wanted, port) },
  { name: 'picture', choices: pictureChoices(wanted) },
  { name: 'use', choices: useChoices(wanted, port) },
];
