import type { DocumentFact } from '../schema/archive.ts';
import type { SettlementProjectRow } from '../schema/document-rows.ts';
import type { TimelineWindow } from '../schema/timeline-view.ts';
import { isoDay, monthsLater } from './iso-day.ts';
import { barOfDates, extentOf } from './timeline-span.ts';
import { wholeWindow } from './timeline-window.ts';

/** The kind of fact that says what follows what. */
export const CHAIN_LINK_KIND = 'chain_link';

/** Time between a project and the one after it. */
export interface ChainGap {
  /** Days without either; negative: days in which both run. The two differ where a date is written coarsely. */
  readonly leastDays: number;
  readonly mostDays: number;
  /** Whole calendar months of the least gap; negative for an overlap; 0 for less than a month. */
  readonly months: number;
}

/** One project follows another, as a document says or implies. */
export interface ChainLink {
  readonly from: SettlementProjectRow;
  readonly to: SettlementProjectRow;
  readonly fact: DocumentFact;
  /** `null` where a date is missing. */
  readonly gap: ChainGap | null;
  /** Projects of other threads that run all through the gap, in their order; empty without a gap. */
  readonly meanwhile: readonly SettlementProjectRow[];
}

/** Something that a document says of one project of the chain. */
export interface ChainRemark {
  readonly project: SettlementProjectRow;
  readonly fact: DocumentFact;
}

/** Projects that carry one service after another, or beside one another as parts of one. */
export interface ChainThread {
  /** Id of its first project. */
  readonly id: string;
  /** By start; a part right after its whole. */
  readonly projects: readonly SettlementProjectRow[];
  readonly links: readonly ChainLink[];
  /** No successor is named. */
  readonly ends: readonly ChainRemark[];
  /** A seam inside one project: it went on in extra time. */
  readonly seams: readonly ChainRemark[];
}

/** The worked chain of services, and the links that the documents name elsewhere. */
export interface ProjectChain {
  readonly threads: readonly ChainThread[];
  readonly window: TimelineWindow | null;
  /** Facts of this kind about other projects. */
  readonly others: readonly DocumentFact[];
}

/** Whole calendar months from one ISO day to a later one. */
const wholeMonths = (from: string, to: string): number => {
  let months = 0;
  while (monthsLater(from, months + 1) <= to) months += 1;
  return months;
};

/** The time between two projects; `null` where the end of the one or the start of the other is not stated. */
export const chainGap = (before: SettlementProjectRow, after: SettlementProjectRow): ChainGap | null => {
  const [end, start] = [barOfDates(before).end, barOfDates(after).start];
  if (end === null || start === null) return null;
  const leastDays = start.from - end.to - 1;
  return {
    leastDays,
    mostDays: start.to - end.from - 1,
    months: leastDays >= 0 ? wholeMonths(isoDay(end.to + 1), isoDay(start.from)) : -wholeMonths(isoDay(start.from), isoDay(end.to + 1)),
  };
};

const startOf = (row: SettlementProjectRow): number => extentOf(barOfDates(row))?.[0] ?? Infinity;

/** Is it written as a part of the other: the other's name, and more? */
const isPartOf = (part: SettlementProjectRow, whole: SettlementProjectRow): boolean => part.id !== whole.id && part.name.startsWith(`${whole.name} `);

/** Whole projects by start, each with its parts right after it. */
const inOrder = (rows: readonly SettlementProjectRow[]): readonly SettlementProjectRow[] => {
  const wholes = rows.filter((row) => !rows.some((other) => isPartOf(row, other)));
  return [...wholes].sort((a, b) => startOf(a) - startOf(b)).flatMap((whole) => [whole, ...rows.filter((row) => isPartOf(row, whole))]);
};

interface Pair {
  readonly from: SettlementProjectRow;
  readonly to: SettlementProjectRow;
  readonly fact: DocumentFact;
}

/** Rows that links or parts hold together. */
const threadsOf = (rows: readonly SettlementProjectRow[], pairs: readonly Pair[]): readonly (readonly SettlementProjectRow[])[] => {
  const threadOf = new Map(rows.map((row, index) => [row.id, index]));
  const join = (a: string, b: string): void => {
    const [kept, dropped] = [threadOf.get(a), threadOf.get(b)];
    if (kept === undefined || dropped === undefined) return;
    for (const [id, thread] of threadOf) if (thread === dropped) threadOf.set(id, kept);
  };
  for (const { from, to } of pairs) join(from.id, to.id);
  for (const row of rows) for (const other of rows) if (isPartOf(row, other)) join(other.id, row.id);
  return [...new Set(threadOf.values())].map((thread) => inOrder(rows.filter(({ id }) => threadOf.get(id) === thread)));
};

const runsThrough = (row: SettlementProjectRow, from: SettlementProjectRow, to: SettlementProjectRow): boolean => {
  const [{ start, end }, gapFrom, gapTo] = [barOfDates(row), barOfDates(from).end, barOfDates(to).start];
  return start !== null && end !== null && gapFrom !== null && gapTo !== null && start.to <= gapFrom.to && end.from >= gapTo.from;
};

/**
 * The projects of a service, one after the other, put together from their rows and from the facts that say what
 * follows what: a fact's two subjects are names of rows. Threads stand in the order in which they begin.
 */
export const projectChain = (rows: readonly SettlementProjectRow[], facts: readonly DocumentFact[]): ProjectChain => {
  const links = facts.filter(({ kind }) => kind === CHAIN_LINK_KIND);
  const named = (name: string | undefined): SettlementProjectRow | undefined => rows.find((row) => row.name === name);
  const pairs: Pair[] = [];
  const [ends, seams, others]: [ChainRemark[], ChainRemark[], DocumentFact[]] = [[], [], []];
  for (const fact of links) {
    const [before, after] = fact.subject.split('|');
    const [from, to] = [named(before), named(after)];
    if (from === undefined) others.push(fact);
    else if (from === to) seams.push({ project: from, fact });
    else if (to !== undefined) pairs.push({ from, to, fact });
    else if (after === undefined || after === '') ends.push({ project: from, fact });
    else others.push(fact);
  }
  const threads = threadsOf(rows, pairs).map((projects): ChainThread => {
    const isHere = ({ id }: SettlementProjectRow): boolean => projects.some((row) => row.id === id);
    return {
      id: projects[0]?.id ?? '',
      projects,
      links: pairs.filter(({ from }) => isHere(from)).sort((a, b) => startOf(a.to) - startOf(b.to)).map((pair) => {
        const gap = chainGap(pair.from, pair.to);
        const meanwhile = gap === null || gap.leastDays <= 0 ? [] : rows.filter((row) => !isHere(row) && runsThrough(row, pair.from, pair.to));
        return { ...pair, gap, meanwhile };
      }),
      ends: ends.filter(({ project }) => isHere(project)),
      seams: seams.filter(({ project }) => isHere(project)),
    };
  });
  return {
    threads: [...threads].sort((a, b) => Math.min(...a.projects.map(startOf)) - Math.min(...b.projects.map(startOf))),
    window: wholeWindow(rows.map(barOfDates)),
    others,
  };
};
