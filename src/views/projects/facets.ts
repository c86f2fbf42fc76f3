import type { Counters } from '../../schema/coverage-result.ts';
import { termsOf, type Dataset } from '../../schema/dataset.ts';
import { EMPLOYMENT, type Employment, type Sentence } from '../../schema/sentence.ts';
import type { VocabularyKind } from '../../schema/vocabulary.ts';
import type { Text } from '../../i18n/text.ts';
import { toggled, type SentenceChange } from './sentence-change.ts';

/** One choice of a facet with the number of projects that it would leave. */
export interface FacetOption {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly change: SentenceChange;
}

/** One way of narrowing down; `many`: several choices mean "at least one of these". */
export interface Facet {
  readonly key: 'targetGroup' | 'theme' | 'fund' | 'fundFamily' | 'employment';
  readonly mode: 'many' | 'one';
  readonly isOpenAtFirst: boolean;
  readonly options: readonly FacetOption[];
}

/** What facets are made from. */
export interface FacetInput {
  readonly sentence: Sentence;
  /** Counted under `sentence`, or under the one before it for a moment. */
  readonly counters: Counters;
  readonly dataset: Dataset;
  readonly text: Text;
}

type ListKey = Exclude<Facet['key'], 'employment'>;

const KINDS: Readonly<Record<ListKey, VocabularyKind>> = { targetGroup: 'target_group', theme: 'theme', fund: 'fund', fundFamily: 'fund_family' };

const changeOf = (key: ListKey, chosen: readonly string[]): SentenceChange => {
  switch (key) {
    case 'targetGroup': return { targetGroups: chosen };
    case 'theme': return { themes: chosen };
    case 'fund': return { funds: chosen };
    case 'fundFamily': return { fundFamilies: chosen };
  }
};

const chosenValues = ({ sentence }: FacetInput, key: ListKey): readonly string[] => {
  switch (key) {
    case 'targetGroup': return sentence.targetGroups;
    case 'theme': return sentence.themes;
    case 'fund': return sentence.funds;
    case 'fundFamily': return sentence.fundFamilies;
  }
};

const listFacet = (input: FacetInput, key: ListKey, isOpenAtFirst: boolean): Facet => {
  const chosen = chosenValues(input, key);
  const options = termsOf(input.dataset, KINDS[key]).map((term): FacetOption => ({
    value: term.value,
    name: term.name[input.text.language],
    count: input.counters[key].get(term.value) ?? 0,
    isChosen: chosen.includes(term.value),
    change: changeOf(key, toggled(chosen, term.value)),
  }));
  return { key, mode: 'many', isOpenAtFirst: isOpenAtFirst || chosen.length > 0, options };
};

const employmentFacet = ({ sentence, counters, text }: FacetInput): Facet => ({
  key: 'employment',
  mode: 'one',
  isOpenAtFirst: true,
  options: EMPLOYMENT.map((value: Employment): FacetOption => ({
    value,
    name: text.t(`sentence.employment.${value}`),
    count: counters.employment.get(value) ?? 0,
    isChosen: sentence.employment === value,
    change: { employment: value },
  })),
});

/** All facets in page order. */
export const facetsOf = (input: FacetInput): readonly Facet[] => [
  listFacet(input, 'targetGroup', true),
  listFacet(input, 'theme', true),
  employmentFacet(input),
  listFacet(input, 'fundFamily', false),
  listFacet(input, 'fund', false),
];
