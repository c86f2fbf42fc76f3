import type { YearCount } from '../schema/coverage-result.ts';
import type { Project } from '../schema/project.ts';
import type { Period } from '../schema/sentence.ts';

/** One different period of the column. */
export interface PeriodKind {
  /** Calendar years in which it runs; `null` when no date is stated. */
  readonly years: { readonly first: number; readonly last: number } | null;
  /** Does the project name the whole region and no municipality? */
  readonly isRegionWideOnly: boolean;
}

/** A column of periods, each different one stored once. */
export interface PeriodColumn {
  readonly codes: Uint32Array;
  readonly kinds: readonly PeriodKind[];
}

/**
 * The calendar years in which a project is known to run. With one date only, that year;
 * with no date, or with an end before its start, `null`.
 */
export const runningYears = (project: Pick<Project, 'startYear' | 'endYear'>): PeriodKind['years'] => {
  const first = project.startYear ?? project.endYear;
  const last = project.endYear ?? project.startYear;
  return first === null || last === null || last < first ? null : { first, last };
};

/** The periods of the given projects. */
export const encodePeriods = (projects: readonly Project[]): PeriodColumn => {
  const codeOf = new Map<string, number>();
  const kinds: PeriodKind[] = [];
  const codes = Uint32Array.from(projects, (project) => {
    const years = runningYears(project);
    const isRegionWideOnly = project.isRegionWide && project.placeCodes.length === 0;
    const key = `${years === null ? '' : `${years.first} ${years.last}`}|${isRegionWideOnly}`;
    const code = codeOf.get(key) ?? kinds.push({ years, isRegionWideOnly }) - 1;
    codeOf.set(key, code);
    return code;
  });
  return { codes, kinds };
};

/**
 * For each period code 0 when it fits, else `failBit`. Any period fits "any"; with years chosen,
 * only a period known to run in at least one of them fits.
 */
export const periodFailTable = (column: PeriodColumn, period: Period, failBit: number): Uint8Array => {
  if (period.kind === 'any') return new Uint8Array(column.kinds.length);
  return Uint8Array.from(column.kinds, ({ years }) =>
    years !== null && years.first <= period.to && years.last >= period.from ? 0 : failBit,
  );
};

/** Rows without a stated date, from rows per period code. */
export const countUndated = (column: PeriodColumn, countByCode: Uint32Array): number =>
  column.kinds.reduce((sum, { years }, code) => (years === null ? sum + (countByCode[code] ?? 0) : sum), 0);

/** Rows running in each year, from rows per period code; the years are those of the whole column. */
export const countByYear = (column: PeriodColumn, countByCode: Uint32Array): readonly YearCount[] => {
  const dated = column.kinds.flatMap(({ years }) => (years === null ? [] : [years]));
  if (dated.length === 0) return [];
  const first = dated.reduce((least, years) => Math.min(least, years.first), Infinity);
  const last = dated.reduce((most, years) => Math.max(most, years.last), -Infinity);
  const counts = Array.from({ length: last - first + 1 }, (_, offset) => ({ year: first + offset, placed: 0, regionWide: 0 }));
  column.kinds.forEach(({ years, isRegionWideOnly }, code) => {
    const rows = countByCode[code] ?? 0;
    if (years === null || rows === 0) return;
    for (const count of counts.slice(years.first - first, years.last - first + 1)) {
      if (isRegionWideOnly) count.regionWide += rows;
      else count.placed += rows;
    }
  });
  return counts;
};
