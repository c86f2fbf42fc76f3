import type { Dataset } from '../schema/dataset.ts';
import type { LatestStart } from '../schema/succession-result.ts';
import { monthsLater } from './iso-day.ts';
import { LATEST_START_MONTHS } from './succession.ts';

/** The latest start among all projects of the register; `null` when none states one. */
export const latestStart = ({ projects }: Dataset): LatestStart | null => {
  let latest: LatestStart | null = null;
  for (const { startDate, startPrecision } of projects) {
    if (startDate !== null && startPrecision !== null && (latest === null || startDate > latest.date)) latest = { date: startDate, precision: startPrecision };
  }
  return latest;
};

/**
 * Would the register know every successor of what ends on the ISO day? Not when projects that begin within the
 * twelve months after it may be too new for the register: "no successor" then only says that none is written down.
 */
export const knowsSuccessors = (endDate: string, latest: LatestStart | null): boolean =>
  latest !== null && monthsLater(endDate, LATEST_START_MONTHS) <= latest.date;
