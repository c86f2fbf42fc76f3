import fc from 'fast-check';
import { LANGUAGES } from '../../src/schema/language.ts';
import { CLASS_COUNTS, CLASS_METHODS, MAP_LAYOUTS } from '../../src/schema/map-view.ts';
import {
  ALLOCATIONS, COUNTED, EMPLOYMENT, FRAMES, LOCATION_BASES, MEASURES, NEEDS, REGION_WIDE, type Period, type Sentence,
} from '../../src/schema/sentence.ts';
import { CELL_FIGURES, CLIFF_MONTHS, GAPS_SECTIONS, MATRIX_COLUMNS, OPENING_GAPS_VIEW, SUCCESSION_BASES, type CallPlan, type GapsView } from '../../src/schema/gaps-view.ts';
import { OWN_DATA_SECTIONS } from '../../src/schema/own-data-view.ts';
import { BUILT_IN, type PackageChoice } from '../../src/schema/package-choice.ts';
import { COST_BASES, OPENING_COST_PLAN, type CostPlan } from '../../src/schema/cost-plan.ts';
import { COLLABORATION_PICTURES, NETWORK_SECTIONS, OPENING_NETWORK_VIEW, type NetworkView } from '../../src/schema/network-view.ts';
import { OPENING_PRESENT_VIEW, PRESENT_MODES, STAGE_PARTS, type PresentView } from '../../src/schema/present-view.ts';
import { PROGRAMMES_SECTIONS } from '../../src/schema/programmes-view.ts';
import { FACT_GROUNDS, QUESTIONS_SECTIONS, type QuestionsView } from '../../src/schema/questions-view.ts';
import { TIMELINE_GROUPS, type TimelineView } from '../../src/schema/timeline-view.ts';
import { PAGES, PROJECT_COLUMNS, RANKING_COLUMNS, type AppState } from '../../src/state/app-state.ts';
import { canonicalCodes, canonicalQuery, canonicalText, wellFormed } from '../../src/state/canonical.ts';
import { canonicalCall } from '../../src/state/gaps-transitions.ts';
import { canonicalCompared, canonicalCost, canonicalNetwork, canonicalPresent, canonicalWindow } from '../../src/state/page-transitions.ts';
import type { AppAction } from '../../src/state/transitions.ts';

const oneOf = <Value>(values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
const DIRECTIONS = ['ascending', 'descending'] as const;

/** Codes as the data hold them, and codes that could be taken for something else in an address. */
const code = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/),
  oneOf(['immigrants', 'any', '__proto__', 'constructor', 'a,b', '100%', '%2C', '%61ny', 'å ö+&=?#', "l'eau", '-', ' ']),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }).map(wellFormed),
);
const rawCodes = fc.array(code, { maxLength: 6 });
const codes = rawCodes.map(canonicalCodes);

const year = fc.integer({ min: 1900, max: 2199 });
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.constant<Period>({ kind: 'any' }),
  fc.tuple(year, year).map(([a, b]): Period => ({ kind: 'years', from: Math.min(a, b), to: Math.max(a, b) })),
);
const rawText = fc.oneof(fc.string({ unit: 'binary', maxLength: 250 }), oneOf(['', ' ', 'työ ja koti', '50 %', 'a+b&q=c', '\u0000', '\ud800']));

/** Any sentence in the form in which it is kept. */
export const anySentence: fc.Arbitrary<Sentence> = fc.record({
  counted: oneOf(COUNTED),
  targetGroups: codes,
  themes: codes,
  funds: codes,
  fundFamilies: codes,
  employment: oneOf(EMPLOYMENT),
  period,
  text: rawText.map(canonicalText),
  need: oneOf([...NEEDS, 'own-unemployed', 'own-a_b-2'] as const),
  needYear: year,
  frame: oneOf(FRAMES),
  allocation: oneOf(ALLOCATIONS),
  locationBasis: oneOf(LOCATION_BASES),
  regionWide: oneOf(REGION_WIDE),
  measure: oneOf(MEASURES),
});

const rawSets = fc.array(rawCodes, { maxLength: 12 });
const rawCall: fc.Arbitrary<CallPlan> = fc.record({
  projects: fc.integer({ min: -1, max: 12 }),
  reach: fc.integer({ min: -1, max: 12 }),
  pinned: rawCodes,
  forbidden: rawCodes,
  sets: fc.option(rawSets),
  kept: fc.array(rawSets, { maxLength: 6 }),
});
const day = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

