import type { Archive, DocumentFact } from '../../../schema/archive.ts';
import type { SourceEntry } from '../../../schema/document-rows.ts';
import { FACT_GROUNDS, type QuestionsView } from '../../../schema/questions-view.ts';
import type { Text } from '../../../i18n/text.ts';
import { factWordName } from '../../shared/fact-figure.ts';
import { QUESTION_LABELS } from '../question-labels.ts';
import type { Facet } from './fact-filter.ts';
import { questionText } from './question-text.ts';

interface NameContext {
  readonly archive: Archive;
  readonly sources: readonly SourceEntry[];
  readonly text: Text;
}

/** The name of a value that facts can be narrowed by; the value itself where nothing names it. */
export const facetValueName = (facet: Facet, value: string, { archive, sources, text }: NameContext): string => {
  switch (facet) {
    case 'kind': return factWordName(archive.factWords, { kind: 'kind', value }, text);
    case 'ground': return text.t(`factItem.ground.${value}`);
    case 'document': return sources.find(({ id }) => id === value)?.title[text.language] ?? value;
    case 'question': return questionText(value, text);
  }
};

/** Questions of the list that the fact helps to answer; labels that were dropped from the list are left out. */
export const knownQuestions = ({ questions }: Pick<DocumentFact, 'questions'>): readonly string[] => QUESTION_LABELS.filter((label) => questions.includes(label));

/** What can be chosen of each facet, in the order in which it is shown. */
export const facetValues = ({ archive }: Pick<NameContext, 'archive'>): Readonly<Record<Facet, readonly string[]>> => {
  const inOrder = (values: readonly string[]): readonly string[] => [...new Set(values)].sort(new Intl.Collator('en', { numeric: true }).compare);
  return {
    kind: archive.factWords.filter(({ kind }) => kind === 'kind').map(({ value }) => value),
    ground: FACT_GROUNDS,
    document: inOrder(archive.facts.map(({ document }) => document)),
    question: QUESTION_LABELS.filter((label) => archive.facts.some(({ questions }) => questions.includes(label))),
  };
};

/** A condition in words, as it stands on its chip. */
export const conditionName = (part: Facet | 'text', view: QuestionsView, context: NameContext): string =>
  context.text.t('facts.chips.condition', part === 'text'
    ? { facet: context.text.t('facts.chips.text'), name: view.text }
    : { facet: context.text.t(`facts.facets.${part}`), name: facetValueName(part, view[part] ?? '', context) });
