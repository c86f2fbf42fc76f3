import type { CallGroup } from '../../../analysis/programme-family.ts';
import type { DocumentFact } from '../../../schema/archive.ts';

/** The ISO year, month or day with which a group's date begins; `null` without one. */
const dateStart = ({ date }: CallGroup): string | null => {
  switch (date.kind) {
    case 'call_season': return date.year;
    case 'call_day': case 'bare': return date.date;
    case 'period': case 'written': case 'none': return null;
  }
};

/**
 * What the document's facts say of the call that a group aims at: facts about one of its projects, or about its fund
 * and objective ("ESR+ 4a") on the same date.
 */
export const callFactsOf = (group: CallGroup, facts: readonly DocumentFact[]): readonly DocumentFact[] => {
  const names = new Set(group.rows.map(({ name }) => name));
  const objectives = new Set(group.rows.map(({ funding, callOrObjective }) => `${funding ?? ''} ${callOrObjective ?? ''}`));
  return facts.filter((fact) => fact.kind === 'call' && (names.has(fact.subject) || (objectives.has(fact.subject) && fact.start === dateStart(group))));
};
