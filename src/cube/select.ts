import type { Dimension } from '../schema/coverage-result.ts';
import type { Selection } from '../schema/selection.ts';
import type { Employment, Sentence } from '../schema/sentence.ts';
import { STANDING, type Cube } from './encode.ts';
import { countByYear, countUndated, periodFailTable } from './period-column.ts';
import { countByValue, failTable } from './set-column.ts';

/** The part of a sentence that says which projects fit. */
export type Criteria = Pick<Sentence, 'targetGroups' | 'themes' | 'funds' | 'fundFamilies' | 'employment' | 'text' | 'period'>;

/** One bit a dimension: a project's fail mask has the bits of the dimensions that it does not fit. */
const FAIL = { targetGroup: 1, theme: 2, fund: 4, fundFamily: 8, employment: 16, text: 32, period: 64 } as const satisfies Record<Dimension, number>;

/** What each code of each column fails. */
interface FailTables {
  readonly targetGroup: Uint8Array;
  readonly theme: Uint8Array;
  /** By fund: the bits of fund and of fund family. */
  readonly funding: Uint8Array;
  readonly employment: Uint8Array;
  readonly period: Uint8Array;
}

const EMPLOYMENT_FAILS: Readonly<Record<Employment, readonly [without: number, about: number]>> = {
  any: [0, 0],
  only: [FAIL.employment, 0],
  without: [0, FAIL.employment],
};

const failTables = (cube: Cube, criteria: Criteria): FailTables => {
  const familyFails = failTable(cube.fundFamily, criteria.fundFamilies, FAIL.fundFamily);
  return {
    targetGroup: failTable(cube.targetGroup, criteria.targetGroups, FAIL.targetGroup),
    theme: failTable(cube.theme, criteria.themes, FAIL.theme),
    funding: failTable(cube.fund, criteria.funds, FAIL.fund).map((bit, code) => bit | (familyFails[code] ?? 0)),
    employment: Uint8Array.from(EMPLOYMENT_FAILS[criteria.employment]),
    period: periodFailTable(cube.period, criteria.period, FAIL.period),
  };
};

/** Rows per code of each column, counted under all choices but the column's own. */
interface Histograms {
  readonly targetGroup: Uint32Array;
  readonly theme: Uint32Array;
  readonly fund: Uint32Array;
  readonly fundFamily: Uint32Array;
  readonly employment: Uint32Array;
  readonly period: Uint32Array;
  /** Rows per fail mask. */
  readonly fails: Uint32Array;
  /** Fitting rows per standing. */
  readonly standing: Uint32Array;
}

const emptyHistograms = (cube: Cube): Histograms => ({
  targetGroup: new Uint32Array(cube.targetGroup.sets.length),
  theme: new Uint32Array(cube.theme.sets.length),
  fund: new Uint32Array(cube.fund.sets.length),
  fundFamily: new Uint32Array(cube.fundFamily.sets.length),
  employment: new Uint32Array(2),
  period: new Uint32Array(cube.period.kinds.length),
  fails: new Uint32Array(128),
  standing: new Uint32Array(8),
});

const add = (counts: Uint32Array, code: number): void => {
  counts[code] = (counts[code] ?? 0) + 1;
};

/**
 * The pass. A project that fails nothing counts in every menu; one that fails exactly one
 * dimension counts in that dimension's menu, for it would fit if that choice were another.
 * Writes the indices of the projects that fit to the cube's scratch and returns how many they are.
 */
const countFitting = (cube: Cube, criteria: Criteria, histograms: Histograms): number => {
  const tables = failTables(cube, criteria);
  const misses = cube.textMisses(criteria.text);
  const [targetGroups, themes, funds] = [cube.targetGroup.codes, cube.theme.codes, cube.fund.codes];
  const [employments, periods, standings] = [cube.employment, cube.period.codes, cube.standing];
  let fitting = 0;
  for (let project = 0; project < cube.projectCount; project += 1) {
    const targetGroup = targetGroups[project] ?? 0;
    const theme = themes[project] ?? 0;
    const fund = funds[project] ?? 0;
    const employment = employments[project] ?? 0;
    const period = periods[project] ?? 0;
    const fail =
      (tables.targetGroup[targetGroup] ?? 0) |
      (tables.theme[theme] ?? 0) |
      (tables.funding[fund] ?? 0) |
      (tables.employment[employment] ?? 0) |
      (tables.period[period] ?? 0) |
      ((misses[project] ?? 0) * FAIL.text);
    add(histograms.fails, fail);
    if (fail === 0) {
      cube.scratch[fitting] = project;
      fitting += 1;
      add(histograms.standing, standings[project] ?? 0);
      add(histograms.targetGroup, targetGroup);
      add(histograms.theme, theme);
      add(histograms.fund, fund);
      add(histograms.fundFamily, fund);
      add(histograms.employment, employment);
      add(histograms.period, period);
    } else if (fail === FAIL.targetGroup) add(histograms.targetGroup, targetGroup);
    else if (fail === FAIL.theme) add(histograms.theme, theme);
    else if (fail === FAIL.fund) add(histograms.fund, fund);
    else if (fail === FAIL.fundFamily) add(histograms.fundFamily, fund);
    else if (fail === FAIL.employment) add(histograms.employment, employment);
    else if (fail === FAIL.period) add(histograms.period, period);
  }
  return fitting;
};

const countersOf = (cube: Cube, histograms: Histograms): Selection['counters'] => {
  const [without = 0, only = 0] = histograms.employment;
  return {
    targetGroup: countByValue(cube.targetGroup, histograms.targetGroup),
    theme: countByValue(cube.theme, histograms.theme),
    fund: countByValue(cube.fund, histograms.fund),
    fundFamily: countByValue(cube.fundFamily, histograms.fundFamily),
    employment: new Map([
      ['any', without + only],
      ['only', only],
      ['without', without],
    ]),
  };
};

const standingOf = (counts: Uint32Array): Selection['standing'] => {
  const withBit = (bit: number): number => counts.reduce((sum, count, code) => ((code & bit) === 0 ? sum : sum + count), 0);
  return {
    regionWide: withBit(STANDING.regionWide),
    unknownSeat: withBit(STANDING.unknownSeat),
    seatElsewhere: withBit(STANDING.seatElsewhere),
  };
};

const withoutDimension = (fails: Uint32Array): Selection['withoutDimension'] => {
  const leftBy = (dimension: Dimension): number => (fails[0] ?? 0) + (fails[FAIL[dimension]] ?? 0);
  return {
    targetGroup: leftBy('targetGroup'),
    theme: leftBy('theme'),
    fund: leftBy('fund'),
    fundFamily: leftBy('fundFamily'),
    employment: leftBy('employment'),
    text: leftBy('text'),
    period: leftBy('period'),
  };
};

/**
 * The projects that fit all criteria, with the counters of every menu, in one pass.
 * A project fits a list when it has at least one of its codes; fund and fund family must both fit.
 */
export const selectProjects = (cube: Cube, criteria: Criteria): Selection => {
  const histograms = emptyHistograms(cube);
  const fitting = countFitting(cube, criteria, histograms);
  return {
    selected: fitting === cube.projectCount ? cube.indices : cube.scratch.slice(0, fitting),
    standing: standingOf(histograms.standing),
    undated: countUndated(cube.period, histograms.period),
    years: countByYear(cube.period, histograms.period),
    counters: countersOf(cube, histograms),
    withoutDimension: withoutDimension(histograms.fails),
  };
};
