import type { DocumentFact } from '../../../schema/archive.ts';
import type { QuestionsView } from '../../../schema/questions-view.ts';
import { groundsOf } from '../../../analysis/fact-grounds.ts';

/** What facts can be narrowed by, besides words. */
export const FACETS = ['kind', 'ground', 'document', 'question'] as const;
export type Facet = (typeof FACETS)[number];

/** What is chosen of each; `null`: any. */
export type FactChoice = Pick<QuestionsView, Facet>;

/** Ids of the facts that fit the words looked for; `null`: no words. */
export type FoundIds = ReadonlySet<string> | null;

/** The values of a fact by which a facet chooses it; a fact can be both inferred and derived, and helps to answer several questions. */
export const valuesOf = (fact: DocumentFact, facet: Facet): readonly string[] => {
  switch (facet) {
    case 'kind': return [fact.kind];
    case 'ground': return groundsOf(fact);
    case 'document': return [fact.document];
    case 'question': return fact.questions;
  }
};

const fits = (fact: DocumentFact, choice: FactChoice, facets: readonly Facet[]): boolean =>
  facets.every((facet) => { const chosen = choice[facet]; return chosen === null || valuesOf(fact, facet).includes(chosen); });

/** The facts that fit words and choice, in their own order. */
export const chosenFacts = (facts: readonly DocumentFact[], found: FoundIds, choice: FactChoice): readonly DocumentFact[] =>
  facts.filter((fact) => (found === null || found.has(fact.id)) && fits(fact, choice, FACETS));

/** How many facts each value of a facet would leave with the words and the other choices; a value that is not there would leave none. */
export const facetCounts = (facts: readonly DocumentFact[], found: FoundIds, choice: FactChoice): Readonly<Record<Facet, ReadonlyMap<string, number>>> => {
  const countsOf = (facet: Facet): ReadonlyMap<string, number> => {
    const others = FACETS.filter((other) => other !== facet);
    const counts = new Map<string, number>();
    for (const fact of facts) {
      if ((found !== null && !found.has(fact.id)) || !fits(fact, choice, others)) continue;
      for (const value of valuesOf(fact, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return { kind: countsOf('kind'), ground: countsOf('ground'), document: countsOf('document'), question: countsOf('question') };
};

/** A condition to give up, and how many facts would then fit. */
export interface Loosening {
  readonly part: Facet | 'text';
  readonly count: number;
}

/** For a choice that nothing fits: each single condition whose giving up would let something fit, the most first. */
export const loosenings = (facts: readonly DocumentFact[], found: FoundIds, choice: FactChoice): readonly Loosening[] => {
  const without = (facet: Facet): FactChoice => ({ ...choice, [facet]: null });
  const parts: readonly Loosening[] = [
    ...(found === null ? [] : [{ part: 'text' as const, count: chosenFacts(facts, null, choice).length }]),
    ...FACETS.filter((facet) => choice[facet] !== null).map((part) => ({ part, count: chosenFacts(facts, found, without(part)).length })),
  ];
  return parts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
};

/** Facts under one heading. */
export interface FactGroup {
  readonly value: string;
  readonly facts: readonly DocumentFact[];
}

/** The facts by kind or document, groups in the given order of values; values that no fact has are left out. */
export const factGroups = (facts: readonly DocumentFact[], by: 'kind' | 'document', order: readonly string[]): readonly FactGroup[] =>
  order.map((value) => ({ value, facts: facts.filter((fact) => fact[by] === value) })).filter(({ facts: own }) => own.length > 0);
