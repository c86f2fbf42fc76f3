import type { CoverageResult } from '../schema/coverage-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { ExportRequest, ExportTable, TableBars } from '../schema/export-content.ts';
import { numberOf } from '../schema/quantity.ts';
import type { SlideChart, SlideContent, SlideDeck, SlidePicture } from '../schema/slide.ts';
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
/** A drawing so many times as high as wide would be a thread on a slide: its table is shown instead. */
const MOST_HEIGHT = 2;

/** A drawing as vectors with pixels beside them. */
export const slidePicture = async ({ svg, widthPx, heightPx }: PlainSvg, words: string): Promise<SlidePicture> => ({
  svg, widthPx, heightPx, words, heading: null, png: new Uint8Array(await (await pngFromSvg(svg, PICTURE_SCALE)).arrayBuffer()),
});

const digitsOf = (values: readonly (number | null)[]): number => (values.every((value) => value === null || Number.isInteger(value)) ? 0 : MEASURE_DIGITS);

const capitalised = (words: string, { format }: Text): string => words.charAt(0).toLocaleUpperCase(format.locale) + words.slice(1);

/** The compared municipalities as bars, from the largest figure of the map to the smallest; those without a figure come last, and a figure that is at least this much has its sign beside the name. */
export const rankingBars = ({ rows, sentence }: CoverageResult, dataset: Dataset, text: Text): SlideChart => {
  const names = new Map(dataset.municipalities.map(({ code, name }) => [code, name[text.language]]));
  const bars = rows.filter(({ isInFrame }) => isInFrame)
    .map(({ code, value }) => ({ label: `${names.get(code) ?? code}${value.kind === 'value' && value.isLowerBound === true ? ' ≥' : ''}`, value: numberOf(value) ?? null }))
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || text.format.compare(a.label, b.label));
  const measure = capitalised(measureWords(text, sentence), text);
  const values = bars.map(({ value }) => value);
  return { measure, labels: bars.map(({ label }) => label), series: [{ name: measure, values }], isStacked: false, isUpright: false, digits: digitsOf(values) };
};

/** The columns of a table as bars; cells that are words have no bar. */
export const barsOfTable = ({ columns, rows }: ExportTable, bars: TableBars, measure: string): SlideChart => {
  const series = bars.columns.map((at) => ({
    name: columns[at]?.label ?? '',
    values: rows.map((row) => { const cell = row[at]; return typeof cell === 'number' ? cell : null; }),
  }));
  return {
    measure, series, labels: bars.labels ?? rows.map(([name]) => String(name ?? '')),
    isStacked: bars.isStacked === true, isUpright: bars.isUpright === true, digits: digitsOf(series.flatMap(({ values }) => values)),
  };
};

/** What a deck says in the language of the page. `text` must hold the texts of `exportSlide`. */
export const deckOf = (title: string, { t, format, language }: Text): SlideDeck => ({
  title,
  language,
  moreRows: (count) => t('exportSlide.moreRows', { count, shown: format.integer(count) }),
  figuresOf: (of) => t('exportSlide.figures', { title: of }),
});

/** Letters that a slide's foot holds in three lines. */
const CAPTION_LETTERS = 560;
/** The data's version with its licence, and the day: always said. */
const LAST_LINES = 2;

/** The lines that find room at the foot of a slide, the first and always the last ones; the notes hold all. */
export const footOf = (lines: readonly string[]): readonly string[] => {
  const last = lines.slice(-LAST_LINES);
  let left = CAPTION_LETTERS - last.join(' ').length;
  const first = lines.slice(0, -LAST_LINES);
  const end = first.findIndex((line) => (left -= line.length + 1) < 0);
  return [...(end === -1 ? first : first.slice(0, end)), ...last];
};

/** The pictures of a slide from left to right: at most two. */
const slidePictures = async (whole: CaptionedExport, { title, chart, bars, isMap, pair }: SlideRequest): Promise<readonly SlidePicture[]> => {
  if (pair != null) return Promise.all(pair.map(async ({ heading, chart: drawn }) => ({ ...(await slidePicture(bareChartSvg(drawn), `${title}. ${heading}`)), heading })));
  const drawing = isMap ? await bareMap(whole) : chart === null || bars !== null ? null : bareChartSvg(chart);
  const isThread = drawing !== null && drawing.heightPx > drawing.widthPx * MOST_HEIGHT;
  return drawing === null || isThread ? [] : [await slidePicture(drawing, title)];
};

/** The view as one slide: its question or heading, the map or the chart, its figures, and in the notes how they were made and where from. */
export const slideOf = async (whole: CaptionedExport, request: SlideRequest): Promise<SlideContent> => {
  const { title, notes, table, bars, isMap } = request;
  const { text, caption, result, dataset } = whole;
  const isDocument = whole.request.sourceIds !== undefined;
  const [first = null] = isDocument ? [] : caption.lines;
  const rest = isDocument ? caption.lines : caption.lines.slice(1);
  const [picture = null, beside = null] = await slidePictures(whole, request);
  return {
    title,
    subtitle: first,
    points: [],
    picture,
    beside,
    chart: isMap ? rankingBars(result, dataset, text) : bars === null ? null : barsOfTable(table, bars, title),
    table,
    caption: footOf([...notes, ...rest]),
    link: null,
    notes: [title, ...caption.lines, ...notes, ...(isDocument ? [text.t('exportSlide.method')] : [])],
  };
};
