import { budgetDifferences, FLAT_RATE_PERCENT, OWN_SHARE_PERCENT, type BudgetDifference, type BudgetRule } from '../../../analysis/budget-differences.ts';
import type { BudgetItemRow } from '../../../schema/document-rows.ts';
import type { ExportTable } from '../../../schema/export-content.ts';
import type { Text } from '../../../i18n/text.ts';
import { euros } from '../../shared/euros.ts';
import { percentText } from './percent-text.ts';

const TOTAL = 'total';

/** Years of the budget, the row of all years not among them. */
export const budgetYears = (items: readonly BudgetItemRow[]): readonly string[] => [...new Set(items.map(({ year }) => year))].filter((year) => year !== TOTAL).sort();

/** The printed amount of an item in a year or in all (`total`). */
export const amountOf = (items: readonly BudgetItemRow[], item: string, year: string): number | null =>
  items.find((row) => row.item === item && row.year === year)?.amountEur ?? null;

/** Items down, years across, as printed. */
export const budgetTable = (items: readonly BudgetItemRow[], text: Text): ExportTable => {
  const years = [...budgetYears(items), TOTAL];
  const names = new Map(items.map(({ item, name }) => [item, name]));
  return {
    columns: [
      { label: text.t('programmesSeaLapland.budget.item'), kind: 'text' },
      ...years.map((year) => ({ label: year === TOTAL ? text.t('programmesSeaLapland.budget.total') : year, kind: 'number' as const, digits: 0 })),
    ],
    rows: [...names].map(([item, name]) => [text.format.capitalised(name[text.language]), ...years.map((year) => amountOf(items, item, year))]),
  };
};

const PERCENTS: Readonly<Partial<Record<BudgetRule, number>>> = { flat_rate: FLAT_RATE_PERCENT, own_share: OWN_SHARE_PERCENT };

const line = ({ item, year, rule, printedEur, computedEur }: BudgetDifference, items: readonly BudgetItemRow[], text: Text): string => {
  const name = items.find((row) => row.item === item)?.name[text.language] ?? item;
  const difference = printedEur - computedEur;
  return text.t('programmesSeaLapland.budget.difference', {
    item: text.format.capitalised(name), year: year === TOTAL ? text.t('programmesSeaLapland.budget.allYears') : year,
    printed: euros(text, printedEur), computed: euros(text, computedEur),
    rule: text.t(`programmesSeaLapland.budget.rules.${rule}`, { percent: percentText(PERCENTS[rule] ?? 0, text) }),
    difference: `${difference < 0 ? '−' : '+'}${euros(text, Math.abs(difference))}`,
  });
};

/** Printed figures that differ from what they ought to be, in words. */
export const differenceLines = (items: readonly BudgetItemRow[], text: Text): readonly string[] => budgetDifferences(items).map((difference) => line(difference, items, text));
