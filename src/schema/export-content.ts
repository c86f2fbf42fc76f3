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

/** A result as a table. */
export interface ExportTable {
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** What every export says of itself. */
interface ExportNames {
  /** Part of the file's name: kebab-case, the same in every language. */
  readonly name: string;
  /** What is exported, as its heading says it. */
  readonly title: string;
  /** Notes that must travel with the figures. */
  readonly notes: readonly string[];
  /** Ids of the sources of a result that does not answer the sentence; without them the sentence stands in the caption. */
  readonly sourceIds?: readonly string[] | undefined;
}

/** A result that the user wants to take along; the app adds question, rule, frame, sources and date. */
export type ExportRequest =
  | ExportNames & { readonly kind: 'csv'; readonly table: ExportTable }
  | ExportNames & { readonly kind: 'xlsx'; readonly table: ExportTable }
  | ExportNames & { readonly kind: 'tableSvg'; readonly table: ExportTable }
  | ExportNames & { readonly kind: 'chartSvg'; readonly chart: SVGSVGElement };
