import type { MunicipalityCode } from '../../../schema/municipality.ts';
import type { EmptyYears } from '../../../schema/succession-result.ts';

/** One municipality's years. */
export interface GridRow {
  readonly code: MunicipalityCode;
  /** For each year of the grid, how many of the target groups have a running project. */
  readonly running: readonly number[];
}

/** All years of the register by municipality. */
export interface YearGrid {
  readonly years: readonly number[];
  /** Number of target groups that are looked at. */
  readonly groupCount: number;
  readonly rows: readonly GridRow[];
}

/** Empty years put together by municipality, in the order in which these come; no years for nothing. */
export const yearGrid = (emptyYears: readonly EmptyYears[]): YearGrid => {
  const lastYear = (row: EmptyYears): number => Math.max(row.running?.to ?? -Infinity, ...row.runs.map(({ to }) => to));
  const [first] = emptyYears;
  const years = first === undefined ? [] : Array.from({ length: first.yearCount }, (_, index) => lastYear(first) - first.yearCount + 1 + index);
  const codes = [...new Set(emptyYears.map(({ code }) => code))];
  const isEmpty = ({ runs }: EmptyYears, year: number): boolean => runs.some(({ from, to }) => from <= year && year <= to);
  return {
    years,
    groupCount: new Set(emptyYears.map(({ targetGroup }) => targetGroup)).size,
    rows: codes.map((code) => {
      const own = emptyYears.filter((row) => row.code === code);
      return { code, running: years.map((year) => own.filter((row) => !isEmpty(row, year)).length) };
    }),
  };
};
