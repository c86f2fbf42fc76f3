import { useMemo } from 'react';
import type { DocumentFact, FactLink } from '../../../schema/archive.ts';
import type { PageProps } from '../../shared/page-props.ts';
import { useText } from '../../shared/text-context.tsx';
import { factTargets } from './fact-about.ts';
import { chosenFacts, facetCounts, type Facet } from './fact-filter.ts';
import { facetValueName, facetValues } from './fact-names.ts';
import { createFactIndex, findFacts } from './fact-search.ts';
import type { EntryContext } from './FactEntry.tsx';
import type { FacetOption } from './FactFacet.tsx';

const byFact = (links: readonly FactLink[]): ReadonlyMap<string, readonly FactLink[]> => {
  const grouped = new Map<string, FactLink[]>();
  for (const link of links) grouped.set(link.factId, [...(grouped.get(link.factId) ?? []), link]);
  return grouped;
};

/** The facts that fit the page's words and choices, and what the lists and menus say. */
export interface ShownFacts {
  readonly facts: readonly DocumentFact[];
  /** Ids that fit the words; `null`: no words. */
  readonly found: ReadonlySet<string> | null;
  readonly isSimilar: boolean;
  readonly options: Readonly<Record<Facet, readonly FacetOption[]>>;
  readonly entries: Omit<EntryContext, 'isKindShown'>;
}

/** Searches and narrows the facts; the index is made once for each language. */
export const useFacts = ({ dataset, archive, documents, sources, state }: Pick<PageProps, 'dataset' | 'archive' | 'documents' | 'sources' | 'state'>): ShownFacts => {
  const text = useText();
  const { language } = text;
  const { text: words, kind, ground, document, question } = state.questions;
  const targets = useMemo(() => factTargets({ dataset, archive, documents }, language), [dataset, archive, documents, language]);
  const linksOf = useMemo(() => byFact(archive.links), [archive]);
  const index = useMemo(() => createFactIndex(archive.facts, {
    language, words: archive.factWords,
    moreOf: (fact) => (linksOf.get(fact.id) ?? []).map((link) => targets.get(`${link.kind} ${link.targetId}`)?.name ?? ''),
  }), [archive, language, linksOf, targets]);
  const found = useMemo(() => findFacts(index, words), [index, words]);
  const entries = useMemo(() => ({ archive, sources, targets, linksOf, words }), [archive, sources, targets, linksOf, words]);
  return useMemo(() => {
    const choice = { kind, ground, document, question };
    const ids = found?.ids ?? null;
    const counts = facetCounts(archive.facts, ids, choice);
    const values = facetValues({ archive });
    const optionsOf = (facet: Facet): readonly FacetOption[] =>
      values[facet].map((value) => ({ value, name: facetValueName(facet, value, { archive, sources, text }), count: counts[facet].get(value) ?? 0 }));
    return {
      facts: chosenFacts(archive.facts, ids, choice),
      found: ids,
      isSimilar: found?.isSimilar ?? false,
      options: { kind: optionsOf('kind'), ground: optionsOf('ground'), document: optionsOf('document'), question: optionsOf('question') },
      entries,
    };
  }, [archive, sources, text, entries, found, kind, ground, document, question]);
};
