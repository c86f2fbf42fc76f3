import type { ProjectRecords } from '../../schema/project-record.ts';
import type { ProjectRow } from './project-rows.ts';

/** For how many of the listed projects the money is known, and its sum in euros over those. */
export interface BudgetSummary {
  readonly knownCount: number;
  readonly sumEur: number;
}

/** The money of the listed projects; `null` while the records are on their way. */
export const budgetSummary = (rows: readonly ProjectRow[], records: ProjectRecords | null): BudgetSummary | null => {
  if (records === null) return null;
  const budgets = rows.flatMap(({ project }) => records.get(project.id)?.budgetEur ?? []);
  return { knownCount: budgets.length, sumEur: budgets.reduce((sum, budget) => sum + budget, 0) };
};
