import type { CoverageResult } from '../schema/coverage-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { ExportCaption, ExportRequest } from '../schema/export-content.ts';
import { extendText, type Text } from '../i18n/text.ts';
import { bareChartSvg, chartSvg } from '../io/chart-svg.ts';
import type { PlainSvg } from '../io/plain-svg.ts';
import type { MapView } from '../state/app-state.ts';
import { documentCaption, exportCaption } from './export-caption.ts';
import { loadExportMessages } from './export-messages.ts';
import { loadExportOrigin } from './export-origin.ts';
import type { ExportOrigin } from './export-sources.ts';
import type { OpenPackage } from './open-package.ts';

/** What the app knows when a result is asked for. */
export interface ExportFacts {
  /** The texts of the shell. */
  readonly text: Text;
  readonly open: OpenPackage;
  readonly dataset: Dataset;
  readonly result: CoverageResult;
  /** The map as it is shown. */
  readonly view: MapView;
  /** ISO day. */
  readonly day: string;
}

/** A request with its caption and all that it was made from. */
export interface CaptionedExport extends ExportFacts {
  readonly request: ExportRequest;
  readonly caption: ExportCaption;
  readonly origin: ExportOrigin;
}

/** The request with its sources; where it names none, those of the tables that its rows are in. */
const withSources = (request: ExportRequest, { dataPackage }: ExportOrigin): ExportRequest => {
  if (request.sourceIds?.length !== 0) return request;
  const behind = new Set((request.sql ?? []).map((part) => (typeof part !== 'string' && 'table' in part ? part.table : null)));
  return { ...request, sourceIds: [...new Set(dataPackage.tables.filter(({ name }) => behind.has(name)).flatMap(({ sourceIds }) => sourceIds))] };
};

/** Loads the texts and the sources, and says what stands around the result. */
export const captioned = async (given: ExportRequest, facts: ExportFacts): Promise<CaptionedExport> => {
  const { dataset, result, day, open } = facts;
  const [messages, origin] = await Promise.all([loadExportMessages(facts.text.language), loadExportOrigin(open)]);
  const text = extendText(facts.text, messages);
  const request = withSources(given, origin);
  const { title, sourceIds, isQuestion = false } = request;
  const common = { text, title, origin, day };
  const usesBorders = request.kind === 'geojson' || request.name.includes('map') || request.name.includes('neighbour');
  const caption = sourceIds === undefined ? exportCaption({ ...common, dataset, result, usesBorders, isQuestion }) : documentCaption({ ...common, sourceIds });
  return { ...facts, text, request, caption, origin };
};

/** Draws the map anew, outside of the page's sight. */
const withMap = async <Value,>({ text, dataset, result, view, open }: ExportFacts, take: (drawing: SVGSVGElement) => Value): Promise<Value> => {
  const [{ withDrawnMap }, geometry] = await Promise.all([import('./draw-map.tsx'), open.geometry()]);
  return withDrawnMap({ text, dataset, result, view, geometry }, take);
};

/** The map alone, with its key. */
export const bareMap = (facts: ExportFacts): Promise<PlainSvg> => withMap(facts, bareChartSvg);

/** The map with its key and its caption, as a whole SVG file. */
export const mapSvg = ({ request, caption, ...facts }: CaptionedExport): Promise<string> =>
  withMap(facts, (chart) => chartSvg({ chart, notes: request.notes, caption }, facts.text.language));
