import type { ExportColumn, ExportTable, TableBars } from '../schema/export-content.ts';
import type { Language } from '../schema/language.ts';
import type { BarFill } from './bar-fills.ts';

/** A series of bars: a column of the table, and how it is filled. */
export interface BarSeries {
  readonly column: ExportColumn;
  readonly at: number;
  readonly fill: BarFill;
}

/** A drawing whose corner can be put anywhere, px. */
export interface PlacedDrawing {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly draw: (x: number, y: number) => string;
}

/** What is drawn of a table as bars. */
export interface BarContent {
  readonly table: ExportTable;
  readonly bars: TableBars;
  readonly series: readonly BarSeries[];
  readonly language: Language;
}

/** The length of a cell: the figure itself; words and no figure have no bar. */
export const lengthOf = (cell: unknown): number | null => (typeof cell === 'number' && Number.isFinite(cell) ? cell : null);

/** The ends of the scale: 0 is always on it; for stacked bars the sum of each. */
export const scaleOf = ({ table, bars, series }: BarContent): { readonly least: number; readonly most: number } => {
  const ends = table.rows.flatMap((row) => {
    const lengths = series.map(({ at }) => lengthOf(row[at]) ?? 0);
    return bars.isStacked === true ? [lengths.reduce((sum, length) => sum + length, 0)] : lengths;
  });
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return { least, most: least === most ? 1 : most };
};
