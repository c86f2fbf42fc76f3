import type { BudgetItemRow, CostShareRow } from '../schema/document-rows.ts';
import type { CostPlan } from '../schema/cost-plan.ts';
import type { MunicipalityCode } from '../schema/municipality.ts';
import type { CostPart } from './cost-share.ts';

/** One municipality's amounts as the document prints them, beside what the plan computes. */
export interface DocumentCostRow {
  readonly code: MunicipalityCode;
  readonly year: number;
  readonly printedEur: number;
  readonly computedCents: number;
  /** Printed less computed. */
  readonly differenceCents: number;
  /** The printed amount as percent of the printed sum of the year, rounded to half a percent. */
  readonly halfPercent: number;
  /** Is the printed amount that rounded percentage of the sum, rounded to whole euros? */
  readonly isFromHalfPercent: boolean;
}

/** The sum of a year as printed, beside the sum of its printed rows. */
export interface DocumentCostSum {
  readonly year: number;
  readonly printedEur: number;
  readonly rowsEur: number;
  /** The own share that the document's budget prints for the year; `null` where it prints none. */
  readonly budgetEur: number | null;
}

export interface DocumentCosts {
  readonly rows: readonly DocumentCostRow[];
  readonly sums: readonly DocumentCostSum[];
  /** The half percents of a year add up to 100 for every year. */
  readonly arePercentsWhole: boolean;
}

const half = (percent: number): number => Math.round(percent * 2) / 2;

/**
 * The document's own split, row by row, beside the computed one; `null` when the plan is about other municipalities or
 * other sums than the document's, which then has nothing to be compared with.
 *
 * The document's amounts are explained by trying one rule on them: the municipality's percentage of the year's sum,
 * rounded to half a percent, times the sum, rounded to whole euros.
 */
export const compareWithDocument = (
  plan: CostPlan, parts: readonly CostPart[], { costShares, budgetItems }: { readonly costShares: readonly CostShareRow[]; readonly budgetItems: readonly BudgetItemRow[] },
): DocumentCosts | null => {
  const printedSum = new Map(costShares.filter(({ rowLabel, year }) => rowLabel === 'total' && year !== 'total').map(({ year, amountEur }) => [Number(year), amountEur]));
  const isSameSums = plan.years.length === printedSum.size && plan.years.every(({ year, cents }) => printedSum.get(year) === cents / 100);
  const ofPlaces = costShares.filter(({ code, year }) => code !== null && year !== 'total');
  const printedCodes = new Set(ofPlaces.map(({ code }) => code));
  if (!isSameSums || printedCodes.size !== plan.codes.length || !plan.codes.every((code) => printedCodes.has(code))) return null;
  const rows = plan.years.flatMap(({ year, cents: sumCents }, at) => parts.flatMap(({ code, cents }): readonly DocumentCostRow[] => {
    const printed = ofPlaces.find((row) => row.code === code && row.year === String(year));
    if (printed === undefined) return [];
    const computedCents = cents[at] ?? 0;
    const halfPercent = half((printed.amountEur * 10_000) / sumCents);
    return [{
      code, year, printedEur: printed.amountEur, computedCents, differenceCents: printed.amountEur * 100 - computedCents,
      halfPercent, isFromHalfPercent: Math.round((halfPercent * sumCents) / 10_000) === printed.amountEur,
    }];
  }));
  const ofYear = (year: number): readonly DocumentCostRow[] => rows.filter((row) => row.year === year);
  const sums = plan.years.map(({ year }): DocumentCostSum => ({
    year,
    printedEur: printedSum.get(year) ?? 0,
    rowsEur: ofYear(year).reduce((all, { printedEur }) => all + printedEur, 0),
    budgetEur: budgetItems.find(({ item, year: of }) => item === 'own_share' && of === String(year))?.amountEur ?? null,
  }));
  const arePercentsWhole = plan.years.every(({ year }) => ofYear(year).reduce((all, { halfPercent }) => all + halfPercent, 0) === 100);
  return { rows, sums, arePercentsWhole };
};
