import { COST_BASES, type CostPlan, type CostYear } from '../schema/cost-plan.ts';
import { COLLABORATION_PICTURES, MOST_LEAST_PROJECTS, NETWORK_SECTIONS, type NetworkView } from '../schema/network-view.ts';
import { PROGRAMMES_SECTIONS, type ProgrammesView } from '../schema/programmes-view.ts';
import { OWN_DATA_SECTIONS } from '../schema/own-data-view.ts';
import { isOwnDataId, isOwnOriginPath } from '../schema/package-choice.ts';
import { isStoryId, MOST_STORY_STEPS, PRESENT_MODES, STAGE_PARTS, type PresentView } from '../schema/present-view.ts';
import { FACT_GROUNDS, QUESTIONS_SECTIONS, type FactGround, type QuestionsView } from '../schema/questions-view.ts';
import { MAX_QUERY_LENGTH } from '../schema/sql-view.ts';
import { TIMELINE_GROUPS, type TimelineView, type TimelineWindow } from '../schema/timeline-view.ts';
import { canonicalCodes, isShareableQuery, isYear, MAX_TEXT_LENGTH } from './canonical.ts';
import { isCountUpTo } from './gaps-transitions.ts';
import { CODE_PARAMETERS } from './known-codes.ts';
import { canonicalCompared, canonicalCost, canonicalWindow, isStep, MOST_COMPARED } from './page-transitions.ts';
import { among, choice, field, OPENED, parameter, type Lens, type Parameter, type Text } from './url-text.ts';

const inTimeline = <Part extends keyof TimelineView>(part: Part): Lens<TimelineView[Part]> => ({
  get: (state) => state.timeline[part],
  set: (state, value) => ({ ...state, timeline: { ...state.timeline, [part]: value } }),
});

const inNetwork = <Part extends keyof NetworkView>(part: Part): Lens<NetworkView[Part]> => ({
  get: (state) => state.network[part],
  set: (state, value) => ({ ...state, network: { ...state.network, [part]: value } }),
});

const inProgrammes = <Part extends keyof ProgrammesView>(part: Part): Lens<ProgrammesView[Part]> => ({
  get: (state) => state.programmes[part],
  set: (state, value) => ({ ...state, programmes: { ...state.programmes, [part]: value } }),
});

const inCost = <Part extends keyof CostPlan>(part: Part): Lens<CostPlan[Part]> => ({
  get: (state) => state.programmes.cost[part],
  set: (state, value) => {
    const { cost } = state.programmes;
    return { ...state, programmes: { ...state.programmes, cost: canonicalCost({ ...cost, [part]: value }, cost) } };
  },
});

const inQuestions = <Part extends keyof QuestionsView>(part: Part): Lens<QuestionsView[Part]> => ({
  get: (state) => state.questions[part],
  set: (state, value) => ({ ...state, questions: { ...state.questions, [part]: value } }),
});

const inPresent = <Part extends keyof PresentView>(part: Part): Lens<PresentView[Part]> => ({
  get: (state) => state.present[part],
  set: (state, value) => ({ ...state, present: { ...state.present, [part]: value } }),
});

