import type { Archive, DocumentFact, FactTarget } from '../schema/archive.ts';

/** The facts that are about one thing of another table, in the documents' order; none when no fact is linked to it. */
export const factsOf = ({ facts, links }: Pick<Archive, 'facts' | 'links'>, kind: FactTarget, id: string): readonly DocumentFact[] => {
  const linked = new Set(links.filter((link) => link.kind === kind && link.targetId === id).map(({ factId }) => factId));
  return facts.filter((fact) => linked.has(fact.id));
};
