import type { Analyst } from '../schema/analyst.ts';
import type { CoverageResult } from '../schema/coverage-result.ts';
import type { SuccessionBasis } from '../schema/gaps-view.ts';
import type { MunicipalityCode } from '../schema/municipality.ts';
import type { Project } from '../schema/project.ts';
import { dayNumber, monthsLater } from './iso-day.ts';
import { askedValues, askedValuesOf, placesOf } from './reached-places.ts';
import { followsFrom, LATEST_START_MONTHS } from './succession.ts';
import { inTimeOrder, isDated } from './timeline-lanes.ts';

/** A project that by rule may carry on from another. */
export interface PossibleLink {
  readonly from: number;
  readonly to: number;
  /** Days without either project; negative: days in which both run. Ends count to their last day, starts from their first. */
  readonly gapDays: number;
  /** Target groups or themes that both have. */
  readonly values: readonly string[];
  readonly isSameLead: boolean;
}

/** A link of a chain, and how many projects the rule would have let follow. */
export interface ChosenLink extends PossibleLink {
  /** Municipalities that both reach, in code order. */
  readonly codes: readonly MunicipalityCode[];
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

/** A dated project with what its links turn on. */
interface Linkable {
  readonly index: number;
  readonly project: Project;
  readonly startDate: string;
  readonly endDate: string;
  /** Indices of municipalities. */
  readonly places: readonly number[];
  readonly values: readonly string[];
}

/** Projects with both dates, at least one municipality and one value that is asked about, by start. */
const linkables = (analyst: Analyst, { sentence, selected }: Pick<CoverageResult, 'sentence' | 'selected'>, basis: SuccessionBasis): readonly Linkable[] => {
  const [weights, asked] = [analyst.weightsOf(sentence), askedValues(sentence, basis)];
  return selected.flatMap((index): readonly Linkable[] => {
    const project = analyst.dataset.projects[index];
    if (project === undefined || project.startDate === null || project.endDate === null) return [];
    const [places, values] = [placesOf(weights, index), askedValuesOf(project, basis, asked)];
    return places.length === 0 || values.length === 0 ? [] : [{ index, project, startDate: project.startDate, endDate: project.endDate, places, values }];
  }).sort((a, b) => (a.startDate === b.startDate ? a.index - b.index : a.startDate < b.startDate ? -1 : 1));
};

const shared = <Value>(first: readonly Value[], second: readonly Value[]): readonly Value[] => first.filter((value) => second.includes(value));

/** Every pair of selected projects in which one may follow the other, in the order of the projects. */
export const possibleLinks = (analyst: Analyst, result: Pick<CoverageResult, 'sentence' | 'selected'>, basis: SuccessionBasis): readonly PossibleLink[] => {
  const byStart = linkables(analyst, result, basis);
  return byStart.flatMap((before, at): readonly PossibleLink[] => {
    const links: PossibleLink[] = [];
    const [carriesOn, earliest, latest] = [followsFrom(before.endDate), monthsLater(before.endDate, -EARLIEST_START_MONTHS), monthsLater(before.endDate, LATEST_START_MONTHS)];
    for (let next = at + 1; next < byStart.length; next += 1) {
      const after = byStart[next];
      if (after === undefined || after.startDate > latest) break;
      if (after.startDate <= before.startDate || after.startDate < earliest || !carriesOn(after.project)) continue;
      const values = shared(before.values, after.values);
      if (values.length === 0 || !before.places.some((place) => after.places.includes(place))) continue;
      links.push({
        from: before.index,
        to: after.index,
        gapDays: dayNumber(after.startDate) - dayNumber(before.endDate) - 1,
        values,
        isSameLead: before.project.leadId !== null && before.project.leadId === after.project.leadId,
      });
    }
    return links;
  }).sort((a, b) => a.from - b.from || a.to - b.to);
};

/** The likelier of two links first: the same lead body, then the shorter gap or overlap, then more in common. */
const likelier = (a: PossibleLink, b: PossibleLink): number =>
  Number(b.isSameLead) - Number(a.isSameLead)
  || Math.abs(a.gapDays) - Math.abs(b.gapDays)
  || b.values.length - a.values.length
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
  const weights = analyst.weightsOf(result.sentence);
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
      const places = shared(placesOf(weights, link.from), placesOf(weights, link.to));
      chosen.push({ ...link, codes: places.flatMap((place) => dataset.municipalities[place]?.code ?? []).sort(), candidates: candidates.get(link.from) ?? 0 });
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

