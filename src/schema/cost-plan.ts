import type { MunicipalityCode } from './municipality.ts';

/** What an own share is split by; `own`: weights that the user gives. */
export const COST_BASES = ['share', 'speakers', 'population', 'equal', 'own'] as const;
export type CostBasis = (typeof COST_BASES)[number];

/** Most municipalities and most years of one plan, and the largest sum of a year, in cents. */
export const MOST_COST_PLACES = 21;
export const MOST_COST_YEARS = 10;
export const MOST_COST_CENTS = 100_000_000_000;

/** The own share of one budget year. */
export interface CostYear {
  readonly year: number;
  readonly cents: number;
}

/** A project's own share that is split between municipalities. */
export interface CostPlan {
  readonly basis: CostBasis;
  /** The year of the official figures that weigh the municipalities. */
  readonly figuresYear: number;
  /** Who takes part, in code order, none twice. */
  readonly codes: readonly MunicipalityCode[];
  /** In year order, none twice. */
  readonly years: readonly CostYear[];
  /** Weights of the user's own, by municipality in code order; used by the basis `own` only. One without a weight has 0. */
  readonly weights: readonly (readonly [MunicipalityCode, number])[];
  /** Who pays instead of the municipality, in code order. */
  readonly payers: readonly (readonly [MunicipalityCode, string])[];
}

/** International House of Sea Lapland as its document plans it: the own share of the budget years 2023 to 2025. */
export const OPENING_COST_PLAN: CostPlan = {
  basis: 'share',
  figuresYear: 2021,
  codes: ['240', '241', '751', '845', '851', '976'],
  years: [{ year: 2023, cents: 5_302_000 }, { year: 2024, cents: 5_397_400 }, { year: 2025, cents: 5_494_600 }],
  weights: [],
  payers: [['851', 'Toivola-Luotolan Setlementti ry']],
};
