import { ownNeedOf, type Dataset } from '../../schema/dataset.ts';
import type { Need, Sentence } from '../../schema/sentence.ts';
import { nearestYear } from '../../state/known-codes.ts';

/** The years of a need's figures, a year for each municipality that has one in it; none for a need without a year. */
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

/** The years with the most figures. */
const fullestYears = (years: readonly number[]): ReadonlySet<number> => {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return new Set([...counts].filter(([, count]) => count === most).map(([year]) => year));
};

/**
 * The sentence with another need. Where that need is not known in the sentence's year, the year moves to one in which
 * it is known for most municipalities: the nearest of them, of two the later.
 */
export const withNeed = (dataset: Dataset, sentence: Sentence, need: Need): Sentence => {
  const years = yearsOf(dataset, need);
  const { needYear } = sentence;
  return { ...sentence, need, needYear: years.includes(needYear) ? needYear : nearestYear(needYear, fullestYears(years)) };
};
