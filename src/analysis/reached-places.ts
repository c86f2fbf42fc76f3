import type { Dataset } from '../schema/dataset.ts';
import type { SuccessionBasis } from '../schema/gaps-view.ts';
import type { Project } from '../schema/project.ts';
import type { PlaceWeights } from '../schema/selection.ts';
import type { Sentence } from '../schema/sentence.ts';

/** Indices of the municipalities that a project reaches under the weights' rules. */
export const placesOf = ({ offsets, places }: PlaceWeights, project: number): readonly number[] =>
  [...places.subarray(offsets[project] ?? 0, offsets[project + 1] ?? 0)];

/** For each municipality, by its index, the projects that reach it, ascending; only those of `projects`. */
export const projectsByPlace = (dataset: Dataset, weights: PlaceWeights, projects: Iterable<number>): readonly (readonly number[])[] => {
  const lists = dataset.municipalities.map((): number[] => []);
  for (const project of projects) for (const place of placesOf(weights, project)) lists[place]?.push(project);
  return lists;
};

/** A project's target groups or themes, each once. */
export const valuesOf = (project: Project, basis: SuccessionBasis): readonly string[] =>
  [...new Set(basis === 'targetGroup' ? project.targetGroups : project.themes)];

/** The target groups or themes that the sentence asks about; `null`: all of them. */
export const askedValues = (sentence: Sentence, basis: SuccessionBasis): ReadonlySet<string> | null => {
  const chosen = basis === 'targetGroup' ? sentence.targetGroups : sentence.themes;
  return chosen.length === 0 ? null : new Set(chosen);
};

/** A project's own values among those that are asked about. */
export const askedValuesOf = (project: Project, basis: SuccessionBasis, asked: ReadonlySet<string> | null): readonly string[] =>
  valuesOf(project, basis).filter((value) => asked === null || asked.has(value));
