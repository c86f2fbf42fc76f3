import { termsOf, type Dataset } from '../schema/dataset.ts';
import type { CallPlan, ReachSet } from '../schema/gaps-view.ts';
import { isOwnNeed, type Need, type Sentence } from '../schema/sentence.ts';
import { OPENING_STATE, type AppState } from './app-state.ts';
import type { CodeList } from './canonical.ts';
import { isSame } from './is-same.ts';
import { linkNotice, type LinkNotice } from './link-notice.ts';
import { canonicalCost } from './page-transitions.ts';

/** What the data hold; a set that is absent is not checked against. */
export interface KnownCodes {
  readonly targetGroups?: ReadonlySet<string>;
  readonly themes?: ReadonlySet<string>;
  readonly funds?: ReadonlySet<string>;
  readonly fundFamilies?: ReadonlySet<string>;
  readonly municipalities?: ReadonlySet<string>;
  readonly projects?: ReadonlySet<string>;
  /** Needs of the user's own. */
  readonly ownNeeds?: ReadonlySet<Need>;
  /** Years with official figures, or with figures of an own need. */
  readonly needYears?: ReadonlySet<number>;
  /** Has any municipality a number of foreign-language speakers in any year? */
  readonly hasSpeakers?: boolean;
  /** Has any municipality a population in any year? */
  readonly hasPopulation?: boolean;
}

/** A state, and what of the link that asked for it could not be used. */
export interface DecodedState {
  readonly state: AppState;
  readonly notices: readonly LinkNotice[];
}

/** The parameters of the link that hold codes or years of the data. */
export const CODE_PARAMETERS = {
  targetGroups: 'for',
  themes: 'theme',
  funds: 'fund',
  fundFamilies: 'family',
  municipality: 'municipality',
  project: 'project',
  funder: 'funder',
  need: 'need',
  needYear: 'needyear',
  compared: 'compare',
  costCodes: 'costwith',
} as const satisfies Record<CodeList | 'municipality' | 'project' | 'funder' | 'need' | 'needYear' | 'compared' | 'costCodes', string>;

/** The codes and years of a dataset. */
export const knownCodesOf = (dataset: Dataset): Required<KnownCodes> => {
  const values = (kind: Parameters<typeof termsOf>[1]): ReadonlySet<string> => new Set(termsOf(dataset, kind).map((term) => term.value));
  return {
    targetGroups: values('target_group'),
    themes: values('theme'),
    funds: values('fund'),
    fundFamilies: values('fund_family'),
    municipalities: new Set(dataset.municipalities.map((municipality) => municipality.code)),
    projects: new Set(dataset.projects.map((project) => project.id)),
    ownNeeds: new Set(dataset.ownNeeds.map(({ id }) => id)),
    needYears: new Set([dataset.needs, ...dataset.ownNeeds.map(({ figures }) => figures)].flatMap((rows) => rows.map(({ year }) => year))),
    hasSpeakers: dataset.needs.some(({ speakers }) => speakers !== null),
    hasPopulation: dataset.needs.some(({ population }) => population !== null),
  };
};

interface Checked<Value> {
  readonly value: Value;
  readonly notices: readonly LinkNotice[];
}

const CODE_LISTS = ['targetGroups', 'themes', 'funds', 'fundFamilies'] as const satisfies readonly CodeList[];

/** Known codes stay; when none is left, the opening view's codes stand instead, as far as they are known. */
const checkList = (codes: readonly string[], list: CodeList, known: ReadonlySet<string> | undefined): Checked<readonly string[]> => {
  const unknown = known === undefined ? [] : codes.filter((code) => !known.has(code));
  if (known === undefined || unknown.length === 0) return { value: codes, notices: [] };
  const parameter = CODE_PARAMETERS[list];
  const left = codes.filter((code) => known.has(code));
  // Those of the opening view were not asked for by anybody: where the data lack them, nothing is said.
  if (isSame(codes, OPENING_STATE.sentence[list])) return { value: left, notices: [] };
  if (left.length > 0) return { value: left, notices: unknown.map((code) => linkNotice('unknown_code', parameter, code)) };
  const opening = OPENING_STATE.sentence[list].filter((code) => known.has(code));
  return { value: opening, notices: [linkNotice('bad_value', parameter, codes.join(','))] };
};

const checkOpened = (id: string | null, parameter: string, known: ReadonlySet<string> | undefined): Checked<string | null> =>
  id === null || known === undefined || known.has(id)
    ? { value: id, notices: [] }
    : { value: null, notices: [linkNotice('unknown_code', parameter, id)] };

/** The year with figures that lies nearest to another, of two the later one. */
export const nearestYear = (year: number, known: ReadonlySet<number>): number =>
  [...known].sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)[0] ?? year;

/** A year without figures gives way to the opening year, or to the nearest to that one; for the opening year itself nothing is said. */
const checkNeedYear = (year: number, known: ReadonlySet<number> | undefined): Checked<number> => {
  if (known === undefined || known.size === 0 || known.has(year)) return { value: year, notices: [] };
  const opening = OPENING_STATE.sentence.needYear;
  const value = nearestYear(opening, known);
  if (year === opening) return { value, notices: [] };
  return { value, notices: [linkNotice('bad_value', CODE_PARAMETERS.needYear, String(year))] };
};

