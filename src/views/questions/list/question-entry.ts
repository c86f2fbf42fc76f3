import type { Text } from '../../../i18n/text.ts';
import type { DocumentFact } from '../../../schema/archive.ts';
import type { SourceEntry } from '../../../schema/document-rows.ts';
import type { IndexedQuestion } from '../question-index.ts';
import { QUESTIONS } from '../question-index.ts';
import { isInLapland, type Material } from './said.ts';
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
  /** Those that say most, at most `MOST_KEY_FACTS`. */
  readonly keyFacts: readonly DocumentFact[];
  readonly sources: readonly SourceEntry[];
}

export const MOST_KEY_FACTS = 4;

/** Facts on the question: the kinds that tell most first, within a kind those of Lapland, then in the documents' order. */
const orderedFacts = ({ label, tells }: IndexedQuestion, material: Material): readonly DocumentFact[] => {
  const isHere = isInLapland(material);
  const rank = (fact: DocumentFact): number => {
    const kind = tells.indexOf(fact.kind);
    return 2 * (kind < 0 ? tells.length : kind) + (isHere(fact) ? 0 : 1);
  };
  return material.archive.facts.filter(({ questions }) => questions.includes(label)).sort((a, b) => rank(a) - rank(b));
};

/** Every question of the index, in its order. */
export const questionEntries = (material: Material, text: Text): readonly QuestionEntry[] => QUESTIONS.map((question) => {
  const { label } = question;
  const { answer, sourceIds } = ANSWERS[label];
  const facts = orderedFacts(question, material);
  return {
    question,
    asked: text.t(`questionWords.asked.${label}`),
    answer: answer(material).map((said) => sayAnswer(said, text)).join(' '),
    missing: text.t(`questionWords.missing.${label}`),
    holder: text.t(`questionWords.holder.${label}`),
    factCount: facts.length,
    keyFacts: facts.slice(0, MOST_KEY_FACTS),
    sources: material.sources.filter(({ id }) => sourceIds.includes(id)),
  };
});
