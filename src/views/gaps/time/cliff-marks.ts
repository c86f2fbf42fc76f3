import type { MunicipalityCode } from '../../../schema/municipality.ts';
import type { DatePrecision } from '../../../schema/project.ts';
import type { Cliff } from '../../../schema/succession-result.ts';

/** Ends between two ISO days, the same when the day is written. */
export interface CliffMark {
  readonly earliest: string;
  readonly latest: string;
  /** How many target groups or themes lose their last project then. */
  readonly count: number;
}

/** The marks on one municipality's line. */
export interface CliffRow {
  readonly code: MunicipalityCode;
  readonly isOwnList: boolean;
  /** Those that span some time first, so that the others are drawn upon them. */
  readonly marks: readonly CliffMark[];
}

/** The earliest ISO day that a date written up to its last day may mean. */
export const earliestDay = (isoDate: string, precision: DatePrecision): string => {
  switch (precision) {
    case 'day': return isoDate;
    case 'month': return `${isoDate.slice(0, 7)}-01`;
    case 'year': return `${isoDate.slice(0, 4)}-01-01`;
  }
};

/** Is it known only that the end lies between two days? */
export const isSpan = ({ earliest, latest }: CliffMark): boolean => earliest !== latest;

/** How many ends stand at each latest day of a row, spans included. */
export const countsByDay = (marks: readonly CliffMark[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { latest, count } of marks) counts.set(latest, (counts.get(latest) ?? 0) + count);
  return counts;
};

/** One row a municipality, those with a whole list of their own first, each in the order of the ends. */
export const cliffMarks = (cliffs: readonly Cliff[], isOwnList: (code: MunicipalityCode) => boolean): readonly CliffRow[] => {
  const rows = [...new Set(cliffs.map(({ code }) => code))].map((code): CliffRow => {
    const marks = new Map<string, CliffMark>();
    for (const { endDate, precision } of cliffs.filter((cliff) => cliff.code === code)) {
      const earliest = earliestDay(endDate, precision);
      const key = `${earliest} ${endDate}`;
      marks.set(key, { earliest, latest: endDate, count: (marks.get(key)?.count ?? 0) + 1 });
    }
    return { code, isOwnList: isOwnList(code), marks: [...marks.values()].sort((a, b) => Number(isSpan(b)) - Number(isSpan(a))) };
  });
  return [...rows.filter((row) => row.isOwnList), ...rows.filter((row) => !row.isOwnList)];
};