const anyGapsView: fc.Arbitrary<GapsView> = fc.record({
  section: oneOf(GAPS_SECTIONS),
  columns: oneOf(MATRIX_COLUMNS),
  cell: oneOf(CELL_FIGURES),
  asOf: fc.option(day),
  months: oneOf(CLIFF_MONTHS),
  succession: oneOf(SUCCESSION_BASES),
  funder: fc.option(code),
  call: rawCall.map((plan) => canonicalCall(plan, OPENING_GAPS_VIEW.call)),
});

const rawWindow = fc.option(fc.record({ from: fc.oneof(year, oneOf([0, 2021.5, Number.NaN])), to: year }));
const anyTimelineView: fc.Arbitrary<TimelineView> = fc.record({ group: oneOf(TIMELINE_GROUPS), window: rawWindow.map(canonicalWindow) });
const rawNetwork: fc.Arbitrary<NetworkView> = fc.record({
  section: oneOf(NETWORK_SECTIONS), picture: oneOf(COLLABORATION_PICTURES), leastProjects: fc.integer({ min: -2, max: 25 }), body: fc.option(code),
});
const anyNetworkView = rawNetwork.map((view) => canonicalNetwork(view, OPENING_NETWORK_VIEW));
const rawWeight = fc.oneof(fc.double({ min: 0, max: 2e9 }), oneOf([Number.NaN, -1, 0.1 + 0.2, 1e-9, Number.POSITIVE_INFINITY]));
const rawCents = fc.oneof(fc.integer({ min: -5, max: 100_000_000_005 }), oneOf([0.5, Number.NaN, 5_302_001]));
const rawCost: fc.Arbitrary<CostPlan> = fc.record({
  basis: oneOf(COST_BASES),
  figuresYear: fc.oneof(year, oneOf([0, 2021.5])),
  codes: rawCodes,
  years: fc.array(fc.record({ year: fc.oneof(year, oneOf([0, 2021.5])), cents: rawCents }), { maxLength: 12 }),
  weights: fc.array(fc.tuple(code, rawWeight), { maxLength: 6 }),
  payers: fc.array(fc.tuple(code, fc.oneof(fc.string({ unit: 'binary', maxLength: 100 }), oneOf(['', ' ', 'a:b,c.d%2C', ' x ']))), { maxLength: 6 }),
});
const anyQuestionsView: fc.Arbitrary<QuestionsView> = fc.record({
  section: oneOf(QUESTIONS_SECTIONS), text: rawText.map(canonicalText), kind: fc.option(code), ground: fc.option(oneOf(FACT_GROUNDS)), document: fc.option(code), question: fc.option(code),
});

const rawPresent: fc.Arbitrary<PresentView> = fc.record({
  story: fc.option(fc.oneof(fc.stringMatching(/^[a-z0-9-]{1,64}$/), oneOf(['', 'Ä', 'a b']))), step: fc.oneof(fc.integer({ min: -1, max: 205 }), oneOf([1.5, Number.NaN])), mode: oneOf(PRESENT_MODES),
});
const anyPresent = rawPresent.map((view) => canonicalPresent(view, OPENING_PRESENT_VIEW));

/** Any state in the form in which it is kept. */
export const anyState: fc.Arbitrary<AppState> = fc.record({
  page: oneOf(PAGES),
  language: oneOf(LANGUAGES),
  sentence: anySentence,
  map: fc.record({ layout: oneOf(MAP_LAYOUTS), classMethod: oneOf(CLASS_METHODS), classCount: oneOf(CLASS_COUNTS) }),
  gaps: anyGapsView,
  compared: rawCodes.map(canonicalCompared),
  timeline: anyTimelineView,
  network: anyNetworkView,
  programmes: fc.record({ section: oneOf(PROGRAMMES_SECTIONS), theme: fc.option(code), cost: rawCost.map((plan) => canonicalCost(plan, OPENING_COST_PLAN)) }),
  questions: anyQuestionsView,
  ownData: fc.record({ section: oneOf(OWN_DATA_SECTIONS) }),
  sql: fc.record({ query: rawText.map(canonicalQuery) }),
  present: anyPresent,
  rankingSort: fc.record({ column: oneOf(RANKING_COLUMNS), direction: oneOf(DIRECTIONS) }),
  projectSort: fc.record({ column: oneOf(PROJECT_COLUMNS), direction: oneOf(DIRECTIONS) }),
  municipality: fc.option(code),
  project: fc.option(code),
  data: fc.oneof(
    fc.constant(BUILT_IN),
    fc.constantFrom('other', 'data/other', './x/', '/a/b', 'ä/%2C').map((path): PackageChoice => ({ kind: 'address', path })),
    fc.stringMatching(/^[a-z0-9-]{1,64}$/).map((id): PackageChoice => ({ kind: 'own', id })),
  ),
  isEmbedded: fc.boolean(),
  part: oneOf(STAGE_PARTS),
});

