import type { SettlementProjectRow } from '../schema/document-rows.ts';
import { sumEuros, type MunicipalState, type ProjectMoney } from './settlement-funding.ts';

/** Money of all projects of the chain together. Every amount is in exactly one project. */
export interface ChainTotals {
  readonly projects: number;
  /** Projects whose total is stated. */
  readonly totalKnown: number;
  /** Sum of the stated totals, euros. */
  readonly totalEur: number;
  readonly byMunicipal: Readonly<Record<MunicipalState, number>>;
  /** Stated money of municipalities, euros. */
  readonly municipalEur: number;
  /** Totals of the projects for which municipal money is stated, 0 included: what `municipalEur` is a share of. */
  readonly municipalBaseEur: number;
}

/** Totals over the chain. */
export const chainTotals = (money: readonly ProjectMoney[]): ChainTotals => {
  const count = (state: MunicipalState): number => money.filter(({ municipal }) => municipal === state).length;
  const totals = (rows: readonly ProjectMoney[]): number => sumEuros(rows.map(({ project }) => project.totalEur ?? 0));
  return {
    projects: money.length,
    totalKnown: money.filter(({ project }) => project.totalEur !== null).length,
    totalEur: totals(money),
    byMunicipal: { in: count('in'), none: count('none'), unstated: count('unstated') },
    municipalEur: sumEuros(money.map(({ project }) => project.municipalEur ?? 0)),
    municipalBaseEur: totals(money.filter(({ municipal }) => municipal !== 'unstated')),
  };
};

/** A year of the chain, with the projects that run in it by their municipal money. How much of it falls in the year is not known. */
export interface ChainYear {
  readonly year: number;
  readonly in: readonly string[];
  readonly none: readonly string[];
  readonly unstated: readonly string[];
}

const yearOf = (isoDate: string | null): number | null => (isoDate === null ? null : Number(isoDate.slice(0, 4)));

/** Every year from the first start to the last end; projects without both dates are in none. */
export const chainYears = (money: readonly ProjectMoney[]): readonly ChainYear[] => {
  const dated = money.flatMap(({ project, municipal }) => {
    const [start, end] = [yearOf(project.startDate), yearOf(project.endDate)];
    return start === null || end === null ? [] : [{ start, end, municipal, name: project.name }];
  });
  if (dated.length === 0) return [];
  const [first, last] = [Math.min(...dated.map(({ start }) => start)), Math.max(...dated.map(({ end }) => end))];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const running = dated.filter(({ start, end }) => start <= year && year <= end);
    const named = (state: MunicipalState): readonly string[] => running.filter(({ municipal }) => municipal === state).map(({ name }) => name);
    return { year, in: named('in'), none: named('none'), unstated: named('unstated') };
  });
};

const PART_MARK = ' – ';

/** The project of which this one is a part with a budget of its own, by its name "Whole – part"; `null` for any other. */
export const wholeOf = <Row extends Pick<SettlementProjectRow, 'name'>>({ name }: Row, projects: readonly Row[]): Row | null =>
  projects.find((other) => other.name !== name && name.startsWith(`${other.name}${PART_MARK}`)) ?? null;