/** Signs that part entries from each other and codes from their values, and the sign that escapes them. */
const escaped = (text: string): string => text.replace(/[%.,:]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const unescaped = (text: string): string => text.replace(/%(25|2E|2C|3A)/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

const codeSet = (ordered: (codes: readonly string[]) => readonly string[]): Text<readonly string[]> => ({
  write: (codes) => codes.map(escaped).join('.'),
  read: (text) => (text === '' ? [] : ordered(text.split('.').map(unescaped))),
});

/** "851:Name,240:Other": a value for each code; `undefined` when one has none that can be read. */
const readPairs = <Value>(text: string, valueOf: (written: string) => Value | undefined): readonly (readonly [string, Value])[] | undefined => {
  if (text === '') return [];
  const pairs = text.split(',').map((entry) => {
    const [code, written, ...rest] = entry.split(':');
    const value = written === undefined || rest.length > 0 ? undefined : valueOf(written);
    return code === undefined || code === '' || value === undefined ? undefined : [unescaped(code), value] as const;
  });
  return pairs.some((pair) => pair === undefined) ? undefined : pairs.filter((pair) => pair !== undefined);
};

const WINDOW: Text<TimelineWindow | null> = {
  write: (window) => (window === null ? '' : `${String(window.from)}-${String(window.to)}`),
  read: (text) => {
    if (text === '') return null;
    const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
    return canonicalWindow({ from: Number(from), to: Number(to) }) ?? undefined;
  },
};

const LEAST: Text<number> = {
  write: String,
  read: (text) => (/^\d{1,2}$/.test(text) && isCountUpTo(Number(text), MOST_LEAST_PROJECTS) ? Number(text) : undefined),
};

const YEAR: Text<number> = { write: String, read: (text) => (/^\d{4}$/.test(text) && isYear(Number(text)) ? Number(text) : undefined) };

/** "2023:53020,2024:53974.5": euros of each year, cents after a point. */
const YEARS: Text<readonly CostYear[]> = {
  write: (years) => years.map(({ year, cents }) => `${String(year)}:${String(cents / 100)}`).join(','),
  read: (text) => {
    const euros = (written: string): number | undefined => (/^\d{1,12}(\.\d{1,2})?$/.test(written) ? Math.round(Number(written) * 100) : undefined);
    return readPairs(text, euros)?.map(([year, cents]) => ({ year: Number(year), cents }));
  },
};

const WEIGHTS: Text<CostPlan['weights']> = {
  write: (weights) => weights.map(([code, weight]) => `${escaped(code)}:${weight.toFixed(6).replace(/\.?0+$/, '')}`).join(','),
  read: (text) => readPairs(text, (written) => (/^\d{1,10}(\.\d{1,6})?$/.test(written) ? Number(written) : undefined)),
};

const PAYERS: Text<CostPlan['payers']> = {
  write: (payers) => payers.map(([code, name]) => `${escaped(code)}:${escaped(name)}`).join(','),
  read: (text) => readPairs(text, unescaped),
};

const SEARCH: Text<string> = { write: String, read: (text) => (text.length > MAX_TEXT_LENGTH ? undefined : text) };

const QUERY: Text<string> = { write: String, read: (text) => (isShareableQuery(text) ? text : undefined) };

/** The folder of a package; empty unless the data are at an address. */
const PACKAGE_PATH: Lens<string> = {
  get: ({ data }) => (data.kind === 'address' ? data.path : ''),
  set: (state, path) => (path === '' ? state : { ...state, data: { kind: 'address', path } }),
};

/** The id of own data; empty unless the data are the user's own. */
const OWN_ID: Lens<string> = {
  get: ({ data }) => (data.kind === 'own' ? data.id : ''),
  set: (state, id) => (id === '' ? state : { ...state, data: { kind: 'own', id } }),
};

/** A text that is taken when it is accepted. */
const accepted = (isAccepted: (text: string) => boolean): Text<string> => ({ write: String, read: (text) => (text === '' || isAccepted(text) ? text : undefined) });

const STORY_ID: Text<string | null> = { write: (id) => id ?? '', read: (text) => (text === '' ? null : isStoryId(text) ? text : undefined) };

const STEP: Text<number> = { write: String, read: (text) => (/^\d{1,3}$/.test(text) && isStep(Number(text)) ? Number(text) : undefined) };

const YES: Text<boolean> = { write: (isSo) => (isSo ? '1' : ''), read: (text) => (text === '1' ? true : text === '' ? false : undefined) };

const GROUND: Text<FactGround | null> = {
  write: (ground) => ground ?? '',
  read: (text) => (text === '' ? null : FACT_GROUNDS.find((ground) => ground === text)),
};

/**
 * The parameters of the pages on municipalities, time, network, programmes and questions, in the order in
 * which they are written. The municipalities of a cost plan stand before the lists that are about them.
 */
export const PAGE_PARAMETERS: readonly Parameter[] = [
  parameter({ name: 'compare', meaning: `Municipalities side by side, at most ${String(MOST_COMPARED)}: codes with dots between` }, field('compared'), codeSet(canonicalCompared)),
  parameter({ name: 'lanes', meaning: `What the timeline is grouped by: ${among(TIMELINE_GROUPS)}` }, inTimeline('group'), choice(TIMELINE_GROUPS)),
  parameter({ name: 'zoom', meaning: 'The years in sight on the timeline: 2018-2022' }, inTimeline('window'), WINDOW),
  parameter({ name: 'network', meaning: `The section of the network page: ${among(NETWORK_SECTIONS)}` }, inNetwork('section'), choice(NETWORK_SECTIONS)),
  parameter({ name: 'picture', meaning: `How collaboration is drawn: ${among(COLLABORATION_PICTURES)}` }, inNetwork('picture'), choice(COLLABORATION_PICTURES)),
  parameter({ name: 'least', meaning: `Fewest projects of a body that is drawn, 1 to ${String(MOST_LEAST_PROJECTS)}` }, inNetwork('leastProjects'), LEAST),
  parameter({ name: 'body', meaning: "The body whose page is open: an organisation's id" }, inNetwork('body'), OPENED),
  parameter({ name: 'programmes', meaning: `The section of the page on programmes: ${among(PROGRAMMES_SECTIONS)}` }, inProgrammes('section'), choice(PROGRAMMES_SECTIONS)),
  parameter({ name: 'esftheme', meaning: 'The national theme whose projects are open: its code' }, inProgrammes('theme'), OPENED),
  parameter({ name: 'costby', meaning: `What an own share is split by: ${among(COST_BASES)}` }, inCost('basis'), choice(COST_BASES)),
  parameter({ name: 'costyear', meaning: 'The year of the figures that weigh the municipalities' }, inCost('figuresYear'), YEAR),
  parameter({ name: CODE_PARAMETERS.costCodes, meaning: 'The municipalities that share the cost: codes with dots between' }, inCost('codes'), codeSet(canonicalCodes)),
  parameter({ name: 'costsums', meaning: 'The own share of each year in euros: 2023:53020,2024:53974.50' }, inCost('years'), YEARS),
  parameter({ name: 'costweights', meaning: 'Own weights: 240:2,851:1.5' }, inCost('weights'), WEIGHTS),
  parameter({ name: 'costpayers', meaning: 'Who pays instead of the municipality: 851:name' }, inCost('payers'), PAYERS),
  parameter({ name: 'questions', meaning: `The section of the page on questions: ${among(QUESTIONS_SECTIONS)}` }, inQuestions('section'), choice(QUESTIONS_SECTIONS)),
  parameter({ name: 'find', meaning: `Words looked for in the questions or facts, at most ${String(MAX_TEXT_LENGTH)} characters` }, inQuestions('text'), SEARCH),
  parameter({ name: 'kind', meaning: 'Facts of one kind: its code' }, inQuestions('kind'), OPENED),
  parameter({ name: 'ground', meaning: `How a fact is known: ${among(FACT_GROUNDS)}` }, inQuestions('ground'), GROUND),
  parameter({ name: 'document', meaning: 'Facts of one document: its id' }, inQuestions('document'), OPENED),
  parameter({ name: 'question', meaning: 'The question that is open, or whose facts are shown: Q26' }, inQuestions('question'), OPENED),
  parameter({ name: 'ownsection', meaning: `The section of the page on own data: ${among(OWN_DATA_SECTIONS)}` }, { get: ({ ownData }) => ownData.section, set: (state, section) => ({ ...state, ownData: { ...state.ownData, section } }) }, choice(OWN_DATA_SECTIONS)),
  parameter({ name: 'story', meaning: 'The story that is open: its id' }, inPresent('story'), STORY_ID),
  parameter({ name: 'step', meaning: `The step of the story, from 1 to ${String(MOST_STORY_STEPS)}` }, inPresent('step'), STEP),
  parameter({ name: 'mode', meaning: `What is done with the story: ${among(PRESENT_MODES)}` }, inPresent('mode'), choice(PRESENT_MODES)),
  parameter({ name: 'query', meaning: `The query on the SQL page, at most ${String(MAX_QUERY_LENGTH)} characters; it is shown, and not run before the reader asks for it` }, { get: ({ sql }) => sql.query, set: (state, query) => ({ ...state, sql: { query } }) }, QUERY),
  parameter({ name: 'package', meaning: 'The data shown: the folder of another data package on the same origin' }, PACKAGE_PATH, accepted(isOwnOriginPath)),
  parameter({ name: 'own', meaning: 'The data shown: the id of a data set kept in this browser' }, OWN_ID, accepted(isOwnDataId)),
  parameter({ name: 'embed', meaning: '1: one view inside another page, without the shell' }, field('isEmbedded'), YES),
  parameter({ name: 'part', meaning: `What of the map page stands alone without the shell: ${among(STAGE_PARTS)}` }, field('part'), choice(STAGE_PARTS)),
];
