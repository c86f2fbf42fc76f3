import type { Dataset } from '../schema/dataset.ts';
import type { MunicipalityCode } from '../schema/municipality.ts';
import type { Project } from '../schema/project.ts';
import { registerProjects, type BodyWork } from './body-work.ts';

/** What has a count of projects. */
export interface Counted<Value> {
  readonly value: Value;
  readonly count: number;
}

/** How many of the projects have each value, the most frequent first; a project with several values counts under each. */
export const countsOf = <Value extends string>(projects: readonly Project[], valuesOf: (project: Project) => readonly Value[]): readonly Counted<Value>[] => {
  const counts = new Map<Value, number>();
  for (const project of projects) for (const value of new Set(valuesOf(project))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
};

/** Where a body's projects say that they work. */
export interface BodyReach {
  /** Municipalities by number of projects that name them, or their sub-region. */
  readonly places: readonly Counted<MunicipalityCode>[];
  /** Projects for the whole region. */
  readonly regionWide: number;
  /** Projects that name neither a municipality of the region nor the region. */
  readonly nowhere: number;
  /** Projects that name places outside the region too. */
  readonly outside: number;
}

export const bodyReach = (projects: readonly Project[]): BodyReach => ({
  places: countsOf(projects, ({ placeCodes }) => placeCodes),
  regionWide: projects.filter(({ isRegionWide }) => isRegionWide).length,
  nowhere: projects.filter(({ isRegionWide, placeCodes }) => !isRegionWide && placeCodes.length === 0).length,
  outside: projects.filter(({ outsidePlaceCount }) => outsidePlaceCount > 0).length,
});

/** Running projects of a body in one calendar year. */
export interface BodyYear {
  readonly year: number;
  readonly led: number;
  readonly partnered: number;
}

/** A body's projects over the years. */
export interface BodyYears {
  /** Every year of the register, without gaps. */
  readonly years: readonly BodyYear[];
  /** Its projects without a stated date: they stand in no year. */
  readonly undated: number;
}

const runsIn = ({ startYear, endYear }: Project, year: number): boolean => startYear !== null && endYear !== null && startYear <= year && year <= endYear;

/** How many projects a body leads and takes part in each year, over all years of the register. */
export const bodyYears = (work: Pick<BodyWork, 'led' | 'partnered'>, { projects }: Pick<Dataset, 'projects'>): BodyYears => {
  const spans = projects.flatMap(({ startYear, endYear }) => (startYear === null || endYear === null ? [] : [startYear, endYear]));
  const isDated = (project: Project): boolean => project.startYear !== null && project.endYear !== null;
  const at = (indices: readonly number[]): readonly Project[] => indices.flatMap((index) => projects[index] ?? []);
  const [led, partnered] = [at(work.led), at(work.partnered)];
  const first = Math.min(...spans);
  const length = spans.length === 0 ? 0 : Math.max(...spans) - first + 1;
  return {
    years: Array.from({ length }, (_, index) => first + index).map((year) => ({
      year,
      led: led.filter((project) => runsIn(project, year)).length,
      partnered: partnered.filter((project) => runsIn(project, year)).length,
    })),
    undated: at(registerProjects(work)).filter((project) => !isDated(project)).length,
  };
};
