import { termsOf, type Dataset } from '../../schema/dataset.ts';
import type { Language } from '../../schema/language.ts';
import type { Term, VocabularyKind } from '../../schema/vocabulary.ts';

/** One entry of a coded list, or `undefined` when the list does not have it. */
export const termOf = (dataset: Dataset, kind: VocabularyKind, value: string): Term | undefined =>
  termsOf(dataset, kind).find((term) => term.value === value);

/** The name of a coded value; the bare code when the list does not have it. */
export const termName = (term: Term | undefined, value: string, language: Language): string => term?.name[language] ?? value;
