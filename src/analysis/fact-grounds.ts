import type { DocumentFact } from '../schema/archive.ts';
import type { FactGround } from '../schema/questions-view.ts';

/** How a fact is known: stated, or inferred, derived or both; never empty. */
export const groundsOf = ({ inferred, derived }: Pick<DocumentFact, 'inferred' | 'derived'>): readonly FactGround[] => {
  if (!inferred && !derived) return ['stated'];
  return [...(inferred ? ['inferred' as const] : []), ...(derived ? ['derived' as const] : [])];
};
