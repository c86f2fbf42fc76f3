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

/** A result that the user wants to take along; the app adds question, rule, frame, sources and date. */
export type ExportRequest =
  | { readonly kind: 'csv'; readonly name: string; readonly title: string; readonly notes: readonly string[]; readonly table: ExportTable }
  | { readonly kind: 'tableSvg'; readonly name: string; readonly title: string; readonly notes: readonly string[]; readonly table: ExportTable }
  | { readonly kind: 'chartSvg'; readonly name: string; readonly title: string; readonly notes: readonly string[]; readonly chart: SVGSVGElement };