/** An own need that the data lack gives way to the opening need. */
const checkNeed = (need: Need, known: ReadonlySet<Need> | undefined): Checked<Need> =>
  known === undefined || !isOwnNeed(need) || known.has(need)
    ? { value: need, notices: [] }
    : { value: OPENING_STATE.sentence.need, notices: [linkNotice('bad_value', CODE_PARAMETERS.need, need)] };

/**
 * Data without any speakers cannot set anything against them: the population stands in their stead. Without any
 * population either, all municipalities need the same, and the map counts projects instead of setting them against residents.
 */
const withKnownNeed = (sentence: Sentence, { hasSpeakers = true, hasPopulation = true }: KnownCodes): Sentence => {
  const known = hasSpeakers || sentence.need !== 'foreign_language_speakers' ? sentence : { ...sentence, need: 'population' as const };
  if (hasPopulation) return known;
  return {
    ...known,
    need: known.need === 'population' ? 'equal' : known.need,
    measure: known.measure === 'per_10000_inhabitants' ? 'count' : known.measure,
  };
};

/** The plan without municipalities that the data lack. */
const checkCall = (call: CallPlan, known: ReadonlySet<string> | undefined): Checked<CallPlan> => {
  if (known === undefined) return { value: call, notices: [] };
  const isKnown = (code: string): boolean => known.has(code);
  const parts = { pin: call.pinned, forbid: call.forbidden, sets: (call.sets ?? []).flat(), kept: call.kept.flat(2) };
  const notices = Object.entries(parts).flatMap(([parameter, codes]) =>
    [...new Set(codes)].filter((code) => !isKnown(code)).map((code) => linkNotice('unknown_code', parameter, code)));
  if (notices.length === 0) return { value: call, notices };
  const knownOf = (sets: readonly ReachSet[]): readonly ReachSet[] => sets.map((set) => set.filter(isKnown));
  return {
    value: {
      ...call,
      pinned: call.pinned.filter(isKnown),
      forbidden: call.forbidden.filter(isKnown),
      sets: call.sets === null ? null : knownOf(call.sets),
      kept: call.kept.map(knownOf),
    },
    notices,
  };
};

/** Known municipalities of a list that may be empty. */
const checkPlaces = (codes: readonly string[], parameter: string, known: ReadonlySet<string> | undefined): Checked<readonly string[]> => {
  const unknown = known === undefined ? [] : codes.filter((code) => !known.has(code));
  return unknown.length === 0
    ? { value: codes, notices: [] }
    : { value: codes.filter((code) => !unknown.includes(code)), notices: unknown.map((code) => linkNotice('unknown_code', parameter, code)) };
};

/**
 * The state without codes and years that the data lack, with a notice for each.
 * Returns the same state object when everything is known.
 */
export const checkCodes = (state: AppState, known: KnownCodes): DecodedState => {
  const lists = CODE_LISTS.map((list) => [list, checkList(state.sentence[list], list, known[list])] as const);
  const need = checkNeed(state.sentence.need, known.ownNeeds);
  const needYear = checkNeedYear(state.sentence.needYear, known.needYears);
  const municipality = checkOpened(state.municipality, CODE_PARAMETERS.municipality, known.municipalities);
  const project = checkOpened(state.project, CODE_PARAMETERS.project, known.projects);
  const funder = checkOpened(state.gaps.funder, CODE_PARAMETERS.funder, known.funds);
  const call = checkCall(state.gaps.call, known.municipalities);
  const compared = checkPlaces(state.compared, CODE_PARAMETERS.compared, known.municipalities);
  // Those of the opening plan were not asked for by anybody: where the data lack them, nothing is said.
  const costCodes = isSame(state.programmes.cost.codes, OPENING_STATE.programmes.cost.codes)
    ? { value: state.programmes.cost.codes, notices: [] }
    : checkPlaces(state.programmes.cost.codes, CODE_PARAMETERS.costCodes, known.municipalities);
  const checks = [...lists.map(([, checked]) => checked), need, needYear, municipality, project, funder, call, compared, costCodes];
  const notices = checks.flatMap((checked) => checked.notices);
  const codes = Object.fromEntries(lists.map(([list, checked]) => [list, checked.value]));
  const sentence = withKnownNeed({ ...state.sentence, ...codes, need: need.value, needYear: needYear.value }, known);
  if (notices.length === 0 && isSame(sentence, state.sentence)) return { state, notices };
  const gaps = { ...state.gaps, funder: funder.value, call: call.value };
  const { cost } = state.programmes;
  const programmes = { ...state.programmes, cost: canonicalCost({ ...cost, codes: costCodes.value }, cost) };
  return { state: { ...state, sentence, gaps, programmes, compared: compared.value, municipality: municipality.value, project: project.value }, notices };
};
