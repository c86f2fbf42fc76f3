import type { BudgetItemRow } from '../schema/document-rows.ts';

const TOTAL = 'total';
/** Other costs in percent of the wages with side costs. */
export const FLAT_RATE_PERCENT = 40;
/** Own share in percent of the costs. */
export const OWN_SHARE_PERCENT = 20;

/** How a printed figure ought to come about. */
export type BudgetRule = 'parts' | 'flat_rate' | 'own_share' | 'years';

/** A printed figure that differs from what the document's own rule gives, in euros. */
export interface BudgetDifference {
  readonly item: string;
  /** A year or `total`. */
  readonly year: string;
  readonly rule: BudgetRule;
  readonly printedEur: number;
  /** Percentages are rounded to whole euros, as the document does. */
  readonly computedEur: number;
}

const PARTS: Readonly<Record<string, readonly string[]>> = { salaries_total: ['salaries', 'side_costs'], costs_total: ['salaries_total', 'flat_rate'] };
const PERCENTS: Readonly<Record<string, { readonly of: string; readonly percent: number; readonly rule: BudgetRule }>> = {
  flat_rate: { of: 'salaries_total', percent: FLAT_RATE_PERCENT, rule: 'flat_rate' },
  own_share: { of: 'costs_total', percent: OWN_SHARE_PERCENT, rule: 'own_share' },
};

const sumOf = (rows: readonly BudgetItemRow[]): number => rows.reduce((sum, { amountEur }) => sum + amountEur, 0);

const expectations = (row: BudgetItemRow, rows: readonly BudgetItemRow[]): readonly { readonly rule: BudgetRule; readonly computedEur: number }[] => {
  const sameYear = rows.filter(({ year }) => year === row.year);
  const parts = sameYear.filter(({ item }) => PARTS[row.item]?.includes(item) === true);
  const percent = PERCENTS[row.item];
  const base = sameYear.find(({ item }) => item === percent?.of);
  const years = rows.filter(({ item, year }) => item === row.item && year !== TOTAL);
  return [
    ...(parts.length > 0 && parts.length === PARTS[row.item]?.length ? [{ rule: 'parts' as const, computedEur: sumOf(parts) }] : []),
    ...(percent === undefined || base === undefined ? [] : [{ rule: percent.rule, computedEur: Math.round((base.amountEur * percent.percent) / 100) }]),
    ...(row.year === TOTAL && years.length > 0 ? [{ rule: 'years' as const, computedEur: sumOf(years) }] : []),
  ];
};

/** Printed figures that differ from the sum of their parts, from their percentage, or from the sum of the years. */
export const budgetDifferences = (rows: readonly BudgetItemRow[]): readonly BudgetDifference[] =>
  rows.flatMap((row) => expectations(row, rows)
    .filter(({ computedEur }) => computedEur !== row.amountEur)
    .map(({ rule, computedEur }) => ({ item: row.item, year: row.year, rule, printedEur: row.amountEur, computedEur })));
