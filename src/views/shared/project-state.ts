import type { Project } from '../../schema/project.ts';

/** Where a project stands on a date; `unknown` when the dates do not tell. */
export type ProjectState = 'ended' | 'running' | 'planned' | 'unknown';

/**
 * The state on `isoDate`. A date written as a month or a year stands for the whole of it: start
 * counts from its first day, end to its last, as everywhere in Katve.
 */
export const projectStateOn = (project: Pick<Project, 'startDate' | 'endDate'>, isoDate: string): ProjectState => {
  const { startDate, endDate } = project;
  if (endDate !== null && endDate < isoDate) return 'ended';
  if (startDate !== null && startDate > isoDate) return 'planned';
  return startDate === null || endDate === null ? 'unknown' : 'running';
};
