import type { Analyst } from '../schema/analyst.ts';
import type { SuccessionBasis } from '../schema/gaps-view.ts';
import type { MunicipalityCode } from '../schema/municipality.ts';
import type { Ending } from '../schema/profile-result.ts';
import type { Sentence } from '../schema/sentence.ts';
import { askedValues, askedValuesOf, projectsByPlace, valuesOf } from './reached-places.ts';
import { followsFrom } from './succession.ts';

/** Of which municipality, after which ISO day, and what a successor must share. */
export interface EndingQuestion {
  readonly code: MunicipalityCode;
  readonly asOf: string;
  readonly basis: SuccessionBasis;
}

/**
 * The selected projects of a municipality that end after `asOf`, the next first, equal ones in the dataset's order;
 * for each of their target groups (or themes) that the sentence asks about, the projects of the whole register that
 * follow there by the rule of `cliffs`: they end later and start within twelve months of the end.
 * Projects without an end are not among them: nobody knows when they end.
 */
export const endings = (analyst: Analyst, sentence: Sentence, { code, asOf, basis }: EndingQuestion): readonly Ending[] => {
  const { dataset } = analyst;
  const place = dataset.municipalities.findIndex((municipality) => municipality.code === code);
  const question: Sentence = { ...sentence, counted: 'projects' };
  const weights = analyst.weightsOf(question);
  const here = projectsByPlace(dataset, weights, dataset.projects.keys())[place] ?? [];
  const chosen = projectsByPlace(dataset, weights, analyst.answer(question).selected)[place] ?? [];
  const asked = askedValues(question, basis);
  return chosen.flatMap((index): readonly Ending[] => {
    const project = dataset.projects[index];
    if (project === undefined || project.endDate === null || project.endDate <= asOf) return [];
    const follows = followsFrom(project.endDate);
    const later = here.filter((other) => { const candidate = dataset.projects[other]; return candidate !== undefined && follows(candidate); });
    return [{
      projectIndex: index,
      endDate: project.endDate,
      precision: project.endPrecision ?? 'day',
      followers: askedValuesOf(project, basis, asked).map((value) => ({
        value,
        projectIndices: later.filter((other) => { const candidate = dataset.projects[other]; return candidate !== undefined && valuesOf(candidate, basis).includes(value); }),
      })),
    }];
  }).sort((a, b) => (a.endDate === b.endDate ? a.projectIndex - b.projectIndex : a.endDate < b.endDate ? -1 : 1));
};
