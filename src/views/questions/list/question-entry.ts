import type { Text } from '../../../i18n/text.ts';
import type { SourceEntry } from '../../../schema/document-rows.ts';
import type { IndexedQuestion } from '../question-index.ts';
import { QUESTIONS } from '../question-index.ts';
import type { Material } from './said.ts';
import { sayAnswer } from './say-answer.ts';
import { ANSWERS } from './short-answer.ts';

/** A question in the words of the interface language, with what is computed for it. */
export interface QuestionEntry {
  readonly question: IndexedQuestion;
  readonly asked: string;
  /** The short answer. */
  readonly answer: string;
  readonly missing: string;
  readonly holder: string;
  /** Facts of the documents that help to answer it. */
  readonly factCount: number;
  readonly sources: readonly SourceEntry[];
}

/** Every question of the index, in its order. */
export const questionEntries = (material: Material, text: Text): readonly QuestionEntry[] => QUESTIONS.map((question) => {
  const { label } = question;
  const { answer, sourceIds } = ANSWERS[label];
  return {
    question,
    asked: text.t(`questionWords.asked.${label}`),
    answer: answer(material).map((said) => sayAnswer(said, text)).join(' '),
    missing: text.t(`questionWords.missing.${label}`),
    holder: text.t(`questionWords.holder.${label}`),
    factCount: material.archive.facts.filter(({ questions }) => questions.includes(label)).length,
    sources: material.sources.filter(({ id }) => sourceIds.includes(id)),
  };
});
