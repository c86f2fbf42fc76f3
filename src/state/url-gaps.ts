import {
  CELL_FIGURES, CLIFF_MONTHS, GAPS_SECTIONS, MATRIX_COLUMNS, MOST_CALL_PROJECTS, MOST_CALL_REACH, SUCCESSION_BASES,
  type CallPlan, type GapsView, type ReachSet,
} from '../schema/gaps-view.ts';
import { CODE_PARAMETERS } from './known-codes.ts';
import { canonicalCall, isCountUpTo, isIsoDay } from './gaps-transitions.ts';
import { among, choice, OPENED, parameter, type Lens, type Parameter, type Text } from './url-text.ts';

const inGaps = <Part extends keyof GapsView>(part: Part): Lens<GapsView[Part]> => ({
  get: (state) => state.gaps[part],
  set: (state, value) => ({ ...state, gaps: { ...state.gaps, [part]: value } }),
});

const inCall = <Part extends keyof CallPlan>(part: Part): Lens<CallPlan[Part]> => ({
  get: (state) => state.gaps.call[part],
  set: (state, value) => ({ ...state, gaps: { ...state.gaps, call: canonicalCall({ ...state.gaps.call, [part]: value }, state.gaps.call) } }),
});

const DAY: Text<string | null> = { write: (day) => day ?? '', read: (text) => (text === '' ? null : isIsoDay(text) ? text : undefined) };

const countUpTo = (most: number): Text<number> => ({
  write: String,
  read: (text) => (/^\d{1,2}$/.test(text) && isCountUpTo(Number(text), most) ? Number(text) : undefined),
});

/** Signs that part codes, sets and scenarios, and the sign that escapes them. */
const escaped = (code: string): string => code.replace(/[%.,*-]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const unescaped = (text: string): string => text.replace(/%(25|2E|2C|2A|2D)/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

/** "240.751": municipalities of one project; empty: none yet. */
const writeSet = (set: ReachSet): string => set.map(escaped).join('.');
const readSet = (text: string): ReachSet => (text === '' ? [] : text.split('.').map(unescaped));

const CODE_SET: Text<readonly string[]> = { write: writeSet, read: readSet };

/** "-240.751-698": every set begins with its dash, so that one empty set differs from no sets. */
const writeSets = (sets: readonly ReachSet[]): string => sets.map((set) => `-${writeSet(set)}`).join('');
const readSets = (text: string): readonly ReachSet[] | undefined => (text.startsWith('-') ? text.slice(1).split('-').map(readSet) : undefined);

const SETS: Text<CallPlan['sets']> = {
  write: (sets) => (sets === null ? '' : writeSets(sets)),
  read: (text) => (text === '' ? null : readSets(text)),
};

const KEPT: Text<CallPlan['kept']> = {
  write: (kept) => kept.map(writeSets).join('*'),
  read: (text) => {
    if (text === '') return [];
    const read = text.split('*').map(readSets);
    return read.some((sets) => sets === undefined) ? undefined : read.flatMap((sets) => (sets === undefined ? [] : [sets]));
  },
};

/** The parameters of the Gaps page, in the order in which they are written. */
export const GAPS_PARAMETERS: readonly Parameter[] = [
  parameter({ name: 'section', meaning: `The section of the Gaps page: ${among(GAPS_SECTIONS)}` }, inGaps('section'), choice(GAPS_SECTIONS)),
  parameter({ name: 'holes', meaning: `The columns of the hole-finder: ${among(MATRIX_COLUMNS)}` }, inGaps('columns'), choice(MATRIX_COLUMNS)),
  parameter({ name: 'cell', meaning: `The figure in the hole-finder's cells: ${among(CELL_FIGURES)}` }, inGaps('cell'), choice(CELL_FIGURES)),
  parameter({ name: 'asof', meaning: 'The day from which ends of projects are looked for, 2022-01-01; empty: the reference day of the data' }, inGaps('asOf'), DAY),
  parameter({ name: 'months', meaning: `How many months ahead: ${among(CLIFF_MONTHS)}` }, inGaps('months'), choice(CLIFF_MONTHS)),
  parameter({ name: 'follow', meaning: `What a successor must share: ${among(SUCCESSION_BASES)}` }, inGaps('succession'), choice(SUCCESSION_BASES)),
  parameter({ name: CODE_PARAMETERS.funder, meaning: "The fund whose view is open: its code" }, inGaps('funder'), OPENED),
  parameter({ name: 'calls', meaning: `Projects of the call, 1 to ${String(MOST_CALL_PROJECTS)}` }, inCall('projects'), countUpTo(MOST_CALL_PROJECTS)),
  parameter({ name: 'reach', meaning: `Municipalities that one project of the call may reach, 1 to ${String(MOST_CALL_REACH)}` }, inCall('reach'), countUpTo(MOST_CALL_REACH)),
  parameter({ name: 'forbid', meaning: 'Municipalities that the call may not reach: codes with dots between' }, inCall('forbidden'), CODE_SET),
  parameter({ name: 'pin', meaning: 'Municipalities that the call must reach: codes with dots between' }, inCall('pinned'), CODE_SET),
  parameter({ name: 'sets', meaning: "The call's projects as edited, each after a dash: -240.751-698; empty for the app's proposal" }, inCall('sets'), SETS),
  parameter({ name: 'kept', meaning: 'Scenarios kept for comparison, written as sets, with * between' }, inCall('kept'), KEPT),
];
