import type { MunicipalityCode } from './municipality.ts';
import type { DatePrecision } from './project.ts';

/** The last project for a target group or theme in a municipality ends, and the register knows none that follows. */
export interface Cliff {
  readonly code: MunicipalityCode;
  /** The target group or theme that is left without a project. */
  readonly value: string;
  /** ISO day: the last day of what is written. */
  readonly endDate: string;
  /** The coarsest precision among the projects that end. */
  readonly precision: DatePrecision;
  /** The selected projects that end there on that day. */
  readonly projectIndices: readonly number[];
  /** Projects for the whole region with that target group or theme that go on after it. */
  readonly regionWideGoingOn: number;
}

/**
 * How sure a break is. `exact`: written to the day on both sides. `at_least`: a side is written only to the month
 * or year, so that the break may be longer. `perhaps`: the same, and the break is no longer than a month or year,
 * so that it may come from the way of writing alone.
 */
export const BREAK_CERTAINTIES = ['exact', 'at_least', 'perhaps'] as const;
export type BreakCertainty = (typeof BREAK_CERTAINTIES)[number];

/** A stretch without a running project between one and the next for the same target group or theme in the same municipality. */
export interface Break {
  readonly code: MunicipalityCode;
  readonly value: string;
  /** First and last ISO day without a project, ends read to their last day and starts from their first. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
  /** Months of 365.25 / 12 days. */
  readonly months: number;
  /** How exactly the end before the break and the start after it are written: the most exact of the projects there. */
  readonly endPrecision: DatePrecision;
  readonly startPrecision: DatePrecision;
  readonly certainty: BreakCertainty;
  /** Projects that end before the break and that begin after it. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The last start that the register knows of: nothing that began later can be in it as a successor. */
export interface LatestStart {
  /** ISO day: the first day of what is written. */
  readonly date: string;
  readonly precision: DatePrecision;
}

/** A run of calendar years, both ends included. */
export interface YearRun {
  readonly from: number;
  readonly to: number;
}

/** Years in which no selected project for a target group runs in a municipality. */
export interface EmptyYears {
  readonly code: MunicipalityCode;
  readonly targetGroup: string;
  readonly runs: readonly YearRun[];
  /** Empty years, of all years in which the register has a running project. */
  readonly emptyCount: number;
  readonly yearCount: number;
  /** First and last year with a project; `null` where there was none at all. */
  readonly running: YearRun | null;
}
