import { estimatedWidthPx } from '../svg-text.ts';

/** Px of the estimate to an inch. */
export const PX_AN_INCH = 96;
export const POINTS_AN_INCH = 72;
/** Space at both sides of a cell's words, inches. */
export const CELL_PAD = 0.06;
/** The estimate is for Inter; the deck's face is narrower. */
const FACE_WIDTH = 0.95;
/** A column needs no more than this for its widest words, inches: longer words take several lines. */
const MOST_WANTED = 2.4;
const LEAST = 0.3;
/** So much may a line be too long by rounding, inches. */
const ROUNDING = 0.01;

/** The words of a column: its head and its cells. */
export interface ColumnWords {
  readonly head: string;
  readonly cells: readonly string[];
}

/** Width of words at a size, inches. */
export const inchesOf = (words: string, fontPt: number, isBold = false): number =>
  (estimatedWidthPx(words, { fontPx: (fontPt * PX_AN_INCH) / POINTS_AN_INCH, isBold }) * FACE_WIDTH) / PX_AN_INCH;

/** A line that fits a column of that width, px of the estimate. */
export const linePx = (width: number): number => Math.max(8, ((width - 2 * CELL_PAD + ROUNDING) * PX_AN_INCH) / FACE_WIDTH);

const longestWord = (words: string): string => words.split(/[ \t\r\n]+/).reduce((longest, word) => (word.length > longest.length ? word : longest), '');

interface Need {
  /** No word is broken. */
  readonly least: number;
  /** No line is. */
  readonly wanted: number;
}

const needOf = ({ head, cells }: ColumnWords, fontPt: number, isHeadUpright: boolean): Need => {
  const inside = (words: readonly string[], isBold = false): number => Math.max(0, ...words.map((each) => inchesOf(each, fontPt, isBold))) + 2 * CELL_PAD;
  const heads = isHeadUpright ? [] : [head];
  const least = Math.max(LEAST, inside(cells.map(longestWord)), inside(heads.map(longestWord), true));
  return { least, wanted: Math.max(least, Math.min(MOST_WANTED, Math.max(inside(cells), inside(heads, true)))) };
};

/** Widths of a table's columns, and whether they break no word. */
export interface ColumnWidths {
  /** Inches; together the whole width. */
  readonly widths: readonly number[];
  readonly isWhole: boolean;
}

/** Shares out the width: each column gets what its longest word needs, then in proportion what its lines need, and the rest in equal parts. */
export const columnWidths = (columns: readonly ColumnWords[], width: number, { fontPt, isHeadUpright }: { readonly fontPt: number; readonly isHeadUpright: boolean }): ColumnWidths => {
  const needs = columns.map((column) => needOf(column, fontPt, isHeadUpright));
  const sum = (take: (need: Need) => number): number => needs.reduce((total, need) => total + take(need), 0);
  const [least, wanted] = [sum((need) => need.least), sum((need) => need.wanted)];
  if (least > width) return { widths: needs.map((need) => (need.least / least) * width), isWhole: false };
  if (wanted > width) return { widths: needs.map((need) => need.least + ((need.wanted - need.least) / (wanted - least)) * (width - least)), isWhole: true };
  return { widths: needs.map((need) => need.wanted + (width - wanted) / needs.length), isWhole: true };
};
