import { LANGUAGES } from '../schema/language.ts';
import { CLASS_COUNTS, CLASS_METHODS, MAP_LAYOUTS } from '../schema/map-view.ts';
import {
  ALLOCATIONS, COUNTED, EMPLOYMENT, FRAMES, LOCATION_BASES, MEASURES, NEEDS, REGION_WIDE, type Period, type Sentence,
} from '../schema/sentence.ts';
import { PAGES, PROJECT_COLUMNS, RANKING_COLUMNS, type AppState, type SortDirection } from './app-state.ts';
import { canonicalCodes, canonicalPeriod, isYear, MAX_TEXT_LENGTH, type CodeList } from './canonical.ts';
import { CODE_PARAMETERS } from './known-codes.ts';
import { PROJECT_FIRST_DIRECTION, RANKING_FIRST_DIRECTION, type Sort } from './sorting.ts';

/** One parameter of the address. */
export interface Parameter {
  readonly name: string;
  /** What it holds, and its values. */
  readonly meaning: string;
  /** May it stand several times, each time adding to its list? Of the others the last one counts. */
  readonly isList: boolean;
  /** The state's value as text. */
  readonly write: (state: AppState) => string;
  /** The state with the text's value; `undefined` when the text is no value of this parameter. */
  readonly read: (state: AppState, text: string) => AppState | undefined;
}

type Described = Pick<Parameter, 'name' | 'meaning'>;

/** How a parameter's value is taken from a state and put into one. */
interface Lens<Value> {
  readonly get: (state: AppState) => Value;
  readonly set: (state: AppState, value: Value) => AppState;
}

const field = <Field extends keyof AppState>(name: Field): Lens<AppState[Field]> => ({
  get: (state) => state[name],
  set: (state, value) => ({ ...state, [name]: value }),
});

const inSentence = <Part extends keyof Sentence>(part: Part): Lens<Sentence[Part]> => ({
  get: (state) => state.sentence[part],
  set: (state, value) => ({ ...state, sentence: { ...state.sentence, [part]: value } }),
});

const inMap = <Part extends keyof AppState['map']>(part: Part): Lens<AppState['map'][Part]> => ({
  get: (state) => state.map[part],
  set: (state, value) => ({ ...state, map: { ...state.map, [part]: value } }),
});

interface Text<Value> {
  readonly write: (value: Value) => string;
  readonly read: (text: string) => Value | undefined;
}

const parameter = <Value>({ name, meaning }: Described, lens: Lens<Value>, text: Text<Value>): Parameter => ({
  name,
  meaning,
  isList: false,
  write: (state) => text.write(lens.get(state)),
  read: (state, written) => {
    const value = text.read(written);
    return value === undefined ? undefined : lens.set(state, value);
  },
});

/** One of a closed list of values, written as it stands in the schema. */
const choice = <Value extends string | number>(values: readonly Value[]): Text<Value> => ({
  write: String,
  read: (text) => values.find((value) => String(value) === text),
});

/** How an empty list is written: "any will do". */
const ANY = 'any';

const ESCAPES: Readonly<Record<string, string>> = { '%': '%25', ',': '%2C' };
const escapeCode = (code: string): string => (code === ANY ? '%61ny' : code.replace(/[%,]/g, (sign) => ESCAPES[sign] ?? sign));
const unescapeCode = (text: string): string =>
  text.replace(/%(25|2C|61)/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

const CODES: Text<readonly string[]> = {
  write: (codes) => (codes.length === 0 ? ANY : canonicalCodes(codes).map(escapeCode).join(',')),
  read: (text) => {
    if (text === ANY) return [];
    const codes = canonicalCodes(text.split(',').map(unescapeCode));
    return codes.length === 0 ? undefined : codes;
  },
};

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

const SEARCH: Text<string> = { write: String, read: (text) => (text.length > MAX_TEXT_LENGTH ? undefined : text) };

/** The id of something open; empty when nothing is. */
const OPENED: Text<string | null> = { write: (id) => id ?? '', read: (text) => (text === '' ? null : text) };

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

const among = (values: readonly (string | number)[]): string => values.join(', ');

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
  parameter({ name: 'need', meaning: `What coverage is set against: ${among(NEEDS)}` }, inSentence('need'), choice(NEEDS)),
  parameter({ name: CODE_PARAMETERS.needYear, meaning: 'The year of the official figures' }, inSentence('needYear'), YEAR),
  parameter({ name: 'frame', meaning: `The municipalities compared: ${among(FRAMES)}` }, inSentence('frame'), choice(FRAMES)),
  parameter({ name: 'split', meaning: `What a project adds to each municipality it reaches: ${among(ALLOCATIONS)}` }, inSentence('allocation'), choice(ALLOCATIONS)),
  parameter({ name: 'at', meaning: `Where a project counts: ${among(LOCATION_BASES)}` }, inSentence('locationBasis'), choice(LOCATION_BASES)),
  parameter({ name: 'regionwide', meaning: `Projects for the whole region: ${among(REGION_WIDE)}` }, inSentence('regionWide'), choice(REGION_WIDE)),
  parameter({ name: 'show', meaning: `The figure shown: ${among(MEASURES)}` }, inSentence('measure'), choice(MEASURES)),
  parameter({ name: 'map', meaning: `The map's layout: ${among(MAP_LAYOUTS)}` }, inMap('layout'), choice(MAP_LAYOUTS)),
  parameter({ name: 'classes', meaning: `Number of classes: ${among(CLASS_COUNTS)}` }, inMap('classCount'), choice(CLASS_COUNTS)),
  parameter({ name: 'method', meaning: `How class limits are found: ${among(CLASS_METHODS)}` }, inMap('classMethod'), choice(CLASS_METHODS)),
  parameter({ name: 'sort', meaning: `Order of the ranking, -asc or -desc after: ${among(RANKING_COLUMNS)}` }, field('rankingSort'), sorting(RANKING_FIRST_DIRECTION, RANKING_COLUMNS)),
  parameter({ name: 'psort', meaning: `Order of the project list, -asc or -desc after: ${among(PROJECT_COLUMNS)}` }, field('projectSort'), sorting(PROJECT_FIRST_DIRECTION, PROJECT_COLUMNS)),
  parameter({ name: CODE_PARAMETERS.municipality, meaning: 'The municipality whose panel is open: its code' }, field('municipality'), OPENED),
  parameter({ name: CODE_PARAMETERS.project, meaning: 'The project whose record is open: its id' }, field('project'), OPENED),
];
