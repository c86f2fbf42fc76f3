import type { Analyst } from '../schema/analyst.ts';
import { termsOf } from '../schema/dataset.ts';
import type { CliffMonths, SuccessionBasis } from '../schema/gaps-view.ts';
import type { DatePrecision, Project } from '../schema/project.ts';
import type { Sentence } from '../schema/sentence.ts';
import type { Cliff } from '../schema/succession-result.ts';
import { dayNumber, monthsLater } from './iso-day.ts';
import { askedValues, askedValuesOf, projectsByPlace, valuesOf } from './reached-places.ts';

/** A successor must start at the latest so many months after the end. */
export const LATEST_START_MONTHS = 12;

/** From which day ends are looked for, how far ahead, and what a successor must share. */
export interface CliffQuestion {
  readonly asOf: string;
  readonly months: CliffMonths;
  readonly basis: SuccessionBasis;
}

/** What carries on from a project that ends on the given ISO day: it ends later and starts within a year; not without its dates. */
export const followsFrom = (endDate: string): ((other: Project) => boolean) => {
  const latestStartDay = monthsLater(endDate, LATEST_START_MONTHS);
  return (other) => other.endDate !== null && other.startDate !== null && other.endDate > endDate && other.startDate <= latestStartDay;
};

const hasEnd = (project: Project): project is Project & { readonly endDate: string } => project.endDate !== null;

const COARSENESS: readonly DatePrecision[] = ['day', 'month', 'year'];
const coarsest = (projects: readonly Project[]): DatePrecision =>
  COARSENESS[Math.max(0, ...projects.map(({ endPrecision }) => (endPrecision === null ? 0 : COARSENESS.indexOf(endPrecision))))] ?? 'day';

/**
 * Where the last selected project for a target group (or theme) ends in a municipality of the frame, after `asOf`
 * and at the latest `months` calendar months later, and no project of the whole register that reaches the
 * municipality under the sentence's rules follows it: none with the same value that ends later and starts within
 * twelve months of its end. By date, then in the order of municipalities and values.
 *
 * Where the sentence chooses values of the basis, only those are looked at. Projects without a date are neither
 * ends nor successors. Projects for the whole region are no successors where they are counted apart; how many of
 * them go on is told. A year alone counts up to its last day.
 */
export const cliffs = (analyst: Analyst, sentence: Sentence, { asOf, months, basis }: CliffQuestion): readonly Cliff[] => {
  const { dataset } = analyst;
  const question: Sentence = { ...sentence, counted: 'projects' };
  const { rows, selected } = analyst.answer(question);
  const weights = analyst.weightsOf(question);
  const everybody = projectsByPlace(dataset, weights, dataset.projects.keys());
  const chosen = projectsByPlace(dataset, weights, selected);
  const asked = askedValues(question, basis);
  const regionWide = dataset.projects.filter(({ isRegionWide }) => isRegionWide);
  const until = monthsLater(asOf, months);
  const order = termsOf(dataset, basis === 'targetGroup' ? 'target_group' : 'theme').map(({ value }) => value);
  return rows.flatMap((row, place): readonly Cliff[] => {
    if (!row.isInFrame) return [];
    const others = (everybody[place] ?? []).flatMap((index) => dataset.projects[index] ?? []);
    const ends = new Map<string, { readonly endDate: string; readonly indices: readonly number[] }>();
    for (const index of chosen[place] ?? []) {
      const project = dataset.projects[index];
      if (project === undefined || !hasEnd(project) || project.endDate <= asOf || project.endDate > until) continue;
      const successors = others.filter(followsFrom(project.endDate));
      for (const value of askedValuesOf(project, basis, asked)) {
        if (successors.some((other) => valuesOf(other, basis).includes(value))) continue;
        const found = ends.get(value);
        if (found === undefined || project.endDate > found.endDate) ends.set(value, { endDate: project.endDate, indices: [index] });
        else if (project.endDate === found.endDate) ends.set(value, { ...found, indices: [...found.indices, index] });
      }
    }
    return [...ends].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)).map(([value, { endDate, indices }]): Cliff => ({
      code: row.code,
      value,
      endDate,
      precision: coarsest(indices.flatMap((index) => dataset.projects[index] ?? [])),
      projectIndices: indices,
      regionWideGoingOn: regionWide.filter((other) => valuesOf(other, basis).includes(value)).filter(followsFrom(endDate)).length,
    }));
  }).sort((a, b) => dayNumber(a.endDate) - dayNumber(b.endDate));
};
