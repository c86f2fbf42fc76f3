import type { ExportTable } from '../../schema/export-content.ts';
import type { Language } from '../../schema/language.ts';
import { cellWriter } from '../cell-words.ts';
import { estimatedWidthPx, wrapText } from '../svg-text.ts';

/** Px of the estimate to an inch. */
const PX_AN_INCH = 96;
const LINE_HEIGHT = 1.25;
const PAD_PT = 5;
const POINTS_AN_INCH = 72;
const NARROWEST_SHARE = 0.05;

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
}

const FONTS_PT = [11, 10, 9, 8] as const;

const px = (pt: number): number => (pt * PX_AN_INCH) / POINTS_AN_INCH;

/** Column widths in proportion to their widest words, none too narrow to read. */
const widthsOf = (columns: readonly (readonly string[])[], widthInches: number): readonly number[] => {
  const wanted = columns.map((cells) => Math.min(320, Math.max(36, ...cells.map((cell) => estimatedWidthPx(cell, { fontPx: 12 })))));
  const sum = wanted.reduce((total, width) => total + width, 0);
  const shares = wanted.map((width) => Math.max(NARROWEST_SHARE, width / sum));
  const total = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => (share / total) * widthInches);
};

const heightOf = (cells: readonly string[], widths: readonly number[], fontPt: number): number => {
  const lines = Math.max(1, ...cells.map((cell, at) => wrapText(cell, Math.max(8, (widths[at] ?? 1) * PX_AN_INCH - 2 * px(PAD_PT)), { fontPx: px(fontPt) }).length));
  return (lines * fontPt * LINE_HEIGHT + PAD_PT) / POINTS_AN_INCH;
};

/** The table's words at the largest type at which every row fits; at the smallest, the rows that fit. */
export const slideRows = ({ columns, rows }: ExportTable, size: { readonly w: number; readonly h: number }, language: Language): SlideRows => {
  const writers = columns.map((column) => cellWriter(column, language));
  const words = rows.map((row) => writers.map((write, at) => write(row[at])));
  const head = columns.map(({ label }) => label.replaceAll('\u00AD', ''));
  const widths = widthsOf(columns.map((_, at) => [head[at] ?? '', ...words.map((row) => row[at] ?? '')]), size.w);
  const fitting = (fontPt: number): number => {
    let left = size.h - heightOf(head, widths, fontPt);
    let count = 0;
    for (const row of words) {
      left -= heightOf(row, widths, fontPt);
      if (left < 0) break;
      count += 1;
    }
    return count;
  };
  const fontPt = FONTS_PT.find((candidate) => fitting(candidate) === words.length) ?? FONTS_PT[FONTS_PT.length - 1] ?? 8;
  const count = fitting(fontPt);
  return { head, rows: words.slice(0, count), leftOut: words.length - count, widths, fontPt, isNumber: columns.map(({ kind }) => kind === 'number') };
};
