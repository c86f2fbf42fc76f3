import { callGroups, coversDay, familyColumns, type CallGroup, type FamilyDate } from '../../../analysis/programme-family.ts';
import { NOT_STATED } from '../../../schema/vocabulary.ts';
import type { FamilyProjectRow } from '../../../schema/document-rows.ts';
import { partialDateText } from '../../shared/partial-date.ts';
import { fundName, type FamilyContext } from './family-context.ts';

const side = (date: string, statusDay: string | null): 'before' | 'after' | null => {
  if (statusDay === null) return null;
  return date < statusDay.slice(0, date.length) ? 'before' : date > statusDay.slice(0, date.length) ? 'after' : null;
};

/** The date alone, without what it is. */
export const dateShown = (date: FamilyDate, { text: { t, format } }: FamilyContext): string => {
  switch (date.kind) {
    case 'period': return format.range(date.start === null ? '' : partialDateText(date.start, format), date.end === null ? '' : partialDateText(date.end, format));
    case 'call_day': case 'bare': return partialDateText(date.date, format);
    case 'call_season': return t(`programmesFamily.season.${date.season}`, { year: date.year });
    case 'written': return date.words;
    case 'none': return t('programmesFamily.date.none');
  }
};

/** The date with what it is: the project's own period, the day or season of a call, or a date without a label. */
export const dateWords = (date: FamilyDate, context: FamilyContext): string => {
  const { text: { t }, statusDay } = context;
  const shown = dateShown(date, context);
  switch (date.kind) {
    case 'period': case 'call_day': return t(`programmesFamily.date.${date.kind}`, { date: shown });
    case 'call_season': return t(date.isDoubted ? 'programmesFamily.date.doubted' : 'programmesFamily.date.call_season', { date: shown });
    case 'bare': {
      const at = side(date.date, statusDay);
      return [t('programmesFamily.date.bare', { date: shown }), ...(at === null ? [] : [t(`programmesFamily.date.${at}`)])].join(' ');
    }
    case 'written': return t('programmesFamily.date.written', { date: shown });
    case 'none': return shown;
  }
};

/** A fund's specific objective is written as a number and a letter: "4a". */
const isObjective = (written: string): boolean => /^\d[a-z]$/.test(written);

/** What the row aims at, in words; `null` where the slide says nothing. */
export const aimWords = (callOrObjective: string | null, { text: { t } }: FamilyContext): string | null => {
  if (callOrObjective === null) return null;
  return isObjective(callOrObjective) ? t('programmesFamily.objective', { code: callOrObjective }) : t('programmesFamily.callAsWritten', { written: callOrObjective });
};

/** Money of the row: the fund and, where they are not the beginning of its name, the source's own words. */
export const fundWords = ({ fund, funding }: Pick<FamilyProjectRow, 'fund' | 'funding'>, context: FamilyContext): string => {
  const { text: { t } } = context;
  if (fund === null || fund === NOT_STATED) return t('programmesFamily.fundNotStated');
  const name = fundName(context, fund);
  return funding === null || name.startsWith(funding) ? name : t('programmesFamily.fundAsWritten', { name, written: funding });
};

/** The state with how it is known; for a lost colour, that it is lost. */
export const stateWords = (row: FamilyProjectRow, { text: { t, format }, statusDay }: FamilyContext): string => {
  if (row.status === null) return t('programmesFamily.stateLost');
  const state = t(`programmesFamily.state.${row.status}`);
  return statusDay !== null && coversDay(row, statusDay) ? t('programmesFamily.stateInferred', { state, date: format.date(statusDay, 'day') }) : state;
};

/** "ESR+, erityistavoite 4a, syksy 2023" */
export const groupName = ({ fund, callOrObjective, date }: CallGroup, context: FamilyContext): string => {
  const aim = aimWords(callOrObjective, context);
  return [fundName(context, fund), ...(aim === null ? [] : [aim]), ...(date.kind === 'none' || date.kind === 'call_day' ? [] : [dateShown(date, context)])].join(', ');
};

/** The answer: how many there are, what is known of their state, and at which calls several aim. */
export const familyLead = (context: FamilyContext): readonly string[] => {
  const { text: { t, format }, rows, statusDay } = context;
  const columns = familyColumns(rows);
  const known = columns.filter(({ state, rows: found }) => state !== null && found.length > 0).map(({ state, rows: found }) => t(`programmesFamily.lead.state.${String(state)}`, { count: found.length, shown: format.integer(found.length) }));
  const lost = rows.filter(({ status }) => status === null).length;
  const several = callGroups(rows).filter((group) => group.rows.length > 1)
    .map((group) => t('programmesFamily.lead.group', { name: groupName(group, context), count: group.rows.length, shown: format.integer(group.rows.length) }));
  return [
    t('programmesFamily.lead.all', { count: rows.length, shown: format.integer(rows.length), date: statusDay === null ? t('programmesFamily.notStated') : partialDateText(statusDay, format) }),
    ...(known.length === 0 ? [] : [t('programmesFamily.lead.known', { states: format.list(known) })]),
    ...(lost === 0 ? [] : [t('programmesFamily.lead.lost', { count: lost, shown: format.integer(lost) })]),
    several.length === 0 ? t('programmesFamily.lead.noSeveral') : t('programmesFamily.lead.several', { groups: format.list(several) }),
  ];
};

/** What a row of the family says of itself on another date: where it stands in the register; `null` without a project there. */
export const registerWords = (row: FamilyProjectRow, { text: { t, format }, projects, statusDay }: FamilyContext): string | null => {
  const project = row.projectId === null ? undefined : projects.get(row.projectId);
  if (project === undefined || statusDay === null || project.startDate === null || project.endDate === null) return null;
  const runs = project.startDate <= statusDay && project.endDate >= statusDay;
  return t(runs ? 'programmesFamily.register.runs' : 'programmesFamily.register.doesNot', {
    start: format.date(project.startDate, project.startPrecision ?? 'day'), end: format.date(project.endDate, project.endPrecision ?? 'day'), date: format.date(statusDay, 'day'),
  });
};
