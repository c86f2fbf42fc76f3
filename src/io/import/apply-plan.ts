import type { ImportPlan, ImportReport } from '../../schema/import-plan.ts';
import type { RawTable } from '../../schema/raw-table.ts';
import type { RawArea } from '../../schema/source-file.ts';
import { boundariesWork } from './apply-boundaries.ts';
import { needsWork } from './apply-needs.ts';
import { organisationsWork } from './apply-organisations.ts';
import { projectWork } from './apply-projects.ts';
import type { ImportFacts } from './import-facts.ts';
import { judgeRows } from './import-rows.ts';
import type { KindWork } from './kind-work.ts';

/** What a plan makes of a table. */
export interface ImportOutcome {
  readonly report: ImportReport;
  /**
   * CSV texts by name of the package's tables (`project`, `reach` ...), for `buildPackage`. They are written when
   * they are first asked for: a report alone does not pay for them.
   */
  readonly tables: ReadonlyMap<string, string>;
}

/** How a table is to be read, and into what. */
export interface ImportInput {
  readonly plan: ImportPlan;
  readonly facts: ImportFacts;
  /** Hears how many of the rows are judged, 0 to 1, many times on the way. */
  readonly onShare?: (share: number) => void;
  /** Hears how much of the tables is written, 0 to 1, many times on the way. */
  readonly onWritten?: (share: number) => void;
}

const workOf = (table: RawTable, areas: readonly RawArea[], input: ImportInput): KindWork => {
  switch (input.plan.kind) {
    case 'projects': return projectWork(table, input.plan, input.facts);
    case 'needs': return needsWork(table, input.plan, input.facts);
    case 'boundaries': return boundariesWork(table, areas, input);
    case 'organisations': return organisationsWork(table, input.plan, input.facts);
  }
};

/**
 * Applies a plan to a table. Every row of the table, the unreadable ones among them, is loaded, rejected or left
 * out, and only one of them. `areas` are those of a boundary file in the order of the rows, else none.
 */
export const applyPlan = (table: RawTable, areas: readonly RawArea[], input: ImportInput): ImportOutcome => {
  const work = workOf(table, areas, input);
  const counted = judgeRows(table, input, work.judge);
  const report: ImportReport = { ...counted, ...work.summary() };
  let tables: ReadonlyMap<string, string> | null = null;
  return {
    report,
    get tables() {
      tables ??= work.tables(input.onWritten);
      return tables;
    },
  };
};
