import { dayNumber, isoDay } from '../../../analysis/iso-day.ts';
import type { CliffMonths } from '../../../schema/gaps-view.ts';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import type { Break, Cliff, EmptyYears, LatestStart } from '../../../schema/succession-result.ts';
import { basisName, listingOf, whomWords, type CliffContext } from '../cliff-words.ts';
import type { YearGrid } from './year-grid.ts';

/** The window in which ends are looked for. */
export interface CliffWindow {
  readonly asOf: string;
  readonly months: CliffMonths;
}

const namesOf = (codes: readonly MunicipalityCode[], { names, text: { format } }: CliffContext): string =>
  format.list(codes.map((code) => names.get(code) ?? code));

/** In how many municipalities something ends without a successor in the window, and which of them have a list of their own. */
export const leadWords = (cliffs: readonly Cliff[], { asOf, months }: CliffWindow, context: CliffContext): readonly string[] => {
  const { t, format } = context.text;
  const window = { months: format.integer(months), date: format.date(asOf, 'day') };
  if (cliffs.length === 0) return [t('gapsTime.lead.none', window)];
  const codes = [...new Set(cliffs.map(({ code }) => code))].sort();
  const own = codes.filter((code) => listingOf(context, code) === 'listed');
  return [
    t(`gapsTime.lead.${context.basis}`, { ...window, count: codes.length, places: format.integer(codes.length) }),
    ...(cliffs.length > codes.length ? [t('gapsTime.lead.ends', { shown: format.integer(cliffs.length) })] : []),
    own.length === 0 ? t('gapsTime.lead.noneOwn') : t('gapsTime.lead.own', { count: own.length, names: namesOf(own, context) }),
  ];
};

/** The end before a break and the start after it, no more exact than they are written. */
export const endBefore = ({ from, endPrecision }: Break, { text: { format } }: CliffContext): string =>
  format.date(isoDay(dayNumber(from) - 1), endPrecision);
export const startAfter = ({ to, startPrecision }: Break, { text: { format } }: CliffContext): string =>
  format.date(isoDay(dayNumber(to) + 1), startPrecision);

const breakWords = (gap: Break, context: CliffContext): string => {
  const { text: { t, format }, names } = context;
  return t(`gapsTime.break.${gap.certainty}`, {
    name: names.get(gap.code) ?? gap.code,
    whom: whomWords(gap.value, context),
    months: format.decimal(gap.months),
    end: endBefore(gap, context),
    start: startAfter(gap, context),
  });
};

/** How many breaks there are, how sure, and the longest sure one, of a municipality with a list of its own where there is one. */
export const breaksWords = (breaks: readonly Break[], context: CliffContext): readonly string[] => {
  const { t, format } = context.text;
  if (breaks.length === 0) return [t('gapsTime.noBreaks')];
  const perhaps = breaks.filter(({ certainty }) => certainty === 'perhaps').length;
  const sure = breaks.filter(({ certainty }) => certainty !== 'perhaps');
  const own = sure.find(({ code }) => listingOf(context, code) === 'listed');
  const longest = own ?? sure[0];
  return [
    t('gapsTime.break.count', { count: sure.length, shown: format.integer(sure.length) }),
    ...(perhaps === 0 ? [] : [t('gapsTime.break.perhapsCount', { count: perhaps, shown: format.integer(perhaps) })]),
    ...(longest === undefined ? [] : [t(own === undefined ? 'gapsTime.break.longest' : 'gapsTime.break.longestOwn', { gap: breakWords(longest, context) })]),
  ];
};

/** Where nothing ran in any year: municipalities by name for a single target group, else how many pairs. */
export const emptyYearWords = (rows: readonly EmptyYears[], context: CliffContext): readonly string[] => {
  const { t, format } = context.text;
  const [first] = rows;
  if (first === undefined) return [t('gapsTime.noYears')];
  const never = rows.filter(({ running }) => running === null);
  if (new Set(rows.map(({ targetGroup }) => targetGroup)).size > 1) {
    const own = rows.filter(({ code }) => listingOf(context, code) === 'listed');
    const neverOwn = own.filter(({ running }) => running === null).length;
    return [t('gapsTime.emptyWords.pairs', { never: format.integer(never.length), of: format.integer(rows.length), neverOwn: format.integer(neverOwn), own: format.integer(own.length) })];
  }
  const value = basisName({ ...context, basis: 'targetGroup' }, first.targetGroup);
  const always = rows.filter(({ emptyCount }) => emptyCount === 0);
  const neverOwn = never.filter(({ code }) => listingOf(context, code) === 'listed');
  const neverBound = never.filter((row) => !neverOwn.includes(row));
  return [
    ...(never.length === 0 ? [t('gapsTime.emptyWords.noneNever', { value })] : []),
    ...(neverOwn.length === 0 ? [] : [t('gapsTime.emptyWords.never', { value, names: namesOf(neverOwn.map(({ code }) => code), context) })]),
    ...(neverBound.length === 0 ? [] : [t('gapsTime.emptyWords.neverBound', { value, names: namesOf(neverBound.map(({ code }) => code), context) })]),
    ...(always.length === 0 ? [] : [t('gapsTime.emptyWords.always', { value, names: namesOf(always.map(({ code }) => code), context) })]),
  ];
};

/** Why the last years prove nothing; `null` when a project begins in the grid's last year. */
export const lateYearWords = ({ years }: YearGrid, latest: LatestStart | null, { text: { t, format } }: CliffContext): string | null => {
  const late = latest === null ? [] : years.filter((year) => year > Number(latest.date.slice(0, 4)));
  const [from, to] = [late[0], late.at(-1)];
  if (latest === null || from === undefined || to === undefined) return null;
  return t('gapsTime.lateYears', { years: from === to ? String(from) : format.range(String(from), String(to)), date: format.date(latest.date, latest.precision) });
};
