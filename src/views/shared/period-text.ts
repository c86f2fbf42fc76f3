import type { DatePrecision, Project } from '../../schema/project.ts';
import type { Text } from '../../i18n/text.ts';

/** The dates of a project as far as they are written. */
export type WrittenPeriod = Pick<Project, 'startDate' | 'startPrecision' | 'endDate' | 'endPrecision'>;

/** One written date with no more precision than the source gives, or `null` when it gives none. */
export const writtenDate = (text: Text, date: string | null, precision: DatePrecision | null): string | null =>
  date === null ? null : text.format.date(date, precision ?? 'day');

/**
 * The period in words: "13.2.2016–15.3.2018", "2021" when only one year is written, and words
 * for a missing start, end or both.
 */
export const periodText = (text: Text, period: WrittenPeriod): string => {
  const start = writtenDate(text, period.startDate, period.startPrecision);
  const end = writtenDate(text, period.endDate, period.endPrecision);
  if (start === null && end === null) return text.t('shared.period.none');
  if (end === null) return text.t('shared.period.noEnd', { start: start ?? '' });
  if (start === null) return text.t('shared.period.noStart', { end });
  return start === end ? start : text.format.range(start, end);
};

/** How exactly the source writes the dates, or `null` when it writes none. */
export const precisionText = (text: Text, period: WrittenPeriod): string | null => {
  const { startPrecision: start, endPrecision: end } = period;
  if (start === null && end === null) return null;
  if (start === null || end === null || start === end) return text.t(`shared.precision.${start ?? end ?? 'day'}`);
  return text.t('shared.precision.mixed', { start: text.t(`shared.precisionUnit.${start}`), end: text.t(`shared.precisionUnit.${end}`) });
};
