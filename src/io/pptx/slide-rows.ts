import type { ExportTable } from '../../schema/export-content.ts';
import type { Language } from '../../schema/language.ts';
import { cellWriter } from '../cell-words.ts';
import { wrapText } from '../svg-text.ts';
import { columnWidths, inchesOf, linePx, POINTS_AN_INCH, PX_AN_INCH, type ColumnWords } from './slide-columns.ts';

const LINE_HEIGHT = 1.2;
/** Space above the words of a row, and below them, points; less where letters are smallest. */
export const padPt = (fontPt: number): number => (fontPt < SMALLEST_PT ? 0.75 : 1.5);
const FONTS_PT = [12, 11, 10, 9, 8] as const;
const SMALLEST_PT = 8;
/** A shaded matrix is read by its shape and loses more by a row left out. */
const MATRIX_PT = 7;
/** Heads on their side are no longer than this, inches: longer ones take two lines. */
const MOST_HEAD = 1.25;
/** Space before and after the words of such a head, inches. */
const HEAD_PAD = 0.1;

/** A head on its side, its lines apart: programs differ in where they would break it. */
const uprightLines = (head: string, fontPt: number): readonly string[] => wrapText(head, linePx(MOST_HEAD), { fontPx: (fontPt * PX_AN_INCH) / POINTS_AN_INCH, isBold: true });

/** A table cut to the slide: words of each cell, and how much was left out. */
export interface SlideRows {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that found no room. */
  readonly leftOut: number;
  /** Widths of the columns, inches. */
  readonly widths: readonly number[];
  readonly fontPt: number;
  readonly isNumber: readonly boolean[];
  /** Height of the head whose words stand on their side; `null`: they lie. */
  readonly uprightHead: number | null;
}

interface Face {
  readonly fontPt: number;
  readonly isHeadUpright: boolean;
}

interface Layout extends Face {
  readonly widths: readonly number[];
  readonly isWhole: boolean;
  readonly headHeight: number;
  /** Rows that fit. */
  readonly count: number;
}

const heightOf = (cells: readonly string[], widths: readonly number[], { fontPt, isBold = false }: { readonly fontPt: number; readonly isBold?: boolean }): number => {
  const face = { fontPx: (fontPt * PX_AN_INCH) / POINTS_AN_INCH, isBold };
  const lines = Math.max(1, ...cells.map((cell, at) => wrapText(cell, linePx(widths[at] ?? 1), face).length));
  return (lines * fontPt * LINE_HEIGHT + 2 * padPt(fontPt)) / POINTS_AN_INCH;
};

const layoutOf = (columns: readonly ColumnWords[], rows: readonly (readonly string[])[], { size, face }: { readonly size: { readonly w: number; readonly h: number }; readonly face: Face }): Layout => {
  const { fontPt, isHeadUpright } = face;
  const { widths, isWhole } = columnWidths(columns, size.w, face);
  const heads = columns.map(({ head }) => head);
  const headHeight = isHeadUpright
    ? Math.max(...heads.flatMap((head) => uprightLines(head, fontPt)).map((line) => inchesOf(line, fontPt, true))) + HEAD_PAD
    : heightOf(heads, widths, { fontPt, isBold: true });
  let left = size.h - headHeight;
  const end = rows.findIndex((row) => (left -= heightOf(row, widths, { fontPt })) < 0);
  return { ...face, widths, isWhole, headHeight, count: end === -1 ? rows.length : end };
};

/** The largest type at which every row fits and no word is broken, with heads on their side where only that helps; else the smallest. */
const bestLayout = (columns: readonly ColumnWords[], rows: readonly (readonly string[])[], { fonts, ...size }: { readonly w: number; readonly h: number; readonly fonts: readonly number[] }): Layout => {
  const smallest = Math.min(...fonts);
  const layouts = [false, true].flatMap((isHeadUpright) => fonts.map((fontPt) => layoutOf(columns, rows, { size, face: { fontPt, isHeadUpright } })));
  const whole = layouts.filter(({ isWhole }) => isWhole);
  return whole.find(({ count }) => count === rows.length)
    ?? whole.filter(({ fontPt }) => fontPt === smallest).reduce<Layout | undefined>((best, layout) => (best !== undefined && best.count >= layout.count ? best : layout), undefined)
    ?? layouts.find(({ fontPt, isHeadUpright }) => fontPt === smallest && isHeadUpright)
    ?? layoutOf(columns, rows, { size, face: { fontPt: smallest, isHeadUpright: false } });
};

/** The table's words at the largest type at which every row fits; at the smallest, the rows that fit. */
export const slideRows = ({ looks, asRead, ...cells }: ExportTable, size: { readonly w: number; readonly h: number }, language: Language): SlideRows => {
  const { columns, rows } = asRead ?? cells;
  const writers = columns.map((column) => cellWriter(column, language));
  const words = rows.map((row, index) => writers.map((write, at) => looks?.cells[index]?.[at]?.words ?? write(row[at])));
  const head = columns.map(({ label }) => label.replaceAll('\u00AD', ''));
  const layout = bestLayout(head.map((each, at) => ({ head: each, cells: words.map((row) => row[at] ?? '') })), words, { ...size, fonts: looks === undefined ? FONTS_PT : [...FONTS_PT, MATRIX_PT] });
  return {
    head: layout.isHeadUpright ? head.map((each, at) => (columns[at]?.kind === 'number' ? uprightLines(each, layout.fontPt).join('\n') : each)) : head,
    rows: words.slice(0, layout.count), leftOut: words.length - layout.count, widths: layout.widths, fontPt: layout.fontPt,
    isNumber: columns.map(({ kind }) => kind === 'number'), uprightHead: layout.isHeadUpright ? layout.headHeight : null,
  };
};
