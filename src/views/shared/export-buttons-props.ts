import type { RefObject } from 'react';
import type { ExportRequest, ExportTable, TableBars } from '../../schema/export-content.ts';
import type { FigureSql } from '../../schema/figure-sql.ts';

/** One of two drawings that belong side by side. */
export interface PairedChart {
  readonly heading: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}

/** A result that can be taken along. */
export interface ExportButtonsProps {
  /** Part of the file's name: kebab-case, the same in every language. */
  readonly name: string;
  /** What is exported, as its heading says it. */
  readonly title: string;
  /** Notes that must travel with the figures, such as what a lower bound is. */
  readonly notes?: readonly string[];
  /** Ids of the sources, where the result does not answer the sentence. */
  readonly sourceIds?: readonly string[] | undefined;
  /** What gives the rows that the result is made from, where it does not answer the sentence: for the SQL of its citation. */
  readonly sql?: readonly FigureSql[] | undefined;
  /** Made when asked for. */
  readonly table: () => ExportTable;
  /** The drawn chart, or what draws it when it is asked for; without it the picture is one of the table. */
  readonly chart?: RefObject<SVGSVGElement | null> | (() => SVGSVGElement | null);
  /** The chart and the one that it belongs with, from left to right: a presentation shows both. */
  readonly pair?: readonly [PairedChart, PairedChart];
  /** Bars that the picture draws of the table, where the screen has no drawing to copy; without it those of `bars`. */
  readonly picture?: TableBars | (() => TableBars);
  /** What the chart draws of the table as bars; without it a presentation has the chart as a picture. */
  readonly bars?: TableBars | undefined;
  /** Is it what the view is shown by where there is room for one result only? Else the first chart is, or the first result. */
  readonly isMain?: boolean;
  /** Is it the map of the sentence that is taken along? It is drawn anew, and the page can be printed. */
  readonly isMap?: boolean;
  /** Is the title the question itself? */
  readonly isQuestion?: boolean;
  /** Else the app's own. */
  readonly onExport?: (request: ExportRequest) => void;
}
