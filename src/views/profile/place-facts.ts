import type { DocumentFact, FactWord } from '../../schema/archive.ts';

/** Facts of one kind. */
export interface FactGroup {
  readonly kind: string;
  readonly facts: readonly DocumentFact[];
}

/** The facts whose place names the municipality, by its Finnish name, in the order of the kinds and of the documents. */
export const factsAbout = (facts: readonly DocumentFact[], words: readonly FactWord[], finnishName: string): readonly FactGroup[] => {
  const about = facts.filter(({ place }) => place !== null && place.split('|').map((part) => part.trim()).includes(finnishName));
  const kinds = [...new Set([...words.filter(({ kind }) => kind === 'kind').map(({ value }) => value), ...about.map(({ kind }) => kind)])];
  return kinds.map((kind) => ({ kind, facts: about.filter((fact) => fact.kind === kind) })).filter((group) => group.facts.length > 0);
};
