import type PptxGenJS from 'pptxgenjs';
import type { SlideContent, SlideDeck, SlidePicture } from '../../schema/slide.ts';
import { xmlFit } from '../svg-text.ts';
import { drawCharts } from './draw-chart.ts';
import { DECK_LOCALES, INK, QUIET } from './deck-looks.ts';
import { drawTable } from './draw-table.ts';
import { columnsOf, fitInto, halvesOf, slideGrid, type SlideBox } from './slide-grid.ts';

type Slide = PptxGenJS.Slide;

const LINK = '0D5F5B';
/** Letters that fit a title of this size, points. */
const TITLE_SIZES: readonly (readonly [letters: number, pt: number])[] = [[58, 28], [100, 22], [150, 18], [200, 15]];
const SMALLEST_TITLE = 13;
/** Letters of a subtitle that fit one line. */
const ONE_LINE = 130;
/** Letters that fit a caption of nine points; a longer one is smaller. */
const CAPTION_LETTERS = 600;
/** Height of the words above a picture, inches. */
const HEADING_H = 0.34;
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

const drawPicture = (slide: Slide, { png, svg, words, heading, ...size }: SlidePicture, { box: whole, lang }: { readonly box: SlideBox; readonly lang: string }): void => {
  if (heading !== null) slide.addText(plain(heading), { ...whole, h: HEADING_H, lang, fontSize: 14, bold: true, color: INK, valign: 'top', margin: 0, fit: 'shrink', objectName: 'Heading' });
  const box = heading === null ? whole : { ...whole, y: whole.y + HEADING_H, h: whole.h - HEADING_H };
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

/** Sizes of the words on a slide by the letters that they have, points. */
const POINT_SIZES: readonly (readonly [letters: number, pt: number])[] = [[320, 18], [520, 16], [760, 14]];
const SMALLEST_POINTS = 12;
const ALONE_PT = 20;

const pointsSize = (points: readonly string[], isAlone: boolean): number => {
  const letters = points.join('').length;
  const size = POINT_SIZES.find(([most]) => letters <= (isAlone ? most * 2 : most))?.[1] ?? SMALLEST_POINTS;
  return isAlone && size === 18 ? ALONE_PT : size;
};

const drawPoints = (slide: Slide, points: readonly string[], { box, lang, isAlone }: { readonly box: SlideBox; readonly lang: string; readonly isAlone: boolean }): void => {
  slide.addText(points.map((point) => ({ text: plain(point), options: { breakLine: true, lang } })),
    { ...box, fontSize: pointsSize(points, isAlone), color: INK, valign: 'top', margin: 0, paraSpaceAfter: 9, fit: 'shrink', objectName: 'Points' });
};

/** The small words at the foot, and the way to the view. */
const drawFoot = (slide: Slide, { caption, link }: SlideContent, { box, lang }: { readonly box: SlideBox; readonly lang: string }): void => {
  const words = caption.map(plain).join(' ');
  const runs = [
    ...(words === '' ? [] : [{ text: link === null ? words : `${words} `, options: { lang } }]),
    ...(link === null ? [] : [{ text: plain(link.words), options: { lang, color: LINK, hyperlink: { url: link.href } } }]),
  ];
  if (runs.length > 0) slide.addText(runs, { ...box, fontSize: captionSize(words), color: QUIET, valign: 'bottom', margin: 0, fit: 'shrink', objectName: 'Caption' });
};

/** Draws one slide. A table stands on it only when there is nothing else in the body. */
export const drawSlide = (slide: Slide, content: SlideContent, deck: SlideDeck): void => {
  const { title, subtitle, points, picture, beside, chart, table, caption, link, notes } = content;
  const lang = DECK_LOCALES[deck.language];
  const grid = slideGrid({ subtitle: subtitle !== null, caption: caption.length > 0 || link !== null });
  slide.addText(plain(title), { placeholder: 'title', ...grid.title, lang, fontSize: titleSize(title), bold: true, color: INK, align: 'left', valign: 'middle', margin: 0, fit: 'shrink' });
  if (subtitle !== null) slide.addText(plain(subtitle), { ...grid.subtitle, lang, fontSize: subtitle.length > ONE_LINE ? 12 : 14, color: QUIET, valign: 'top', margin: 0, fit: 'shrink', objectName: 'Subtitle' });
  const columns = columnsOf(grid.body, { points: points.length > 0, picture: picture !== null, chart: chart !== null });
  if (columns.points !== undefined) drawPoints(slide, points, { box: columns.points, lang, isAlone: picture === null && chart === null });
  if (picture !== null && columns.picture !== undefined) {
    const [left, right] = beside === null ? [columns.picture] : halvesOf(columns.picture);
    drawPicture(slide, picture, { box: left, lang });
    if (beside !== null && right !== undefined) drawPicture(slide, beside, { box: right, lang });
  }
  if (chart !== null && columns.chart !== undefined) drawCharts(slide, chart, { box: columns.chart, lang, ink: INK, quiet: QUIET });
  if (table !== null) drawTable(slide, table, { box: grid.body, deck });
  drawFoot(slide, content, { box: grid.caption, lang });
  if (notes.length > 0) slide.addNotes(plain(notes.join('\n')));
};
