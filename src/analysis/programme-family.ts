import type { Body, BodyAlias } from '../schema/archive.ts';
import { FAMILY_STATES, type FamilyProjectRow, type FamilyState } from '../schema/document-rows.ts';

/** A season as the slide names it. */
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];

/**
 * What the date beside a family project is:
 * - `period`: the project's own period, partial ISO dates;
 * - `call_day`: the day of a call, because the cell of the call names the same day;
 * - `call_season`: the season of a call;
 * - `bare`: a day or month without a label, partial ISO date; it is not said what happens then;
 * - `written`: something else, as written;
 * - `none`: no date.
 */
export type FamilyDate =
  | { readonly kind: 'period'; readonly start: string | null; readonly end: string | null }
  | { readonly kind: 'call_day' | 'bare'; readonly date: string }
  | { readonly kind: 'call_season'; readonly season: Season; readonly year: string; readonly isDoubted: boolean }
  | { readonly kind: 'written'; readonly words: string }
  | { readonly kind: 'none' };

const SEASON_WORDS: Readonly<Record<string, Season>> = { kevät: 'spring', kesä: 'summer', syksy: 'autumn', talvi: 'winter' };

const padded = (digits: string): string => digits.padStart(2, '0');

/** "20.3.2023" and "2/2024" as partial ISO dates; `null` for anything else. */
const bareDate = (written: string): string | null => {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) return `${year}-${padded(month)}-${padded(day)}`;
  const [, onlyMonth, ofYear] = /^(\d{1,2})\/(\d{4})$/.exec(written) ?? [];
  return onlyMonth === undefined || ofYear === undefined ? null : `${ofYear}-${padded(onlyMonth)}`;
};

/** What the date of a family project is. */
export const familyDate = ({ period, start, end, callOrObjective }: Pick<FamilyProjectRow, 'period' | 'start' | 'end' | 'callOrObjective'>): FamilyDate => {
  if (start !== null || end !== null) return { kind: 'period', start, end };
  if (period === null) return { kind: 'none' };
  const [, word = '', year = '', doubt = ''] = /^(\p{L}+) (\d{4})(\??)$/u.exec(period) ?? [];
  const season = SEASON_WORDS[word];
  if (season !== undefined) return { kind: 'call_season', season, year, isDoubted: doubt !== '' };
  const date = bareDate(period);
  if (date === null) return { kind: 'written', words: period };
  return { kind: callOrObjective?.includes(period) === true ? 'call_day' : 'bare', date };
};

/** Does the project's own period hold the day? A month or year stands for the whole of it. */
export const coversDay = ({ start, end }: Pick<FamilyProjectRow, 'start' | 'end'>, day: string): boolean =>
  start !== null && end !== null && start <= day.slice(0, start.length) && end >= day.slice(0, end.length);

/** A column of the board; `null`: the state is not known. */
export interface FamilyColumn {
  readonly state: FamilyState | null;
  readonly rows: readonly FamilyProjectRow[];
}

/** The four states in their order and, last, what has none; columns may be empty. */
export const familyColumns = (rows: readonly FamilyProjectRow[]): readonly FamilyColumn[] =>
  [...FAMILY_STATES, null].map((state) => ({ state, rows: rows.filter(({ status }) => status === state) }));

/** A name of an implementer as written, and the body behind it; `null` when the names do not tell. */
export interface Implementer {
  readonly written: string;
  readonly body: Body | null;
}

/** The implementers in the order of the slide, each with its body where a spelling of one of the row's bodies matches. */
export const implementersOf = (row: Pick<FamilyProjectRow, 'implementers' | 'bodyIds'>, bodies: ReadonlyMap<string, Body>, aliases: readonly BodyAlias[]): readonly Implementer[] =>
  row.implementers.split('|').map((written) => {
    const id = row.bodyIds.find((bodyId) => bodies.get(bodyId)?.name === written || aliases.some((each) => each.bodyId === bodyId && each.alias === written));
    return { written, body: id === undefined ? null : bodies.get(id) ?? null };
  });

/** Family projects that aim at the same call or objective, so far as fund, objective and date tell. */
export interface CallGroup {
  readonly key: string;
  /** A fund's code. */
  readonly fund: string | null;
  readonly callOrObjective: string | null;
  readonly date: FamilyDate;
  /** In the order of the slide; never empty. */
  readonly rows: readonly FamilyProjectRow[];
  /** Bodies that are in more than one of them, placeholders included. */
  readonly sharedBodyIds: readonly string[];
}

/** Date without the doubt, so that "autumn 2023?" stands with "autumn 2023". */
const dateKey = (date: FamilyDate): string => {
  switch (date.kind) {
    case 'call_season': return `${date.season} ${date.year}`;
    case 'call_day': case 'bare': return date.date;
    case 'written': return date.words;
    case 'period': case 'none': return '';
  }
};

const shared = (rows: readonly FamilyProjectRow[]): readonly string[] => {
  const ids = [...new Set(rows.flatMap(({ bodyIds }) => bodyIds))];
  return ids.filter((id) => rows.filter(({ bodyIds }) => bodyIds.includes(id)).length > 1);
};

/**
 * What aims at a call: rows whose date is not their own period, by fund, objective and date; rows without objective
 * and date stand alone. The largest group first, then in the order of the slide.
 */
export const callGroups = (rows: readonly FamilyProjectRow[]): readonly CallGroup[] => {
  const groups = new Map<string, FamilyProjectRow[]>();
  for (const row of rows) {
    const date = familyDate(row);
    if (date.kind === 'period') continue;
    const isBare = row.callOrObjective === null && date.kind === 'none';
    const key = isBare ? row.id : [row.fund, row.callOrObjective, dateKey(date)].join('|');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, found]): CallGroup => {
    const sure = found.find((row) => { const date = familyDate(row); return date.kind !== 'call_season' || !date.isDoubted; }) ?? found[0];
    return {
      key, rows: found, fund: sure?.fund ?? null, callOrObjective: sure?.callOrObjective ?? null,
      date: sure === undefined ? { kind: 'none' } : familyDate(sure), sharedBodyIds: shared(found),
    };
  }).sort((a, b) => b.rows.length - a.rows.length);
};
