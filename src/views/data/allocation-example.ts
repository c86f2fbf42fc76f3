import { equalWeight, populationWeights } from '../../analysis/allocation.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Municipality } from '../../schema/municipality.ts';
import type { Project } from '../../schema/project.ts';

/** What the example project adds to one municipality under each rule. */
export interface AllocationExampleRow {
  readonly municipality: Municipality;
  readonly inhabitants: number;
  readonly equal: number;
  readonly population: number;
}

/** A real project shared out by each allocation rule. */
export interface AllocationExample {
  readonly project: Project;
  readonly year: number;
  /** In the order of the municipality's code; full allocation is 1 in each. */
  readonly rows: readonly AllocationExampleRow[];
  /** Places named in all, those outside the region included. */
  readonly placeCount: number;
  readonly inhabitantSum: number;
  /** The region's part of the project under both splits: places inside over all places. */
  readonly insideShare: number;
}

/** A handful of municipalities shows the split best. */
const CLEAREST_COUNT = 4;

const distance = (project: Project): number => 100 * project.outsidePlaceCount + Math.abs(project.placeCodes.length - CLEAREST_COUNT);

/** The project that shows the rules best: few places outside the region (but some), about four inside; ties by id. */
const clearestProject = (projects: readonly Project[]): Project | undefined =>
  projects
    .filter((project) => project.scope === 'municipal' && project.placeCodes.length >= 2 && project.outsidePlaceCount >= 1)
    .sort((a, b) => distance(a) - distance(b) || a.placeCodes.length - b.placeCodes.length || a.id.localeCompare(b.id))[0];

/**
 * The worked example of the allocation rules, from the data; `undefined` when no project names places
 * both inside and outside the region, or when a population is missing.
 */
export const allocationExample = (dataset: Dataset, year: number): AllocationExample | undefined => {
  const project = clearestProject(dataset.projects);
  if (project === undefined) return undefined;
  const places = project.placeCodes.flatMap((code) => {
    const municipality = dataset.municipalities.find((place) => place.code === code);
    const inhabitants = dataset.needs.find((need) => need.code === code && need.year === year)?.population ?? null;
    return municipality === undefined || inhabitants === null ? [] : [{ municipality, inhabitants }];
  });
  if (places.length < project.placeCodes.length) return undefined;
  const weights = populationWeights(places.map(({ inhabitants }) => inhabitants), project.outsidePlaceCount);
  const equal = equalWeight(places.length, project.outsidePlaceCount);
  return {
    project,
    year,
    rows: places.map(({ municipality, inhabitants }, index) => ({ municipality, inhabitants, equal, population: weights[index] ?? 0 })),
    placeCount: places.length + project.outsidePlaceCount,
    inhabitantSum: places.reduce((sum, { inhabitants }) => sum + inhabitants, 0),
    insideShare: equal * places.length,
  };
};
