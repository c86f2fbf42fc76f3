import type { Project } from '../../../src/schema/project.ts';
import type { Sentence } from '../../../src/schema/sentence.ts';
import { fitting } from '../slow-coverage.ts';
import { dayNumber, dayText, monthsLater } from './calendar.ts';
import { frameOf, splitOf, type Asked } from './picture.ts';

/** What ends without a successor, breaks, and empty years: every place, value and pair of projects looked at in turn. */

export type Basis = 'theme' | 'targetGroup';

const valuesOf = (project: Project, basis: Basis): readonly string[] => (basis === 'theme' ? project.themes : project.targetGroups);
const chosenOf = (question: Sentence, basis: Basis): readonly string[] => (basis === 'theme' ? question.themes : question.targetGroups);

/** The values looked at: those chosen, else all that any project has. */
const lookedAt = ({ data, question }: Asked, basis: Basis): readonly string[] => {
  const chosen = chosenOf(question, basis);
  return chosen.length > 0 ? chosen : [...new Set(data.projects.flatMap((project) => valuesOf(project, basis)))];
};

const projectQuestion = (question: Sentence): Sentence => ({ ...question, counted: 'projects' });

/** An end without a successor. */
export interface SlowCliff {
  readonly code: string;
  readonly value: string;
  readonly endDate: string;
  /** The coarsest precision of what ends that day. */
  readonly precision: string;
  /** Indices in the data set of what ends that day. */
  readonly ending: readonly number[];
  /** Projects for the whole region that would be successors if they were counted here. */
  readonly regionWideGoingOn: number;
}

/** Cliffs of the frame: see the issue; the last end of each place and value. */
export const slowCliffs = ({ data, question }: Asked, { asOf, months, basis }: { readonly asOf: string; readonly months: number; readonly basis: Basis }): readonly SlowCliff[] => {
  const asked: Asked = { data, question: projectQuestion(question) };
  const until = monthsLater(asOf, months);
  const selected = fitting(data, asked.question);
  const ending = selected.filter(({ endDate }) => endDate !== null && asOf < endDate && endDate <= until);
  const follows = (q: Project, p: Project): boolean =>
    p.endDate !== null && q.endDate !== null && q.startDate !== null && q !== p && q.endDate > p.endDate && q.startDate <= monthsLater(p.endDate, 12);
  return frameOf(asked).flatMap((code) => lookedAt(asked, basis).flatMap((value): readonly SlowCliff[] => {
    const here = (project: Project): boolean => splitOf(project, asked).has(code) && valuesOf(project, basis).includes(value);
    const ends = ending.filter(here).filter((p) => !data.projects.some((q) => here(q) && follows(q, p)));
    const last = ends.map(({ endDate }) => endDate ?? '').sort().at(-1);
    if (last === undefined) return [];
    const indices = data.projects.flatMap((project, index) => (ends.includes(project) && project.endDate === last ? [index] : []));
    const precisions = indices.map((index) => data.projects[index]?.endPrecision);
    const [firstEnded] = ends.filter(({ endDate }) => endDate === last);
    return [{
      code, value, endDate: last, ending: indices,
      precision: ['year', 'month'].find((precision) => precisions.some((one) => one === precision)) ?? 'day',
      regionWideGoingOn: data.projects.filter((q) => firstEnded !== undefined && q.isRegionWide && valuesOf(q, basis).includes(value) && follows(q, firstEnded)).length,
    }];
  }));
};

/** A stretch without a running project between two that run. */
export interface SlowBreak {
  readonly code: string;
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Breaks, found by walking through the days one by one. */
export const slowBreaks = ({ data, question }: Asked, basis: Basis): readonly SlowBreak[] => {
  const asked: Asked = { data, question: { ...projectQuestion(question), period: { kind: 'any' } } };
  const selected = fitting(data, asked.question);
  return frameOf(asked).flatMap((code) => lookedAt(asked, basis).flatMap((value): readonly SlowBreak[] => {
    const spans = selected.flatMap((project) => {
      const { startDate, endDate } = project;
      if (startDate === null || endDate === null || !splitOf(project, asked).has(code) || !valuesOf(project, basis).includes(value)) return [];
      return [{ index: data.projects.indexOf(project), start: dayNumber(startDate), end: dayNumber(endDate) }];
    });
    if (spans.length === 0) return [];
    const first = Math.min(...spans.map(({ start }) => start));
    const last = Math.max(...spans.map(({ end }) => end));
    const isRunning = new Uint8Array(last - first + 1);
    for (const { start, end } of spans) isRunning.fill(1, start - first, end - first + 1);
    const running = (day: number): boolean => isRunning[day - first] === 1;
    const starts: number[] = [];
    for (let day = first + 1; day <= last; day += 1) if (!running(day) && running(day - 1)) starts.push(day);
    return starts.map((from): SlowBreak => {
      let to = from;
      while (!running(to + 1)) to += 1;
      return {
        code, value, from: dayText(from), to: dayText(to), days: to - from + 1,
        before: spans.filter(({ end }) => end === from - 1).map(({ index }) => index),
        after: spans.filter(({ start }) => start === to + 1).map(({ index }) => index),
      };
    });
  }));
};

/** The years of a place and target group in which nothing runs. */
export interface SlowEmptyYears {
  readonly code: string;
  readonly group: string;
  /** All years of the register, and the empty ones of them. */
  readonly all: readonly number[];
  readonly years: readonly number[];
}

/** Empty years of every place of the frame and target group looked at. */
export const slowEmptyYears = ({ data, question }: Asked): readonly SlowEmptyYears[] => {
  const asked: Asked = { data, question: { ...projectQuestion(question), period: { kind: 'any' } } };
  const runs = (project: Project, year: number): boolean =>
    project.startYear !== null && project.endYear !== null && project.startYear <= year && year <= project.endYear;
  const years = Array.from({ length: 200 }, (_, at) => 1900 + at).filter((year) => data.projects.some((project) => runs(project, year)));
  const [first, last] = [years[0], years.at(-1)];
  const all = first === undefined || last === undefined ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const groups = data.vocabulary.filter(({ kind, value }) => kind === 'target_group' && (question.targetGroups.length === 0 || question.targetGroups.includes(value))).map(({ value }) => value);
  const selected = fitting(data, asked.question);
  return frameOf(asked).flatMap((code) => groups.map((group) => ({
    code, group, all,
    years: all.filter((year) => !selected.some((project) => project.targetGroups.includes(group) && runs(project, year) && splitOf(project, asked).has(code))),
  })));
};
