import {
  MOST_COST_CENTS, MOST_COST_PLACES, MOST_COST_YEARS, type CostPlan, type CostYear,
} from '../schema/cost-plan.ts';
import type { MunicipalityCode } from '../schema/municipality.ts';
import { MOST_LEAST_PROJECTS, type NetworkView } from '../schema/network-view.ts';
import type { OwnDataView } from '../schema/own-data-view.ts';
import { isStoryId, MOST_STORY_STEPS, type PresentView } from '../schema/present-view.ts';
import type { ProgrammesView } from '../schema/programmes-view.ts';
import type { QuestionsView } from '../schema/questions-view.ts';
import type { SqlView } from '../schema/sql-view.ts';
import type { TimelineView, TimelineWindow } from '../schema/timeline-view.ts';
import { canonicalCodes, canonicalQuery, canonicalText, isYear, wellFormed } from './canonical.ts';
import { isCountUpTo } from './gaps-transitions.ts';
import { isSame } from './is-same.ts';

/** Most municipalities that stand side by side. */
export const MOST_COMPARED = 5;

/** Longest name of a payer, in UTF-16 units. */
export const MAX_PAYER_LENGTH = 80;

/** What can be done to the pages on municipalities, time, network, programmes and questions. */
export type PageAction =
  | { readonly type: 'compare'; readonly codes: readonly MunicipalityCode[] }
  | { readonly type: 'setTimeline'; readonly part: Partial<TimelineView> }
  | { readonly type: 'setNetwork'; readonly part: Partial<NetworkView> }
  | { readonly type: 'setProgrammes'; readonly part: Partial<Omit<ProgrammesView, 'cost'>> }
  | { readonly type: 'setCost'; readonly part: Partial<CostPlan> }
  | { readonly type: 'setQuestions'; readonly part: Partial<QuestionsView> }
  | { readonly type: 'setOwnData'; readonly part: Partial<OwnDataView> }
  | { readonly type: 'setSql'; readonly part: Partial<SqlView> }
  | { readonly type: 'setPresent'; readonly part: Partial<PresentView> };

const codeOrNull = (code: string | null): string | null => (code === null || code === '' ? null : wellFormed(code));

/** Municipalities side by side: in the order of choosing, none twice, at most `MOST_COMPARED`. */
export const canonicalCompared = (codes: readonly MunicipalityCode[]): readonly MunicipalityCode[] =>
  [...new Set(codes.map(wellFormed).filter((code) => code !== ''))].slice(0, MOST_COMPARED);

/** The years in sight, from the earlier to the later; `null` when one of them is none. */
export const canonicalWindow = (window: TimelineWindow | null): TimelineWindow | null => {
  if (window === null || !isYear(window.from) || !isYear(window.to)) return null;
  return { from: Math.min(window.from, window.to), to: Math.max(window.from, window.to) };
};

export const canonicalTimeline = ({ group, window }: TimelineView): TimelineView => ({ group, window: canonicalWindow(window) });

/** The view as it is kept; a number of projects that is none gives way to `previous`. */
export const canonicalNetwork = (view: NetworkView, previous: NetworkView): NetworkView => ({
  ...view,
  leastProjects: isCountUpTo(view.leastProjects, MOST_LEAST_PROJECTS) ? view.leastProjects : previous.leastProjects,
  body: codeOrNull(view.body),
});

/** Is it the number of a step, from 1? */
export const isStep = (step: number): boolean => step >= 1 && isCountUpTo(step, MOST_STORY_STEPS);

/** The view as it is kept; an id or a step that is none gives way to `previous`. */
export const canonicalPresent = (view: PresentView, previous: PresentView): PresentView => ({
  story: view.story === null || isStoryId(view.story) ? view.story : previous.story,
  step: isStep(view.step) ? view.step : previous.step,
  mode: view.mode,
});

export const canonicalQuestions = (view: QuestionsView): QuestionsView => ({
  ...view,
  text: canonicalText(view.text),
  kind: codeOrNull(view.kind),
  document: codeOrNull(view.document),
  question: codeOrNull(view.question),
});

