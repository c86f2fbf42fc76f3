import {
  MOST_CALL_PROJECTS, MOST_CALL_REACH, MOST_KEPT_SCENARIOS, type CallPlan, type GapsView, type ReachSet,
} from '../schema/gaps-view.ts';
import { canonicalCodes, wellFormed } from './canonical.ts';
import { isSame } from './is-same.ts';

/** What can be done to the Gaps page beyond its sentence. */
export type GapsAction =
  | { readonly type: 'setGapsView'; readonly part: Partial<Omit<GapsView, 'call'>> }
  | { readonly type: 'setCall'; readonly part: Partial<CallPlan> };

/** Is it a day of the calendar from 1900 to 2199, written as in ISO 8601? */
export const isIsoDay = (text: string): boolean => {
  const [, year, month, day] = /^(1[89]\d\d|2[01]\d\d)-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined || Number(year) < 1900) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
};

/** Is it a whole number from 1 to `most`? */
export const isCountUpTo = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;

const canonicalSet = (set: ReachSet, { reach, forbidden }: Pick<CallPlan, 'reach' | 'forbidden'>): ReachSet =>
  canonicalCodes(set).filter((code) => !forbidden.includes(code)).slice(0, reach);

const kept = (sets: readonly ReachSet[]): readonly ReachSet[] =>
  sets.slice(0, MOST_CALL_PROJECTS).map((set) => canonicalCodes(set).slice(0, MOST_CALL_REACH));

/**
 * The plan as it is kept: numbers within their bounds (those of `previous` where they are not), codes
 * in order, nothing both pinned and forbidden, edited sets as many as the projects and no larger than
 * their reach. Kept scenarios are left as they were kept, but for the bounds.
 */
export const canonicalCall = (plan: CallPlan, previous: CallPlan): CallPlan => {
  const projects = isCountUpTo(plan.projects, MOST_CALL_PROJECTS) ? plan.projects : previous.projects;
  const reach = isCountUpTo(plan.reach, MOST_CALL_REACH) ? plan.reach : previous.reach;
  const forbidden = canonicalCodes(plan.forbidden);
  const pinned = canonicalCodes(plan.pinned).filter((code) => !forbidden.includes(code));
  const bounds = { reach, forbidden };
  const sets = plan.sets === null ? null : Array.from({ length: projects }, (_, index) => canonicalSet(plan.sets?.[index] ?? [], bounds));
  return { projects, reach, pinned, forbidden, sets, kept: plan.kept.filter((scenario) => scenario.length > 0).slice(0, MOST_KEPT_SCENARIOS).map(kept) };
};

/** The page's view after an action; the same object when nothing changes. A date that is none gives way to the present one. */
export const reduceGaps = (view: GapsView, action: GapsAction): GapsView => {
  const changed = ((): GapsView => {
    switch (action.type) {
      case 'setGapsView': {
        const next = { ...view, ...action.part };
        return {
          ...next,
          asOf: next.asOf === null || isIsoDay(next.asOf) ? next.asOf : view.asOf,
          funder: next.funder === null || next.funder === '' ? null : wellFormed(next.funder),
        };
      }
      case 'setCall': return { ...view, call: canonicalCall({ ...view.call, ...action.part }, view.call) };
    }
  })();
  return isSame(changed, view) ? view : changed;
};
