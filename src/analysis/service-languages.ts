import type { DocumentFact } from '../schema/archive.ts';

/** A stage of service: facts whose ids differ in the language alone (`language-ohjaamo-1-ar`). */
export interface ServiceStage {
  readonly id: string;
  readonly subject: string;
  /** Partial ISO texts; the earliest and the latest of its facts. */
  readonly start: string | null;
  readonly end: string | null;
}

/** A language at a stage. */
export interface ServiceMark {
  readonly fact: DocumentFact;
  /** Begins only after the document's day: an intention. */
  readonly isPlanned: boolean;
}

/** A language over the stages. */
export interface ServiceLanguage {
  /** A `FactWord` of kind `language`. */
  readonly term: string;
  /** Named among the largest language groups. */
  readonly isLargest: boolean;
  /** In the order of the stages; `null`: the document names no service in it there. */
  readonly marks: readonly (ServiceMark | null)[];
}

/** Languages of service against the largest language groups. */
export interface ServiceLanguages {
  readonly stages: readonly ServiceStage[];
  /** The largest groups first, in the document's order, then the others by their first stage. */
  readonly languages: readonly ServiceLanguage[];
}

const stageIdOf = ({ id }: DocumentFact): string => id.slice(0, id.lastIndexOf('-'));

const termsOf = (facts: readonly DocumentFact[]): readonly string[] => [...new Set(facts.flatMap(({ terms }) => terms))];

const stageOf = (id: string, facts: readonly DocumentFact[]): ServiceStage => ({
  id,
  subject: facts[0]?.subject ?? '',
  start: facts.flatMap(({ start }) => (start === null ? [] : [start])).sort()[0] ?? null,
  end: facts.flatMap(({ end }) => (end === null ? [] : [end])).sort().at(-1) ?? null,
});

/**
 * Languages by stage.
 *
 * @param facts of the kinds `service_language` and `language_group`; those without a language are left out.
 * @param documentDay the day on which the document speaks; `null` when not stated: then nothing is told apart as planned.
 */
export const serviceLanguages = (facts: readonly DocumentFact[], documentDay: string | null): ServiceLanguages => {
  const services = facts.filter(({ kind, terms }) => kind === 'service_language' && terms.length > 0);
  const largest = termsOf(facts.filter(({ kind }) => kind === 'language_group'));
  const stages = [...new Set(services.map(stageIdOf))]
    .map((id) => stageOf(id, services.filter((fact) => stageIdOf(fact) === id)))
    .sort((a, b) => { const [left, right] = [`${a.start ?? ''} ${a.end ?? ''}`, `${b.start ?? ''} ${b.end ?? ''}`]; return left < right ? -1 : Number(left > right); });
  const inStage = ({ id }: ServiceStage): readonly DocumentFact[] => services.filter((fact) => stageIdOf(fact) === id);
  const others = termsOf(stages.flatMap(inStage)).filter((term) => !largest.includes(term));
  const markOf = (term: string, stage: ServiceStage): ServiceMark | null => {
    const fact = inStage(stage).find(({ terms }) => terms.includes(term));
    return fact === undefined ? null : { fact, isPlanned: documentDay !== null && fact.start !== null && fact.start > documentDay };
  };
  return {
    stages,
    languages: [...largest, ...others].map((term) => ({ term, isLargest: largest.includes(term), marks: stages.map((stage) => markOf(term, stage)) })),
  };
};

/** Terms of the largest groups that have a mark at a stage, and those that have none. */
export const largestAt = ({ languages }: ServiceLanguages, stage: number): { readonly served: readonly string[]; readonly missing: readonly string[] } => {
  const largest = languages.filter(({ isLargest }) => isLargest);
  const termsWhere = (hasMark: boolean): readonly string[] => largest.filter(({ marks }) => ((marks[stage] ?? null) !== null) === hasMark).map(({ term }) => term);
  return { served: termsWhere(true), missing: termsWhere(false) };
};
