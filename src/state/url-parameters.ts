import { LANGUAGES } from '../schema/language.ts';
import { CLASS_COUNTS, CLASS_METHODS, MAP_LAYOUTS } from '../schema/map-view.ts';
import {
  ALLOCATIONS, COUNTED, EMPLOYMENT, FRAMES, LOCATION_BASES, isOwnNeed, MEASURES, NEEDS, REGION_WIDE, type Need, type Period, type Sentence,
} from '../schema/sentence.ts';
import { PAGES, PROJECT_COLUMNS, RANKING_COLUMNS, type AppState, type SortDirection } from './app-state.ts';
import { canonicalPeriod, isYear, MAX_TEXT_LENGTH, type CodeList } from './canonical.ts';
import { CODE_PARAMETERS } from './known-codes.ts';
import { PROJECT_FIRST_DIRECTION, RANKING_FIRST_DIRECTION, type Sort } from './sorting.ts';
import { GAPS_PARAMETERS } from './url-gaps.ts';
import { PAGE_PARAMETERS } from './url-pages.ts';
import { among, ANY, choice, CODES, field, OPENED, parameter, type Lens, type Parameter, type Text } from './url-text.ts';

export type { Parameter } from './url-text.ts';

const inSentence = <Part extends keyof Sentence>(part: Part): Lens<Sentence[Part]> => ({
  get: (state) => state.sentence[part],
  set: (state, value) => ({ ...state, sentence: { ...state.sentence, [part]: value } }),
});

const inMap = <Part extends keyof AppState['map']>(part: Part): Lens<AppState['map'][Part]> => ({
  get: (state) => state.map[part],
  set: (state, value) => ({ ...state, map: { ...state.map, [part]: value } }),
});

const codeList = (list: CodeList, meaning: string): Parameter => ({
  ...parameter({ name: CODE_PARAMETERS[list], meaning: `${meaning}: codes, separated by commas; ${ANY} for an empty list` }, inSentence(list), CODES),
  isList: true,
});

const PERIOD: Text<Period> = {
  write: (period) => {
    if (period.kind === 'any') return ANY;
    return period.from === period.to ? String(period.from) : `${String(period.from)}-${String(period.to)}`;
  },
  read: (text) => {
    if (text === ANY) return { kind: 'any' };
    const [, from, to = from] = /^(\d{4})(?:[-–](\d{4}))?$/.exec(text) ?? [];
    return from === undefined ? undefined : canonicalPeriod({ kind: 'years', from: Number(from), to: Number(to) });
  },
};

const YEAR: Text<number> = {
  write: String,
  read: (text) => (/^\d{4}$/.test(text) && isYear(Number(text)) ? Number(text) : undefined),
};

const NEED: Text<Need> = { write: String, read: (text) => (isOwnNeed(text) ? text : choice(NEEDS).read(text)) };

const SEARCH: Text<string> = { write: String, read: (text) => (text.length > MAX_TEXT_LENGTH ? undefined : text) };

const DIRECTIONS: Readonly<Record<SortDirection, string>> = { ascending: 'asc', descending: 'desc' };

/** "ratio-asc"; a column alone takes its first direction. */
const sorting = <Column extends string>(firstDirection: Readonly<Record<Column, SortDirection>>, columns: readonly Column[]): Text<Sort<Column>> => ({
  write: ({ column, direction }) => `${column}-${DIRECTIONS[direction]}`,
  read: (text) => {
    const [, name, direction] = /^([a-z]+)(?:-(asc|desc))?$/.exec(text) ?? [];
    const column = columns.find((other) => other === name);
    if (column === undefined) return undefined;
    if (direction === undefined) return { column, direction: firstDirection[column] };
    return { column, direction: direction === 'asc' ? 'ascending' : 'descending' };
  },
});

/**
 * Every parameter of the address, in the order in which they are written. Names and values are
 * the same in every language; a value that equals the opening view's is left out.
 */
export const PARAMETERS: readonly Parameter[] = [
  parameter({ name: 'page', meaning: `The page: ${among(PAGES)}` }, field('page'), choice(PAGES)),
  parameter({ name: 'lang', meaning: `The language of the interface: ${among(LANGUAGES)}` }, field('language'), choice(LANGUAGES)),
  parameter({ name: 'count', meaning: `What is counted: ${among(COUNTED)}` }, inSentence('counted'), choice(COUNTED)),
  codeList('targetGroups', 'Target groups'),
  codeList('themes', 'Themes'),
  codeList('funds', 'Funds'),
  codeList('fundFamilies', 'Families of funds'),
  parameter({ name: 'work', meaning: `Projects about employment or integration: ${among(EMPLOYMENT)}` }, inSentence('employment'), choice(EMPLOYMENT)),
  parameter({ name: 'years', meaning: `Years in which projects run: 2018-2022, 2018, or ${ANY}` }, inSentence('period'), PERIOD),
  parameter({ name: 'q', meaning: `Words in the name of the project or its lead body, at most ${String(MAX_TEXT_LENGTH)} characters` }, inSentence('text'), SEARCH),
  parameter({ name: CODE_PARAMETERS.need, meaning: `What coverage is set against: ${among(NEEDS)}, or the id of a need of the user's own` }, inSentence('need'), NEED),
  parameter({ name: CODE_PARAMETERS.needYear, meaning: 'The year of the official figures' }, inSentence('needYear'), YEAR),
  parameter({ name: 'frame', meaning: `The municipalities compared: ${among(FRAMES)}` }, inSentence('frame'), choice(FRAMES)),
  parameter({ name: 'split', meaning: `What a project adds to each municipality it reaches: ${among(ALLOCATIONS)}` }, inSentence('allocation'), choice(ALLOCATIONS)),
  parameter({ name: 'at', meaning: `Where a project counts: ${among(LOCATION_BASES)}` }, inSentence('locationBasis'), choice(LOCATION_BASES)),
  parameter({ name: 'regionwide', meaning: `Projects for the whole region: ${among(REGION_WIDE)}` }, inSentence('regionWide'), choice(REGION_WIDE)),
  parameter({ name: 'show', meaning: `The figure shown: ${among(MEASURES)}` }, inSentence('measure'), choice(MEASURES)),
  parameter({ name: 'map', meaning: `The map's layout: ${among(MAP_LAYOUTS)}` }, inMap('layout'), choice(MAP_LAYOUTS)),
  parameter({ name: 'classes', meaning: `Number of classes: ${among(CLASS_COUNTS)}` }, inMap('classCount'), choice(CLASS_COUNTS)),
  parameter({ name: 'method', meaning: `How class limits are found: ${among(CLASS_METHODS)}` }, inMap('classMethod'), choice(CLASS_METHODS)),
  ...GAPS_PARAMETERS,
  ...PAGE_PARAMETERS,
  parameter({ name: 'sort', meaning: `Order of the ranking, -asc or -desc after: ${among(RANKING_COLUMNS)}` }, field('rankingSort'), sorting(RANKING_FIRST_DIRECTION, RANKING_COLUMNS)),
  parameter({ name: 'psort', meaning: `Order of the project list, -asc or -desc after: ${among(PROJECT_COLUMNS)}` }, field('projectSort'), sorting(PROJECT_FIRST_DIRECTION, PROJECT_COLUMNS)),
  parameter({ name: CODE_PARAMETERS.municipality, meaning: 'The municipality whose panel is open: its code' }, field('municipality'), OPENED),
  parameter({ name: CODE_PARAMETERS.project, meaning: 'The project whose record is open: its id' }, field('project'), OPENED),
];
