import type { ExportTable } from './export-content.ts';
import type { Language } from './language.ts';

/** A picture on a slide: pixels for every program, and the same as vectors for those that can draw them. */
export interface SlidePicture {
  /** A PNG file; at least twice the size at which it is shown. */
  readonly png: Uint8Array;
  /** A whole SVG file of the same picture; `null` when there are only pixels. */
  readonly svg: string | null;
  /** Size in which the picture was drawn, px; only the proportion matters. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** What the picture shows, for those who do not see it. */
  readonly words: string;
}

/** Bars that can be edited in the presentation; the first label is the topmost bar. */
export interface SlideChart {
  /** What the bars measure, with its unit. */
  readonly measure: string;
  /** `null` is drawn as no bar: there is no figure. */
  readonly bars: readonly { readonly label: string; readonly value: number | null }[];
  /** Decimals written beside the bars. */
  readonly digits: number;
}

/** One slide. Everything that is words stays words that can be edited. */
export interface SlideContent {
  /** The answer or the question, as the view says it. */
  readonly title: string;
  /** A line below the title; `null` for none. */
  readonly subtitle: string | null;
  /** Short paragraphs on the slide itself, such as what a presenter says first. */
  readonly points: readonly string[];
  readonly picture: SlidePicture | null;
  readonly chart: SlideChart | null;
  /** A native table, on a slide of its own where there is a picture or a chart; rows that do not fit are left out and counted in words. */
  readonly table: ExportTable | null;
  /** Small words at the foot, one after another: rule, frame, sources, day. */
  readonly caption: readonly string[];
  /** Speaker notes, a paragraph each: what is said, method, rule, frame, sources, licence, day. */
  readonly notes: readonly string[];
}

/** What a presentation says of itself as a file. */
export interface SlideDeck {
  readonly title: string;
  readonly language: Language;
  /** "{{count}} further rows are not shown" in the deck's language; gets the number of rows left out of a table. */
  readonly moreRows: (count: number) => string;
}
