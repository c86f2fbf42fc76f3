import type { ExportRequest } from '../../../schema/export-content.ts';
import type { SqlAnswer } from '../../../schema/sql-answer.ts';

/** What every form of a result gets. */
export interface ResultPartProps {
  readonly answer: SqlAnswer;
  /** Row numbers in the order in which they are shown. */
  readonly rows: readonly number[];
  /** What travels with the figures: the query, and that rows are left out. */
  readonly notes: readonly string[];
  readonly sourceIds: readonly string[];
  readonly onExport: (request: ExportRequest) => void;
}
