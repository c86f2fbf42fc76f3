import type { Dataset } from '../schema/dataset.ts';
import type { LatestStart } from '../schema/succession-result.ts';
import { monthsLater } from './iso-day.ts';
import { LATEST_START_MONTHS } from './succession.ts';

const firstOfYear = (year: number): string => `${String(year).padStart(4, '0')}-01-01`;

/** The latest start among all projects of the register; `null` when none states one. */
export const latestStart = ({ projects }: Dataset): LatestStart | null => {
  let latest: LatestStart | null = null;
  for (const { startDate, startPrecision } of projects) {
    if (startDate !== null && startPrecision !== null && (latest === null || startDate > latest.date)) latest = { date: startDate, precision: startPrecision };
  }
  return latest;
};

/**
 * The ISO day from which a register is looked at when no day is chosen: the first of the year after its latest start,
 * for by then every project that it knows has begun. Where no start is stated it is the first of the year of the
 * latest end, and `null` where no project has a date.
 */
export const referenceDay = (dataset: Dataset): string | null => {
  const latest = latestStart(dataset);
  if (latest !== null) return firstOfYear(Number(latest.date.slice(0, 4)) + 1);
  const ends = dataset.projects.flatMap(({ endDate }) => endDate ?? []).sort();
  const lastEnd = ends.at(-1);
  return lastEnd === undefined ? null : firstOfYear(Number(lastEnd.slice(0, 4)));
};

/**
 * Would the register know every successor of what ends on the ISO day? Not when projects that begin within the
 * twelve months after it may be too new for the register: "no successor" then only says that none is written down.
 */
export const knowsSuccessors = (endDate: string, latest: LatestStart | null): boolean =>
  latest !== null && monthsLater(endDate, LATEST_START_MONTHS) <= latest.date;
