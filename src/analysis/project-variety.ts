import type { Project } from '../schema/project.ts';
import type { ProjectVariety, RunningYear } from '../schema/profile-result.ts';
import { NOT_STATED } from '../schema/vocabulary.ts';

/** Distinct themes, target groups and funds among projects; a fund that is not stated is none. */
export const projectVariety = (projects: readonly Project[]): ProjectVariety => ({
  themes: new Set(projects.flatMap(({ themes }) => themes)).size,
  targetGroups: new Set(projects.flatMap(({ targetGroups }) => targetGroups)).size,
  funds: new Set(projects.map(({ fund }) => fund).filter((fund) => fund !== NOT_STATED)).size,
});

/** First and last calendar year of a project; with one date only, that year. `null` without a date, or where they contradict. */
const yearsOf = ({ startYear, endYear }: Pick<Project, 'startYear' | 'endYear'>): { readonly from: number; readonly to: number } | null => {
  const from = startYear ?? endYear;
  const to = endYear ?? startYear;
  return from === null || to === null || to < from ? null : { from, to };
};

/**
 * How many of `projects` run in each calendar year from the first to the last in which any of `all` does; empty when
 * none of `all` has a date. A project without a date is in no year.
 */
export const runningYears = (projects: readonly Project[], all: readonly Project[]): readonly RunningYear[] => {
  const spans = all.flatMap((project) => yearsOf(project) ?? []);
  if (spans.length === 0) return [];
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  const own = projects.flatMap((project) => yearsOf(project) ?? []);
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = first + at;
    return { year, projects: own.filter(({ from, to }) => from <= year && year <= to).length };
  });
};

/** Projects that state no date that could be read. */
export const undatedCount = (projects: readonly Project[]): number => projects.filter((project) => yearsOf(project) === null).length;