const list = oneOf(['targetGroups', 'themes', 'funds', 'fundFamilies'] as const);
const rawYear = fc.oneof(year, oneOf([Number.NaN, 0, 2021.5, -1, 99999, Number.POSITIVE_INFINITY]));
const rawPeriod: fc.Arbitrary<Period> = fc.oneof(period, fc.tuple(rawYear, rawYear).map(([from, to]): Period => ({ kind: 'years', from, to })));
const rawSentence = fc.tuple(anySentence, rawCodes, rawText, rawPeriod).map(([sentence, themes, text, years]) => ({ ...sentence, themes, text, period: years }));
const type = <Type extends AppAction['type']>(name: Type): fc.Arbitrary<Type> => fc.constant(name);

/** Any action, also with codes, texts and years that are none. */
export const anyAction: fc.Arbitrary<AppAction> = fc.oneof(
  fc.record({ type: type('setCounted'), counted: oneOf(COUNTED) }),
  fc.record({ type: type('toggleCode'), list, code: fc.oneof(code, fc.constant('')) }),
  fc.record({ type: type('replaceCodes'), list, codes: rawCodes }),
  fc.record({ type: type('clearCodes'), lists: fc.array(list, { maxLength: 4 }) }),
  fc.record({ type: type('setEmployment'), employment: oneOf(EMPLOYMENT) }),
  fc.record({ type: type('setPeriod'), period: rawPeriod }),
  fc.record({ type: type('setText'), text: rawText }),
  fc.record({ type: type('setNeed'), need: oneOf([...NEEDS, 'own-unemployed', 'own-a_b-2'] as const) }),
  fc.record({ type: type('setNeedYear'), needYear: rawYear }),
  fc.record({ type: type('setFrame'), frame: oneOf(FRAMES) }),
  fc.record({ type: type('setAllocation'), allocation: oneOf(ALLOCATIONS) }),
  fc.record({ type: type('setLocationBasis'), locationBasis: oneOf(LOCATION_BASES) }),
  fc.record({ type: type('setRegionWide'), regionWide: oneOf(REGION_WIDE) }),
  fc.record({ type: type('setMeasure'), measure: oneOf(MEASURES) }),
  fc.record({ type: type('replaceSentence'), sentence: rawSentence }),
  fc.record({ type: type('setLayout'), layout: oneOf(MAP_LAYOUTS) }),
  fc.record({ type: type('setClassMethod'), classMethod: oneOf(CLASS_METHODS) }),
  fc.record({ type: type('setClassCount'), classCount: oneOf(CLASS_COUNTS) }),
  fc.record({ type: type('setPage'), page: oneOf(PAGES) }),
  fc.record({ type: type('setLanguage'), language: oneOf(LANGUAGES) }),
  fc.record({ type: type('sortRanking'), column: oneOf(RANKING_COLUMNS) }),
  fc.record({ type: type('sortProjects'), column: oneOf(PROJECT_COLUMNS) }),
  fc.record({ type: type('selectMunicipality'), code: fc.option(fc.oneof(code, fc.constant(''))) }),
  fc.record({ type: type('openProject'), id: fc.option(code) }),
  fc.record({ type: type('setGapsView'), part: fc.tuple(anyGapsView, oneOf(['2022-02-30', 'x', '', '2022-01-01'])).map(([view, asOf]) => ({ ...view, asOf })) }),
  fc.record({ type: type('setCall'), part: rawCall }),
  fc.record({ type: type('compare'), codes: rawCodes }),
  fc.record({ type: type('setTimeline'), part: fc.record({ group: oneOf(TIMELINE_GROUPS), window: rawWindow }) }),
  fc.record({ type: type('setNetwork'), part: rawNetwork }),
  fc.record({ type: type('setProgrammes'), part: fc.record({ section: oneOf(PROGRAMMES_SECTIONS), theme: fc.option(fc.oneof(code, fc.constant(''))) }) }),
  fc.record({ type: type('setCost'), part: rawCost }),
  fc.record({ type: type('setQuestions'), part: fc.tuple(anyQuestionsView, rawText).map(([view, text]) => ({ ...view, text })) }),
  fc.record({ type: type('setOwnData'), part: fc.record({ section: oneOf(OWN_DATA_SECTIONS) }) }),
  fc.record({ type: type('setSql'), part: fc.record({ query: rawText }) }),
  fc.record({ type: type('setPresent'), part: rawPresent }),
  fc.record({ type: type('go'), to: anyState.map((state) => () => state) }),
  fc.record({ type: type('reset') }),
);
