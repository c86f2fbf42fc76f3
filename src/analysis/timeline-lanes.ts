import { termsOf, type Dataset } from '../schema/dataset.ts';
import type { CoverageResult } from '../schema/coverage-result.ts';
import type { Project } from '../schema/project.ts';
import type { TimelineGroup } from '../schema/timeline-view.ts';
import { barOfDates, extentOf } from './timeline-span.ts';

/**
 * Why projects stand together: a value of the grouping, or a remainder. `region_wide`: for the whole region;
 * `outside`: names no municipality of the region; `seat_elsewhere`, `seat_unknown`: by lead seat only; `without`: has
 * no theme or target group.
 */
export type LaneKind = 'value' | 'without' | 'region_wide' | 'outside' | 'seat_elsewhere' | 'seat_unknown';

/** Projects that stand together. */
export interface ProjectLane {
  readonly kind: LaneKind;
  /** A code of the grouping; `null` for a remainder. */
  readonly value: string | null;
  /** Indices of projects, by start, end and id. */
  readonly indices: readonly number[];
}

/** The selected projects in their lanes. */
export interface ProjectLanes {
  readonly lanes: readonly ProjectLane[];
  /** Distinct selected projects with a date, and places in lanes that they take. */
  readonly dated: number;
  readonly places: number;
  /** Indices of the selected projects without any date: they stand in no lane. */
  readonly undated: readonly number[];
}

/** How projects may be grouped by one of their own values; chains are made by `possibleChains`. */
export type ValueGroup = Exclude<TimelineGroup, 'chain'>;

const REMAINDERS = ['without', 'region_wide', 'outside', 'seat_elsewhere', 'seat_unknown'] as const;
type Remainder = (typeof REMAINDERS)[number];

/** Project indices by start, then end, then id; those without a date last. */
export const inTimeOrder = (dataset: Dataset, indices: readonly number[]): readonly number[] => {
  const keyed = indices.map((index) => {
    const project = dataset.projects[index];
    const extent = project === undefined ? null : extentOf(barOfDates(project));
    return { index, start: extent?.[0] ?? Infinity, end: extent?.[1] ?? Infinity, id: project?.id ?? '' };
  });
  const difference = (a: number, b: number): number => (a === b ? 0 : a - b);
  return keyed.sort((a, b) => difference(a.start, b.start) || difference(a.end, b.end) || (a.id < b.id ? -1 : 1)).map(({ index }) => index);
};

/** Has the project any date? */
export const isDated = ({ startDate, endDate }: Pick<Project, 'startDate' | 'endDate'>): boolean => startDate !== null || endDate !== null;

interface Standing {
  readonly values: readonly string[];
  readonly remainder: Remainder | null;
}

const seatOf = ({ leadSeatCode, leadHome }: Project): Standing => {
  if (leadSeatCode !== null) return { values: [leadSeatCode], remainder: null };
  return { values: [], remainder: leadHome === 'elsewhere' ? 'seat_elsewhere' : 'seat_unknown' };
};

const coded = (values: readonly string[]): Standing => ({ values, remainder: values.length === 0 ? 'without' : null });

const standingOf = (project: Project, group: ValueGroup, isBySeat: boolean): Standing => {
  switch (group) {
    case 'theme': return coded(project.themes);
    case 'targetGroup': return coded(project.targetGroups);
    case 'fund': return { values: [project.fund], remainder: null };
    case 'municipality': {
      if (isBySeat) return seatOf(project);
      if (project.isRegionWide) return { values: project.placeCodes, remainder: 'region_wide' };
      return { values: project.placeCodes, remainder: project.placeCodes.length === 0 ? 'outside' : null };
    }
  }
};

const orderOf = (dataset: Dataset, group: ValueGroup): readonly string[] => {
  switch (group) {
    case 'theme': return termsOf(dataset, 'theme').map(({ value }) => value);
    case 'targetGroup': return termsOf(dataset, 'target_group').map(({ value }) => value);
    case 'fund': return termsOf(dataset, 'fund').map(({ value }) => value);
    case 'municipality': return dataset.municipalities.map(({ code }) => code);
  }
};

const append = <Key>(lists: Map<Key, number[]>, key: Key, index: number): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [index]);
  else list.push(index);
};

/**
 * The selected projects by a value of their own, in the order of the coded list; remainders last. A project with
 * several themes, target groups or municipalities stands in each of their lanes, in one lane once. Municipalities
 * are those of the sentence's location basis; projects for the whole region have a lane of their own.
 */
export const projectLanes = (dataset: Dataset, { selected, sentence }: Pick<CoverageResult, 'selected' | 'sentence'>, group: ValueGroup): ProjectLanes => {
  const isBySeat = sentence.locationBasis === 'lead_seat';
  const values = new Map<string, number[]>();
  const remainders = new Map<Remainder, number[]>();
  const undated: number[] = [];
  for (const index of selected) {
    const project = dataset.projects[index];
    if (project === undefined) continue;
    if (!isDated(project)) {
      undated.push(index);
      continue;
    }
    const standing = standingOf(project, group, isBySeat);
    for (const value of new Set(standing.values)) append(values, value, index);
    if (standing.remainder !== null) append(remainders, standing.remainder, index);
  }
  const known = orderOf(dataset, group);
  const order = [...known, ...[...values.keys()].filter((value) => !known.includes(value))];
  const lanes: readonly ProjectLane[] = [
    ...order.flatMap((value): readonly ProjectLane[] => {
      const indices = values.get(value);
      return indices === undefined ? [] : [{ kind: 'value', value, indices: inTimeOrder(dataset, indices) }];
    }),
    ...REMAINDERS.flatMap((kind): readonly ProjectLane[] => {
      const indices = remainders.get(kind);
      return indices === undefined ? [] : [{ kind, value: null, indices: inTimeOrder(dataset, indices) }];
    }),
  ];
  return {
    lanes,
    dated: selected.length - undated.length,
    places: lanes.reduce((sum, { indices }) => sum + indices.length, 0),
    undated: inTimeOrder(dataset, undated),
  };
};
