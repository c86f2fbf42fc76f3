import type { Analyst } from '../schema/analyst.ts';
import { termsOf } from '../schema/dataset.ts';
import type { Sentence } from '../schema/sentence.ts';
import type { EmptyYears, YearRun } from '../schema/succession-result.ts';
import { projectsByPlace } from './reached-places.ts';

/** Consecutive years as runs; the years ascend. */
export const yearRuns = (years: readonly number[]): readonly YearRun[] =>
  years.reduce<readonly YearRun[]>((runs, year) => {
    const last = runs.at(-1);
    return last !== undefined && last.to === year - 1 ? [...runs.slice(0, -1), { from: last.from, to: year }] : [...runs, { from: year, to: year }];
  }, []);

/**
 * For each municipality of the frame and each target group (those of the sentence, else all), the years in which
 * none of the projects that fit the sentence without its period runs there for that group: of all years from the
 * first to the last in which any project of the register runs. Projects without dates run in no year. In the order
 * of municipalities and target groups; nothing when no project has a date.
 */
export const emptyYears = (analyst: Analyst, sentence: Sentence): readonly EmptyYears[] => {
  const { dataset } = analyst;
  const question: Sentence = { ...sentence, counted: 'projects', period: { kind: 'any' } };
  const { rows, selected, years: yearCounts } = analyst.answer(question);
  const byPlace = projectsByPlace(dataset, analyst.weightsOf(question), selected);
  const years = yearCounts.map(({ year }) => year);
  if (years.length === 0) return [];
  const groups = termsOf(dataset, 'target_group').map(({ value }) => value)
    .filter((value) => sentence.targetGroups.length === 0 || sentence.targetGroups.includes(value));
  return rows.flatMap((row, place): readonly EmptyYears[] => {
    if (!row.isInFrame) return [];
    const here = (byPlace[place] ?? []).flatMap((index) => dataset.projects[index] ?? []);
    return groups.map((targetGroup): EmptyYears => {
      const forGroup = here.filter((project) => project.targetGroups.includes(targetGroup));
      const runs = (year: number): boolean => forGroup.some(({ startYear, endYear }) => startYear !== null && endYear !== null && startYear <= year && year <= endYear);
      const running = years.filter(runs);
      const empty = years.filter((year) => !runs(year));
      const [first, last] = [running[0], running.at(-1)];
      return {
        code: row.code,
        targetGroup,
        runs: yearRuns(empty),
        emptyCount: empty.length,
        yearCount: years.length,
        running: first === undefined || last === undefined ? null : { from: first, to: last },
      };
    });
  });
};
