import type { DocumentFact } from '../../../schema/archive.ts';
import type { SettlementProjectRow } from '../../../schema/document-rows.ts';

/** The kinds of facts that stand in folds, in their order. */
export const FOLDED_KINDS = [
  'result', 'rooting', 'white_spot', 'uncounted_group', 'labour_market_figure', 'labour_shortage_trade', 'planned_reach', 'pilot_place',
] as const;

/** Facts that are about a project of the chain. */
export const chainFacts = (facts: readonly DocumentFact[], projects: readonly SettlementProjectRow[]): readonly DocumentFact[] => {
  const names = new Set(projects.map(({ name }) => name));
  return facts.filter(({ subject }) => subject.split('|').some((name) => names.has(name)));
};

/** Has a project a target in numbers for the people whom it reaches? */
export const hasTarget = (facts: readonly DocumentFact[], project: string): boolean =>
  facts.some(({ kind, subject, valueLow }) => kind === 'planned_reach' && subject.split('|').includes(project) && valueLow !== null);
