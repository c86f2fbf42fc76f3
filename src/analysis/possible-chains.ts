import type { Analyst } from '../schema/analyst.ts';
import type { CoverageResult } from '../schema/coverage-result.ts';
import type { SuccessionBasis } from '../schema/gaps-view.ts';
import type { MunicipalityCode } from '../schema/municipality.ts';
import type { Project } from '../schema/project.ts';
import { dayNumber, monthsLater } from './iso-day.ts';
import { askedValues, askedValuesOf, projectsByPlace } from './reached-places.ts';
import { followsFrom } from './succession.ts';
import { inTimeOrder, isDated } from './timeline-lanes.ts';

/** A project that by rule may carry on from another. */
export interface PossibleLink {
  readonly from: number;
  readonly to: number;
  /** Days without either project; negative: days in which both run. Ends count to their last day, starts from their first. */
  readonly gapDays: number;
  /** Municipalities that both reach, in code order. */
  readonly codes: readonly MunicipalityCode[];
  /** Target groups or themes that both have. */
  readonly values: readonly string[];
  readonly isSameLead: boolean;
}

/** A link of a chain, and how many projects the rule would have let follow. */
export interface ChosenLink extends PossibleLink {
  readonly candidates: number;
}

/** Projects of which each may carry on from the one before it: one more project than links. */
export interface PossibleChain {
  readonly projects: readonly number[];
  readonly links: readonly ChosenLink[];
}

export interface PossibleChains {
  /** By the start of their first projects. */
  readonly chains: readonly PossibleChain[];
  /** Dated projects in no chain, and projects without a date, by time. */
  readonly alone: readonly number[];
  readonly undated: readonly number[];
}

/** A successor begins at the earliest so many months before the end: one that runs beside all along is no successor. */
export const EARLIEST_START_MONTHS = 12;

const follows = (before: Project, after: Project): boolean =>
  before.startDate !== null && before.endDate !== null && after.startDate !== null
  && followsFrom(before.endDate)(after) && after.startDate > before.startDate
  && after.startDate >= monthsLater(before.endDate, -EARLIEST_START_MONTHS);

/** Every pair of selected projects in which one may follow the other, in the order of the projects. */
export const possibleLinks = (analyst: Analyst, { sentence, selected }: Pick<CoverageResult, 'sentence' | 'selected'>, basis: SuccessionBasis): readonly PossibleLink[] => {
  const { dataset } = analyst;
  const asked = askedValues(sentence, basis);
  const links = new Map<string, PossibleLink>();
  projectsByPlace(dataset, analyst.weightsOf(sentence), selected).forEach((indices, place) => {
    const code = dataset.municipalities[place]?.code;
    if (code === undefined) return;
    for (const from of indices) {
      for (const to of indices) {
        const key = `${String(from)} ${String(to)}`;
        const known = links.get(key);
        if (known !== undefined) {
          links.set(key, { ...known, codes: [...known.codes, code] });
          continue;
        }
        const [before, after] = [dataset.projects[from], dataset.projects[to]];
        if (before === undefined || after === undefined || from === to || !follows(before, after)) continue;
        const others = askedValuesOf(after, basis, asked);
        const values = askedValuesOf(before, basis, asked).filter((value) => others.includes(value));
        if (values.length === 0) continue;
        const gapDays = dayNumber(after.startDate ?? '') - dayNumber(before.endDate ?? '') - 1;
        links.set(key, { from, to, gapDays, codes: [code], values, isSameLead: before.leadId !== null && before.leadId === after.leadId });
      }
    }
  });
  return [...links.values()].sort((a, b) => a.from - b.from || a.to - b.to);
};

/** The likelier of two links first: the same lead body, then the shorter gap or overlap, then more in common. */
const likelier = (a: PossibleLink, b: PossibleLink): number =>
  Number(b.isSameLead) - Number(a.isSameLead)
  || Math.abs(a.gapDays) - Math.abs(b.gapDays)
  || b.values.length + b.codes.length - (a.values.length + a.codes.length)
  || a.from - b.from
  || a.to - b.to;

/**
 * Selected projects in possible chains. One project may follow another by the rule of `followsFrom` (it ends later
 * and begins within twelve months of the end) when both reach a municipality under the sentence's rules and share a
 * target group or theme that is asked about; here it also begins after the other began, and not more than
 * `EARLIEST_START_MONTHS` before its end. Of several candidates the likeliest is taken, and each project follows
 * one and is followed by one at most. Nothing here is stated in the documents.
 */
export const possibleChains = (analyst: Analyst, result: Pick<CoverageResult, 'sentence' | 'selected'>, basis: SuccessionBasis): PossibleChains => {
  const { dataset } = analyst;
  const links = possibleLinks(analyst, result, basis);
  const candidates = new Map<number, number>();
  for (const { from } of links) candidates.set(from, (candidates.get(from) ?? 0) + 1);
  const next = new Map<number, PossibleLink>();
  const followers = new Set<number>();
  for (const link of [...links].sort(likelier)) {
    if (next.has(link.from) || followers.has(link.to)) continue;
    next.set(link.from, link);
    followers.add(link.to);
  }
  const chainFrom = (first: number): PossibleChain => {
    const [projects, chosen] = [[first], [] as ChosenLink[]];
    for (let link = next.get(first); link !== undefined; link = next.get(link.to)) {
      projects.push(link.to);
      chosen.push({ ...link, candidates: candidates.get(link.from) ?? 0 });
    }
    return { projects, links: chosen };
  };
  const isIn = (index: number): boolean => next.has(index) || followers.has(index);
  const dated = result.selected.filter((index) => { const project = dataset.projects[index]; return project !== undefined && isDated(project); });
  return {
    chains: inTimeOrder(dataset, dated.filter((index) => next.has(index) && !followers.has(index))).map(chainFrom),
    alone: inTimeOrder(dataset, dated.filter((index) => !isIn(index))),
    undated: inTimeOrder(dataset, result.selected.filter((index) => !dated.includes(index))),
  };
};

