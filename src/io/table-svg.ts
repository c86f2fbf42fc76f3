import type { ExportCaption, ExportCell, ExportColumn, ExportTable } from '../schema/export-content.ts';
import type { Language } from '../schema/language.ts';
import { captionedSvg, EXPORT_COLOURS } from './captioned-svg.ts';
import { cellWriter } from './cell-words.ts';
import { CELL_FACE, estimatedWidthPx, HEAD_FACE, LINE_STEP, svgTextLine, tenth, type TextFace, wrapText } from './svg-text.ts';

const PAD_X = 8;
const PAD_Y = 5;
/** Longer words in a cell or heading are wrapped, px. */
const WIDEST_TEXT = 340;
const WIDEST_HEAD = 120;
const LEAST_COLUMN = 40;
interface DrawnColumn {
  readonly isNumber: boolean;
  readonly head: readonly string[];
  /** The lines of each cell, in row order. */
  readonly cells: readonly (readonly string[])[];
  readonly widthPx: number;
}

const widest = (lines: readonly string[], face: TextFace): number => lines.reduce((most, line) => Math.max(most, estimatedWidthPx(line, face)), 0);

/** A column with its words wrapped; it is as wide as its longest line. */
const drawnColumn = (column: ExportColumn, cells: readonly (ExportCell | undefined)[], language: Language): DrawnColumn => {
  const inWords = cellWriter(column, language);
  const head = wrapText(column.label, WIDEST_HEAD, HEAD_FACE);
  const lines = cells.map((cell) => wrapText(inWords(cell), WIDEST_TEXT, CELL_FACE));
  const width = Math.max(LEAST_COLUMN, widest(head, HEAD_FACE), widest(lines.flat(), CELL_FACE));
  return { isNumber: column.kind === 'number', head, cells: lines, widthPx: Math.ceil(width) + 2 * PAD_X };
};

interface RowPlace {
  readonly x: number;
  readonly top: number;
  readonly face: TextFace;
}

/** The cells of one row, each with its lines below one another. */
const rowTexts = (columns: readonly DrawnColumn[], linesOf: (column: DrawnColumn) => readonly string[], { x, top, face }: RowPlace): readonly string[] => {
  let left = x;
  return columns.flatMap((column) => {
    const from = column.isNumber ? left + column.widthPx - PAD_X : left + PAD_X;
    left += column.widthPx;
    return linesOf(column).map((text, index) => svgTextLine({
      text, x: from, y: top + PAD_Y + index * LINE_STEP + face.fontPx, fill: EXPORT_COLOURS.ink, isRightAligned: column.isNumber, ...face,
    }));
  });
};

const heightOf = (linesOfCells: readonly (readonly string[])[]): number =>
  Math.max(1, ...linesOfCells.map((lines) => lines.length)) * LINE_STEP + 2 * PAD_Y;

const rule = (x: number, y: number, style: { readonly widthPx: number; readonly stroke: string }): string =>
  `<path d="M${tenth(x)},${tenth(y)}h${tenth(style.widthPx)}" stroke="${style.stroke}" fill="none"/>`;

/** What a picture of a table shows. */
export interface TableContent {
  readonly table: ExportTable;
  readonly notes: readonly string[];
  readonly caption: ExportCaption;
}

/** A table as a drawing, every row of it, with its caption: a file of its own. Numbers are rounded to their column's decimals. */
export const tableSvg = ({ table, notes, caption }: TableContent, language: Language): string => {
  const read = table.asRead ?? table;
  const columns = read.columns.map((column, index) => drawnColumn(column, read.rows.map((row) => row[index]), language));
  const widthPx = columns.reduce((sum, column) => sum + column.widthPx, 0);
  const headHeight = heightOf(columns.map(({ head }) => head));
  const rowHeights = read.rows.map((_, row) => heightOf(columns.map(({ cells }) => cells[row] ?? [])));
  const draw = (x: number, y: number): string => {
    let top = y + headHeight;
    const rows = rowHeights.flatMap((height, row) => {
      const texts = rowTexts(columns, ({ cells }) => cells[row] ?? [], { x, top, face: CELL_FACE });
      top += height;
      return [...texts, rule(x, top, { widthPx, stroke: EXPORT_COLOURS.line })];
    });
    return [
      ...rowTexts(columns, ({ head }) => head, { x, top: y, face: HEAD_FACE }),
      rule(x, y + headHeight, { widthPx, stroke: EXPORT_COLOURS.strongLine }),
      ...rows,
    ].join('\n');
  };
  return captionedSvg({ draw, widthPx, heightPx: headHeight + rowHeights.reduce((sum, height) => sum + height, 0), notes }, caption, language);
};
