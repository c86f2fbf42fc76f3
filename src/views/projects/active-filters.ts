import { termsOf, type Dataset } from '../../schema/dataset.ts';
import type { Sentence } from '../../schema/sentence.ts';
import type { VocabularyKind } from '../../schema/vocabulary.ts';
import type { Text } from '../../i18n/text.ts';
import { partWords } from '../shared/sentence-text.ts';
import type { SentenceChange } from './sentence-change.ts';

/** A condition in force, and what takes it away. */
export interface ActiveFilter {
  readonly key: string;
  readonly name: string;
  readonly removal: SentenceChange;
}

interface FilterInput {
  readonly sentence: Sentence;
  readonly dataset: Dataset;
  readonly text: Text;
}

type ListField = 'targetGroups' | 'themes' | 'funds' | 'fundFamilies';

const LISTS: readonly { readonly field: ListField; readonly kind: VocabularyKind }[] = [
  { field: 'targetGroups', kind: 'target_group' },
  { field: 'themes', kind: 'theme' },
  { field: 'funds', kind: 'fund' },
  { field: 'fundFamilies', kind: 'fund_family' },
];

const listFilters = ({ sentence, dataset, text }: FilterInput): readonly ActiveFilter[] =>
  LISTS.flatMap(({ field, kind }) =>
    sentence[field].map((value) => ({
      key: `${field}-${value}`,
      name: termsOf(dataset, kind).find((term) => term.value === value)?.name[text.language] ?? value,
      removal: { [field]: sentence[field].filter((other) => other !== value) },
    })),
  );

const periodName = ({ t, format }: Text, period: Sentence['period'] & { readonly kind: 'years' }): string => {
  const [from, to] = [String(period.from), String(period.to)];
  return t('projects.chips.period', { range: from === to ? from : format.range(from, to) });
};

/** All conditions of the sentence that leave projects out, in the order of the facets. */
export const activeFilters = (input: FilterInput): readonly ActiveFilter[] => {
  const { sentence } = input;
  const words = { text: input.text, dataset: input.dataset, sentence };
  return [
    ...(sentence.text === '' ? [] : [{ key: 'text', name: partWords(words, 'text'), removal: { text: '' } }]),
    ...listFilters(input),
    ...(sentence.employment === 'any' ? [] : [{ key: 'employment', name: partWords(words, 'employment'), removal: { employment: 'any' as const } }]),
    ...(sentence.period.kind === 'any' ? [] : [{ key: 'period', name: periodName(input.text, sentence.period), removal: { period: { kind: 'any' as const } } }]),
  ];
};
