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
  /** What stands above the picture; `null` where the slide's title says it. */
  readonly heading: string | null;
  /** What the picture shows, for those who do not see it. */
  readonly words: string;
}

/** Bars that can be edited in the presentation. */
export interface SlideChart {
  /** What the bars measure, with its unit. */
  readonly measure: string;
  /** A name for each bar, or for each group of bars; the first is the topmost, or the leftmost of standing bars. */
  readonly labels: readonly string[];
  /** A value for each label; `null` is drawn as no bar: there is no figure. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** Are the series parts of one bar? Else they stand beside one another. */
  readonly isStacked: boolean;
  /** Do the bars stand? Else they lie. */
  readonly isUpright: boolean;
  /** Decimals of the figures that are written. */
  readonly digits: number;
}

/** One slide. Everything that is words stays words that can be edited. */
export interface SlideContent {
  /** The answer or the question, as the view says it. */
  readonly title: string;
  /** A line below the title; `null` for none. */
  readonly subtitle: string | null;
  /** Short paragraphs on the slide itself: the view's answer in words. */
  readonly points: readonly string[];
  readonly picture: SlidePicture | null;
  /** A second picture at the right of the first, such as what comes after beside what was before; `null` for none. */
  readonly beside: SlidePicture | null;
  readonly chart: SlideChart | null;
  /** A native table, on a slide of its own where there is a picture or a chart on this one; rows that do not fit are left out and counted in words. */
  readonly table: ExportTable | null;
  /** Small words at the foot, one after another: rule, frame, sources, day. */
  readonly caption: readonly string[];
  /** The way to the view, at the end of the foot; `null` for none. */
  readonly link: { readonly words: string; readonly href: string } | null;
  /** Speaker notes, a paragraph each: what is said, method, rule, frame, sources, licence, day. */
  readonly notes: readonly string[];
}

/** What a presentation says of itself as a file. */
export interface SlideDeck {
  readonly title: string;
  readonly language: Language;
  /** "{{count}} further rows are not shown" in the deck's language; gets the number of rows left out of a table. */
  readonly moreRows: (count: number) => string;
  /** The title of a slide with the figures of another one, by that one's title. */
  readonly figuresOf: (title: string) => string;
}