/** One entry a key, the last one, in the keys' order. */
const byKey = <Key extends string | number, Value>(entries: readonly (readonly [Key, Value])[]): readonly (readonly [Key, Value])[] =>
  [...new Map(entries)].sort(([a], [b]) => (a < b ? -1 : 1));

const isCents = (cents: number): boolean => Number.isInteger(cents) && cents >= 0 && cents <= MOST_COST_CENTS;
const isWeight = (weight: number): boolean => Number.isFinite(weight) && weight >= 0 && weight <= 1e9;

/** A weight as it is kept: at most six decimals, so that an address can hold it. */
const roundedWeight = (weight: number): number => Math.round(weight * 1e6) / 1e6;

const canonicalYears = (years: readonly CostYear[]): readonly CostYear[] =>
  byKey(years.filter(({ year, cents }) => isYear(year) && isCents(cents)).map(({ year, cents }) => [year, cents] as const))
    .slice(0, MOST_COST_YEARS).map(([year, cents]) => ({ year, cents }));

const payerName = (name: string): string => wellFormed(name.trim().slice(0, MAX_PAYER_LENGTH)).trim();

/**
 * The plan as it is kept: municipalities in code order, years in theirs, none twice, numbers within their
 * bounds. Weights and payers of municipalities that take no part are dropped, and so is a payer without a name.
 */
export const canonicalCost = (plan: CostPlan, previous: CostPlan): CostPlan => {
  const codes = canonicalCodes(plan.codes).slice(0, MOST_COST_PLACES);
  const takesPart = ([code]: readonly [MunicipalityCode, unknown]): boolean => codes.includes(code);
  return {
    basis: plan.basis,
    figuresYear: isYear(plan.figuresYear) ? plan.figuresYear : previous.figuresYear,
    codes,
    years: canonicalYears(plan.years),
    weights: byKey(plan.weights.filter(([, weight]) => isWeight(weight)).map(([code, weight]) => [code, roundedWeight(weight)] as const)).filter(takesPart),
    payers: byKey(plan.payers.map(([code, name]) => [code, payerName(name)] as const).filter(([, name]) => name !== '')).filter(takesPart),
  };
};

const kept = <View>(view: View, changed: View): View => (isSame(changed, view) ? view : changed);

/** The parts of the state that page actions change. */
export interface PageViews {
  readonly compared: readonly MunicipalityCode[];
  readonly timeline: TimelineView;
  readonly network: NetworkView;
  readonly programmes: ProgrammesView;
  readonly questions: QuestionsView;
  readonly ownData: OwnDataView;
  readonly sql: SqlView;
  readonly present: PresentView;
}

/** What changes in the state by a page action; unchanged parts are the same objects. */
export const reducePages = (views: PageViews, action: PageAction): Partial<PageViews> => {
  switch (action.type) {
    case 'compare': return { compared: kept(views.compared, canonicalCompared(action.codes)) };
    case 'setTimeline': return { timeline: kept(views.timeline, canonicalTimeline({ ...views.timeline, ...action.part })) };
    case 'setNetwork': return { network: kept(views.network, canonicalNetwork({ ...views.network, ...action.part }, views.network)) };
    case 'setProgrammes': {
      const next = { ...views.programmes, ...action.part };
      return { programmes: kept(views.programmes, { ...next, theme: codeOrNull(next.theme) }) };
    }
    case 'setCost': {
      const { cost } = views.programmes;
      return { programmes: kept(views.programmes, { ...views.programmes, cost: canonicalCost({ ...cost, ...action.part }, cost) }) };
    }
    case 'setSql': return { sql: kept(views.sql, { query: canonicalQuery(action.part.query ?? views.sql.query) }) };
    case 'setPresent': return { present: kept(views.present, canonicalPresent({ ...views.present, ...action.part }, views.present)) };
    case 'setOwnData': return { ownData: kept(views.ownData, { ...views.ownData, ...action.part }) };
    case 'setQuestions': return { questions: kept(views.questions, canonicalQuestions({ ...views.questions, ...action.part })) };
  }
};
