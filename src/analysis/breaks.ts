import type { Analyst } from '../schema/analyst.ts';
import type { SuccessionBasis } from '../schema/gaps-view.ts';
import type { DatePrecision } from '../schema/project.ts';
import type { Sentence } from '../schema/sentence.ts';
import type { Break, BreakCertainty } from '../schema/succession-result.ts';
import { dayNumber, isoDay } from './iso-day.ts';
import { askedValues, askedValuesOf, projectsByPlace } from './reached-places.ts';

const DAYS_PER_MONTH = 365.25 / 12;

/** Days that a date may be off by when no more than this is written. */
const DAYS_OF: Readonly<Record<DatePrecision, number>> = { day: 0, month: 31, year: 366 };

/** A dated project as days, both included. */
interface Stretch {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly startPrecision: DatePrecision;
  readonly endPrecision: DatePrecision;
}

type Gap = Omit<Break, 'code' | 'value'>;

const mostExact = (precisions: readonly DatePrecision[]): DatePrecision =>
  precisions.reduce((best, precision) => (DAYS_OF[precision] < DAYS_OF[best] ? precision : best), 'year');

/** How sure a break of so many days is between an end and a start of these precisions. */
export const breakCertainty = (days: number, endPrecision: DatePrecision, startPrecision: DatePrecision): BreakCertainty => {
  const blur = Math.max(DAYS_OF[endPrecision], DAYS_OF[startPrecision]);
  if (blur === 0) return 'exact';
  return days > blur ? 'at_least' : 'perhaps';
};

/** Days without any stretch between the first and the last one, with the stretches that touch them. */
const gapsBetween = (stretches: readonly Stretch[]): readonly Gap[] => {
  const ordered = [...stretches].sort((a, b) => a.from - b.from || a.to - b.to);
  let end = ordered[0]?.to ?? 0;
  return ordered.flatMap(({ from, to }) => {
    const last = end;
    end = Math.max(end, to);
    const days = from - last - 1;
    if (days < 1) return [];
    const before = ordered.filter((stretch) => stretch.to === last);
    const after = ordered.filter((stretch) => stretch.from === from);
    const endPrecision = mostExact(before.map((stretch) => stretch.endPrecision));
    const startPrecision = mostExact(after.map((stretch) => stretch.startPrecision));
    return [{
      from: isoDay(last + 1),
      to: isoDay(from - 1),
      days,
      months: days / DAYS_PER_MONTH,
      endPrecision,
      startPrecision,
      certainty: breakCertainty(days, endPrecision, startPrecision),
      before: before.map(({ index }) => index),
      after: after.map(({ index }) => index),
    }];
  });
};

/**
 * Stretches of at least a day without a running project between predecessor and successor: per municipality of the
 * frame and target group (or theme), among the projects that fit the sentence without its period. Longest first.
 *
 * Dates written to the month or year count up to their last day at an end and from their first day at a start, so
 * that such a break is the shortest there can be; how sure it is stands with it. What would fit inside such dates is
 * not claimed at all. Projects without both dates are left out.
 */
export const breaks = (analyst: Analyst, sentence: Sentence, basis: SuccessionBasis): readonly Break[] => {
  const { dataset } = analyst;
  const question: Sentence = { ...sentence, counted: 'projects', period: { kind: 'any' } };
  const { rows, selected } = analyst.answer(question);
  const byPlace = projectsByPlace(dataset, analyst.weightsOf(question), selected);
  const asked = askedValues(question, basis);
  return rows.flatMap((row, place): readonly Break[] => {
    if (!row.isInFrame) return [];
    const byValue = new Map<string, Stretch[]>();
    for (const index of byPlace[place] ?? []) {
      const project = dataset.projects[index];
      if (project === undefined || project.startDate === null || project.endDate === null) continue;
      const stretch: Stretch = {
        index, from: dayNumber(project.startDate), to: dayNumber(project.endDate),
        startPrecision: project.startPrecision ?? 'year', endPrecision: project.endPrecision ?? 'year',
      };
      for (const value of askedValuesOf(project, basis, asked)) byValue.set(value, [...(byValue.get(value) ?? []), stretch]);
    }
    return [...byValue].flatMap(([value, stretches]) => gapsBetween(stretches).map((gap) => ({ code: row.code, value, ...gap })));
  }).sort((a, b) => b.days - a.days);
};
