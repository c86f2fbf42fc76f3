import { termsOf, type Dataset } from '../schema/dataset.ts';
import type { ReachSet } from '../schema/gaps-view.ts';
import type { Project } from '../schema/project.ts';
import type { Sentence } from '../schema/sentence.ts';
import { NOT_STATED } from '../schema/vocabulary.ts';

/** A fund that fits the sentence's funds and families; "not stated" where any will do. */
const fundFor = (dataset: Dataset, { funds, fundFamilies }: Sentence): string => {
  if (funds.length === 0 && fundFamilies.length === 0) return NOT_STATED;
  const fits = termsOf(dataset, 'fund').find(({ value, parent }) =>
    (funds.length === 0 || funds.includes(value)) && (fundFamilies.length === 0 || (parent !== null && fundFamilies.includes(parent))));
  return fits?.value ?? funds[0] ?? NOT_STATED;
};

const projectFor = (dataset: Dataset, sentence: Sentence, { set, id }: { readonly set: ReachSet; readonly id: string }): Project => {
  const { period } = sentence;
  const years = period.kind === 'any' ? null : period;
  return {
    id,
    name: sentence.text,
    leadId: null,
    leadName: null,
    leadHome: 'region',
    leadSeatCode: set[0] ?? null,
    fund: fundFor(dataset, sentence),
    scope: 'municipal',
    startYear: years?.from ?? null,
    endYear: years?.to ?? null,
    startDate: years === null ? null : `${String(years.from)}-01-01`,
    startPrecision: years === null ? null : 'year',
    endDate: years === null ? null : `${String(years.to)}-12-31`,
    endPrecision: years === null ? null : 'year',
    isAboutEmployment: sentence.employment === 'only',
    themes: sentence.themes,
    targetGroups: sentence.targetGroups,
    placeCodes: set,
    isRegionWide: false,
    outsidePlaceCount: 0,
  };
};

/**
 * The data as they would be with the call: one made-up project a set, each of which fits the sentence. An empty set
 * adds a project that reaches nothing. Answered like any data, they give the picture after the call.
 */
export const withCall = (dataset: Dataset, sentence: Sentence, sets: readonly ReachSet[]): Dataset => ({
  ...dataset,
  projects: [...dataset.projects, ...sets.map((set, index) => projectFor(dataset, sentence, { set, id: `~call-${String(index + 1)}` }))],
});
