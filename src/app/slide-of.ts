import type { CoverageResult } from '../schema/coverage-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { ExportRequest } from '../schema/export-content.ts';
import { numberOf } from '../schema/quantity.ts';
import type { SlideChart, SlideContent, SlidePicture } from '../schema/slide.ts';
import type { Text } from '../i18n/text.ts';
import { bareChartSvg } from '../io/chart-svg.ts';
import type { PlainSvg } from '../io/plain-svg.ts';
import { pngFromSvg } from '../io/png-file.ts';
import { measureWords } from '../views/shared/sentence-text.ts';
import { bareMap, type CaptionedExport } from './captioned-export.ts';

type SlideRequest = Extract<ExportRequest, { readonly kind: 'pptx' }>;

/** Pixels for each px of the drawing: sharp on a wall. */
const PICTURE_SCALE = 3;
const MEASURE_DIGITS = 1;

/** A drawing as vectors with pixels beside them. */
export const slidePicture = async ({ svg, widthPx, heightPx }: PlainSvg, words: string): Promise<SlidePicture> => ({
  svg, widthPx, heightPx, words, png: new Uint8Array(await (await pngFromSvg(svg, PICTURE_SCALE)).arrayBuffer()),
});

/** The compared municipalities as bars, from the largest figure of the map to the smallest; those without a figure come last, and a figure that is at least this much has its sign beside the name. */
export const rankingBars = ({ rows, sentence }: CoverageResult, dataset: Dataset, text: Text): SlideChart => {
  const names = new Map(dataset.municipalities.map(({ code, name }) => [code, name[text.language]]));
  const bars = rows.filter(({ isInFrame }) => isInFrame)
    .map(({ code, value }) => ({ label: `${names.get(code) ?? code}${value.kind === 'value' && value.isLowerBound === true ? ' ≥' : ''}`, value: numberOf(value) ?? null }))
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || text.format.compare(a.label, b.label));
  const isWhole = bars.every(({ value }) => value === null || Number.isInteger(value));
  const measure = measureWords(text, sentence);
  return { measure: measure.charAt(0).toLocaleUpperCase(text.format.locale) + measure.slice(1), bars, digits: isWhole ? 0 : MEASURE_DIGITS };
};

/** The view as one slide: its question or heading, the map or the chart, its figures, and in the notes how they were made and where from. */
export const slideOf = async (whole: CaptionedExport, { title, notes, table, chart, isMap }: SlideRequest): Promise<SlideContent> => {
  const { text, caption, result, dataset } = whole;
  const [first = null, ...rest] = caption.lines;
  const drawing = isMap ? await bareMap(whole) : chart === null ? null : bareChartSvg(chart);
  return {
    title,
    subtitle: first,
    points: [],
    picture: drawing === null ? null : await slidePicture(drawing, title),
    chart: isMap ? rankingBars(result, dataset, text) : null,
    table: isMap || drawing === null ? table : null,
    caption: [...notes, ...rest],
    notes: [title, ...caption.lines, ...notes, ...(whole.request.sourceIds === undefined ? [] : [text.t('exportSlide.method')])],
  };
};
