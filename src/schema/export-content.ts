import type { FigureSql } from './figure-sql.ts';
import type { MunicipalityCode } from './municipality.ts';

/** What stands around every exported result, in the language of the page. */
export interface ExportCaption {
  /** The result's own name, such as "Interval plot"; then the question follows. */
  readonly title: string;
  /** The question first, which stands with the title; then rule, frame, figures' year, sources, licence and date. */
  readonly lines: readonly string[];
  /** ISO day of the export; part of the file's name. */
  readonly day: string;
}

/** A cell: words, an unrounded number, or `null` where there is no figure; its reason stands in a neighbouring column. */
export type ExportCell = string | number | null;

export interface ExportColumn {
  readonly label: string;
  readonly kind: 'text' | 'number';
  /** Decimals in a picture of the table; a CSV keeps the number as it is. */
  readonly digits?: number;
}

/** How a cell of a matrix is shaded: names of the screen's own looks, loudest first. `Lined` is hatched: the register may miss what is there. */
export const CELL_TONES = ['loud', 'loudLined', 'soft', 'softLined', 'outlined', 'lined', 'quiet', 'full'] as const;
export type CellTone = (typeof CELL_TONES)[number];

/** A cell as it stands on screen. */
export interface CellLook {
  readonly tone: CellTone;
  /** What stands in the cell: its figure, with a sign where the colour says more than the figure. */
  readonly words: string;
}

/** The looks of a matrix, for files that can show them; figures stay in the cells. */
export interface TableLooks {
  /** A look for each cell of each row; `null` where it has none. */
  readonly cells: readonly (readonly (CellLook | null)[])[];
  /** What the looks mean, in words. */
  readonly key: readonly { readonly look: CellLook; readonly words: string }[];
}

/** Columns and the cells of each row. */
export interface ExportCells {
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** A result as a table. */
export interface ExportTable extends ExportCells {
  /** The same rows as they are read, for pictures and slides, where the columns are made for counting: keys, ISO days. */
  readonly asRead?: ExportCells;
  /** Only where the table is shaded on screen. */
  readonly looks?: TableLooks;
}

/** Drawings of one result that belong side by side, from left to right, each with what stands above it. */
export type DrawnPair = readonly [DrawnPanel, DrawnPanel];
export interface DrawnPanel {
  readonly heading: string;
  readonly chart: SVGSVGElement;
}

/** What a chart draws of its table as bars. The first column names the bars unless it says otherwise. */
export interface TableBars {
  /** Columns of the table, from 0: a series of bars each. */
  readonly columns: readonly number[];
  /** Names of the bars where they say more than the first column, such as a sign for a lower bound. */
  readonly labels?: readonly string[];
  /** The column that names the bars, where it is not the first. */
  readonly names?: number;
  /** A column whose equal values that follow one another put bars under one heading. */
  readonly groups?: number;
  /** Words for each bar without a figure: why there is none. */
  readonly absent?: readonly (string | undefined)[];
  /** Are the series parts of one bar? */
  readonly isStacked?: boolean;
  /** Do the bars stand, as for years? Else they lie. */
  readonly isUpright?: boolean;
}

/** What every export says of itself. */
export interface ExportNames {
  /** Part of the file's name: kebab-case, the same in every language. */
  readonly name: string;
  /** What is exported, as its heading says it. */
  readonly title: string;
  /** Notes that must travel with the figures. */
  readonly notes: readonly string[];
  /** Ids of the sources of a result that does not answer the sentence; without them the sentence stands in the caption. */
  readonly sourceIds?: readonly string[] | undefined;
  /** What gives the rows that a result is made from, where it does not answer the sentence. */
  readonly sql?: readonly FigureSql[] | undefined;
  /** The title is the question itself; it is not said a second time. */
  readonly isQuestion?: boolean;
}

/** Pixels of a picture for each px of its drawing: for the screen, and for print. */
export const PNG_SCALES = [2, 4] as const;
export type PngScale = (typeof PNG_SCALES)[number];

/** Files of figures alone. */
export const TABLE_KINDS = ['csv', 'xlsx', 'parquet', 'arrow'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** The municipality of each row of a table; `null` for a row that is none. */
export type RowCodes = readonly (MunicipalityCode | null)[];

/** A result that the user wants to take along; the app adds question, rule, frame, sources and date. */
export type ExportRequest =
  | ExportNames & { readonly kind: TableKind; readonly table: ExportTable }
  | ExportNames & { readonly kind: 'geojson'; readonly table: ExportTable; readonly codes: RowCodes }
  | ExportNames & { readonly kind: 'tableSvg'; readonly table: ExportTable; readonly bars?: TableBars | undefined }
  | ExportNames & { readonly kind: 'tablePng'; readonly table: ExportTable; readonly bars?: TableBars | undefined; readonly scale: PngScale }
  | ExportNames & { readonly kind: 'chartSvg'; readonly chart: SVGSVGElement }
  | ExportNames & { readonly kind: 'chartPng'; readonly chart: SVGSVGElement; readonly scale: PngScale }
  /** The map of the sentence, drawn anew with its names and its key. */
  | ExportNames & { readonly kind: 'mapSvg' }
  | ExportNames & { readonly kind: 'mapPng'; readonly scale: PngScale }
  /** One slide: the two drawings that belong together, else the chart when one is drawn, the map when it is the map that is asked for, and the table. */
  | ExportNames & { readonly kind: 'pptx'; readonly table: ExportTable; readonly chart: SVGSVGElement | null; readonly bars: TableBars | null; readonly isMap: boolean; readonly pair?: DrawnPair | null }
  /** A citation and the SQL behind the figures, to be read and copied. */
  | ExportNames & { readonly kind: 'citation' };
