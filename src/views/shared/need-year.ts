import { ownNeedOf, type Dataset } from '../../schema/dataset.ts';
import type { Need, Sentence } from '../../schema/sentence.ts';
import { nearestYear } from '../../state/known-codes.ts';

/** Years in which the need is known somewhere; none for a need without a year. */
const yearsOf = (dataset: Dataset, need: Need): readonly number[] => {
  switch (need) {
    case 'foreign_language_speakers':
      return dataset.needs.filter(({ speakers }) => speakers !== null).map(({ year }) => year);
    case 'population':
      return dataset.needs.filter(({ population }) => population !== null).map(({ year }) => year);
    default:
      return ownNeedOf(dataset, need)?.figures.map(({ year }) => year) ?? [];
  }
};

/** The sentence with another need; its year moves to the nearest one in which that need is known, of two to the later. */
export const withNeed = (dataset: Dataset, sentence: Sentence, need: Need): Sentence =>
  ({ ...sentence, need, needYear: nearestYear(sentence.needYear, new Set(yearsOf(dataset, need))) });
