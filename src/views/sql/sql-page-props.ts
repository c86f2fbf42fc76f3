import type { ReactElement, Ref } from 'react';
import type { AreaMapContent } from '../../schema/area-map.ts';
import type { DataDictionary } from '../../schema/data-dictionary.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { ExportRequest } from '../../schema/export-content.ts';
import type { SqlEngine, SqlExample, SqlHistoryEntry, SqlRun } from '../../schema/sql-answer.ts';

/** Draws a small map of the municipalities. */
export type RenderAreaMap = (content: AreaMapContent, ref: Ref<SVGSVGElement>) => ReactElement;

/** What the SQL page gets from the app. */
export interface SqlPageProps {
  readonly dataset: Dataset;
  /** The query that the address holds. */
  readonly query: string;
  /** The query that a link brought; empty when none did. */
  readonly linked: string;
  readonly onQuery: (query: string) => void;
  /** The open package's own tables and views; `null` until they are known. */
  readonly dictionary: DataDictionary | null;
  /** The SQL of each view, for the sources behind it. */
  readonly viewTexts: ReadonlyMap<string, string>;
  readonly examples: readonly SqlExample[];
  readonly history: readonly SqlHistoryEntry[];
  readonly engine: SqlEngine;
  readonly onRetry: () => void;
  readonly run: SqlRun;
  readonly onRun: (sql: string) => void;
  readonly onStop: () => void;
  readonly renderMap: RenderAreaMap;
  readonly onExport: (request: ExportRequest) => void;
}
