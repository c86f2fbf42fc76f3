import type { ChosenLink, PossibleChains } from '../../analysis/possible-chains.ts';
import { barOfDates, barOfPartial, extentOf, type TimeBar } from '../../analysis/timeline-span.ts';
import { isDated, type ProjectLanes } from '../../analysis/timeline-lanes.ts';
import type { DocumentFact } from '../../schema/archive.ts';
import type { Dataset } from '../../schema/dataset.ts';

/** What a row of the picture is about: a project of the selection, or a fact of a document. */
export type GanttEntry =
  | { readonly kind: 'project'; readonly index: number; readonly link: ChosenLink | null }
  | { readonly kind: 'fact'; readonly fact: DocumentFact };

/** What kind of lane it is: the projects of a value or a chain, projects left over, or facts of documents. */
export type LaneRole = 'projects' | 'chain' | 'rest' | 'undated' | 'calls' | 'targets';

/** Rows under one head. */
export interface GanttLane {
  /** Stays the same while the lane does. */
  readonly key: string;
  readonly role: LaneRole;
  readonly title: string;
  readonly entries: readonly GanttEntry[];
}

const projectEntry = (index: number): GanttEntry => ({ kind: 'project', index, link: null });

/** Facts of both lanes, told apart by kind. */
export const CALL_KINDS: readonly string[] = ['call', 'call_without_result'];
export const TARGET_KIND = 'target_date';

export const hasDate = ({ start, end }: Pick<DocumentFact, 'start' | 'end'>): boolean => start !== null || end !== null;

/** Facts of the given kinds, those with a date in the order of their dates, those without last. */
export const factsByTime = (facts: readonly DocumentFact[], kinds: readonly string[]): readonly DocumentFact[] => {
  const keyOf = (fact: DocumentFact): readonly [number, number] => {
    const extent = extentOf(barOfPartial(fact));
    return [extent?.[0] ?? Infinity, extent?.[1] ?? Infinity];
  };
  return facts.filter(({ kind }) => kinds.includes(kind)).map((fact) => ({ fact, key: keyOf(fact) }))
    .sort((a, b) => (a.key[0] === b.key[0] ? 0 : a.key[0] - b.key[0]) || (a.key[1] === b.key[1] ? 0 : a.key[1] - b.key[1])).map(({ fact }) => fact);
};

/** A lane of dated facts; none without any. */
export const factLane = (role: 'calls' | 'targets', title: string, facts: readonly DocumentFact[]): readonly GanttLane[] => {
  const dated = facts.filter(hasDate);
  return dated.length === 0 ? [] : [{ key: role, role, title, entries: dated.map((fact): GanttEntry => ({ kind: 'fact', fact })) }];
};

const undatedLane = (title: string, undated: readonly number[]): readonly GanttLane[] =>
  (undated.length === 0 ? [] : [{ key: 'undated', role: 'undated', title, entries: undated.map(projectEntry) }]);

/** Lanes of projects by a value of their own. */
export const valueLanes = ({ lanes, undated }: ProjectLanes, titleOf: (lane: ProjectLanes['lanes'][number]) => string, undatedTitle: string): readonly GanttLane[] => [
  ...lanes.map((lane): GanttLane => ({ key: `${lane.kind} ${lane.value ?? ''}`, role: lane.kind === 'value' ? 'projects' : 'rest', title: titleOf(lane), entries: lane.indices.map(projectEntry) })),
  ...undatedLane(undatedTitle, undated),
];

/** Lanes of possible chains, then the projects that stand alone. */
export const chainLanes = ({ chains, alone, undated }: PossibleChains, titleOf: (links: readonly ChosenLink[], number: number) => string, titles: { readonly alone: string; readonly undated: string }): readonly GanttLane[] => [
  ...chains.map(({ projects, links }, at): GanttLane => ({
    key: `chain ${String(projects[0])}`,
    role: 'chain',
    title: titleOf(links, at + 1),
    entries: projects.map((index, place): GanttEntry => ({ kind: 'project', index, link: links[place - 1] ?? null })),
  })),
  ...(alone.length === 0 ? [] : [{ key: 'alone', role: 'rest' as const, title: titles.alone, entries: alone.map(projectEntry) }]),
  ...undatedLane(titles.undated, undated),
];

/** The bar of an entry; one without dates where its project is not in the dataset. */
export const barOf = (entry: GanttEntry, dataset: Dataset): TimeBar => {
  if (entry.kind === 'fact') return barOfPartial(entry.fact);
  const project = dataset.projects[entry.index];
  return project === undefined || !isDated(project) ? { start: null, end: null } : barOfDates(project);
};

/** Rows that run in each year of the lane, as far as they are written; years in which none does are not there. */
export const runningByYear = (lane: GanttLane, dataset: Dataset): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const entry of lane.entries) {
    const extent = extentOf(barOf(entry, dataset));
    if (extent === null) continue;
    const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
    for (let year = yearOf(extent[0]); year <= yearOf(extent[1] - 1); year += 1) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
};

/** Rows that run in the fullest year of any lane; at least 1. */
export const mostRunning = (lanes: readonly GanttLane[], dataset: Dataset): number => Math.max(1, ...lanes.flatMap((lane) => [...runningByYear(lane, dataset).values()]));

/** A row of the picture. Positions count from 1 among the rows of the same level. */
export type GanttRow =
  | { readonly kind: 'lane'; readonly key: string; readonly lane: GanttLane; readonly isOpen: boolean; readonly position: number; readonly count: number }
  | { readonly kind: 'entry'; readonly key: string; readonly lane: GanttLane; readonly entry: GanttEntry; readonly position: number; readonly count: number };

export const entryId = (entry: GanttEntry): string => (entry.kind === 'fact' ? entry.fact.id : String(entry.index));

/** Heads, and below those that are open their entries. */
export const ganttRows = (lanes: readonly GanttLane[], isOpen: (lane: GanttLane) => boolean): readonly GanttRow[] =>
  lanes.flatMap((lane, at): readonly GanttRow[] => {
    const open = isOpen(lane);
    const head: GanttRow = { kind: 'lane', key: lane.key, lane, isOpen: open, position: at + 1, count: lanes.length };
    if (!open) return [head];
    return [head, ...lane.entries.map((entry, index): GanttRow => ({
      kind: 'entry', key: `${lane.key}/${entryId(entry)}`, lane, entry, position: index + 1, count: lane.entries.length,
    }))];
  });

/** How a row stands to its neighbours in a chain: the bar it may carry on from, and whether the next carries on from it. */
export const linksOf = (rows: readonly GanttRow[], at: number, dataset: Dataset): { readonly before: TimeBar | null; readonly isFollowed: boolean } => {
  const isLinked = (row: GanttRow | undefined): boolean => row?.kind === 'entry' && row.entry.kind === 'project' && row.entry.link !== null;
  const above = rows[at - 1];
  return { before: isLinked(rows[at]) && above?.kind === 'entry' ? barOf(above.entry, dataset) : null, isFollowed: isLinked(rows[at + 1]) };
};
