import type PptxGenJS from 'pptxgenjs';
import type { Language } from '../../schema/language.ts';
import type { SlideChart, SlideContent, SlideDeck, SlidePicture } from '../../schema/slide.ts';
import { EXPORT_COLOURS } from '../captioned-svg.ts';
import { xmlFit } from '../svg-text.ts';
import { columnsOf, fitInto, slideGrid, type SlideBox } from './slide-grid.ts';
import { slideRows } from './slide-rows.ts';

type Slide = PptxGenJS.Slide;

export const DECK_LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

const colour = (hex: string): string => hex.slice(1).toUpperCase();
const INK = colour(EXPORT_COLOURS.ink);
const QUIET = colour(EXPORT_COLOURS.quiet);
const LINE = colour(EXPORT_COLOURS.line);
const BAR = '2F7F7B';
/** Letters that fit a title of this size, points. */
const TITLE_SIZES: readonly (readonly [letters: number, pt: number])[] = [[60, 28], [110, 24], [170, 20], [260, 16]];
const SMALLEST_TITLE = 13;
const POINTS_PT = 18;
/** Letters that fit a caption of nine points; a longer one is smaller. */
const CAPTION_LETTERS = 850;
/** Bytes that are turned into text at a time. */
const CHUNK = 0x8000;

const plain = (words: string): string => xmlFit(words);
const titleSize = (title: string): number => TITLE_SIZES.find(([letters]) => title.length <= letters)?.[1] ?? SMALLEST_TITLE;

const captionSize = (caption: string): number => (caption.length <= CAPTION_LETTERS ? 9 : 7.5);

const base64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
};

/** The list of a slide's pictures inside the writer, which has no other way to take a PNG beside an SVG. */
interface MediaList {
  readonly _relsMedia?: { isSvgPng?: boolean; data?: string }[];
}

const drawPicture = (slide: Slide, { png, svg, words, ...size }: SlidePicture, box: SlideBox): void => {
  const pixels = `image/png;base64,${base64(png)}`;
  const place = { ...fitInto(box, size), altText: plain(words) };
  if (svg === null) {
    slide.addImage({ ...place, data: pixels });
    return;
  }
  slide.addImage({ ...place, data: `image/svg+xml;base64,${base64(new TextEncoder().encode(svg))}` });
  const { _relsMedia: media = [] } = slide as MediaList; // a private field; the test of the written file holds it
  for (const fallback of media.filter(({ isSvgPng, data }) => isSvgPng === true && data?.startsWith('image/svg') === true)) Object.assign(fallback, { isSvgPng: false, data: pixels });
};

const drawChart = (slide: Slide, { measure, bars, digits }: SlideChart, { box, lang }: { readonly box: SlideBox; readonly lang: string }): void => {
  const name = plain(measure);
  // The writer takes numbers only and writes no value for what is none; the empty points are taken out afterwards.
  const values = bars.map(({ value }) => value ?? NaN);
  // Its types know one direction of the axis only; the writer writes what it is given.
  const topDown = 'maxMin' as 'minMax';
  const options: PptxGenJS.IChartOpts & { readonly lang: string } = {
    ...box, lang, barDir: 'bar', barGapWidthPct: 35, chartColors: [BAR], catAxisOrientation: topDown, valAxisHidden: true, valGridLine: { style: 'none' },
    catAxisLabelColor: INK, catAxisLabelFontSize: bars.length > 16 ? 9 : 11, showValue: true, dataLabelColor: INK, dataLabelFontSize: bars.length > 16 ? 9 : 11,
    dataLabelFormatCode: digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`, dataLabelPosition: 'outEnd', showTitle: true, title: name, titleFontSize: 12, titleColor: INK, showLegend: false,
    altText: name,
  };
  slide.addChart('bar', [{ name, labels: bars.map(({ label }) => plain(label)), values }], options);
};

const drawTable = (slide: Slide, table: NonNullable<SlideContent['table']>, { box, deck }: { readonly box: SlideBox; readonly deck: SlideDeck }): void => {
  const note = 0.3;
  const whole = slideRows(table, box, deck.language);
  const cut = whole.leftOut === 0 ? whole : slideRows(table, { w: box.w, h: box.h - note }, deck.language);
  const common = { lang: DECK_LOCALES[deck.language], color: INK, fontSize: cut.fontPt };
  const alignOf = (at: number): 'left' | 'right' => (cut.isNumber[at] === true ? 'right' : 'left');
  const head = cut.head.map((text, at) => ({ text: plain(text), options: { ...common, bold: true, align: alignOf(at), fill: { color: 'EEF2F1' } } }));
  const rows = cut.rows.map((row) => row.map((text, at) => ({ text: plain(text), options: { ...common, align: alignOf(at) } })));
  slide.addTable([head, ...rows], { x: box.x, y: box.y, w: box.w, colW: [...cut.widths], border: { type: 'solid', pt: 0.5, color: LINE }, margin: [0.02, 0.05, 0.02, 0.05], autoPage: false, valign: 'middle' });
  if (cut.leftOut > 0) slide.addText(plain(deck.moreRows(cut.leftOut)), { x: box.x, y: box.y + box.h - note, w: box.w, h: note, ...common, fontSize: 10, color: QUIET });
};

/** Draws one slide. A table stands on it only when there is neither picture nor chart. */
export const drawSlide = (slide: Slide, content: SlideContent, deck: SlideDeck): void => {
  const { title, subtitle, points, picture, chart, table, caption, notes } = content;
  const lang = DECK_LOCALES[deck.language];
  const grid = slideGrid({ subtitle: subtitle !== null, caption: caption.length > 0 });
  slide.addText(plain(title), { ...grid.title, lang, fontSize: titleSize(title), bold: true, color: INK, valign: 'middle', margin: 0, fit: 'shrink', objectName: 'Title' });
  if (subtitle !== null) slide.addText(plain(subtitle), { ...grid.subtitle, lang, fontSize: 14, color: QUIET, valign: 'top', margin: 0, fit: 'shrink', objectName: 'Subtitle' });
  const hasTable = table !== null && picture === null && chart === null;
  const columns = columnsOf(grid.body, [picture !== null || hasTable, chart !== null, points.length > 0].filter(Boolean).length);
  const left = [...columns];
  const next = (): SlideBox => left.shift() ?? grid.body;
  if (picture !== null) drawPicture(slide, picture, next());
  if (hasTable) drawTable(slide, table, { box: next(), deck });
  if (chart !== null) drawChart(slide, chart, { box: next(), lang });
  if (points.length > 0) slide.addText(points.map((point) => ({ text: plain(point), options: { bullet: true, breakLine: true, lang } })), { ...next(), fontSize: POINTS_PT, color: INK, valign: 'top', paraSpaceAfter: 8, fit: 'shrink', objectName: 'Points' });
  if (caption.length > 0) slide.addText(plain(caption.join(' ')), { ...grid.caption, lang, fontSize: captionSize(caption.join(' ')), color: QUIET, valign: 'bottom', margin: 0, fit: 'shrink', objectName: 'Caption' });
  if (notes.length > 0) slide.addNotes(plain(notes.join('\n')));
};
