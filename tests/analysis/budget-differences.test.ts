import { describe, expect, it } from 'vitest';
import { budgetDifferences } from '../../src/analysis/budget-differences.ts';
import type { BudgetItemRow } from '../../src/schema/document-rows.ts';
import { readDocuments } from '../views/data/real-evidence.ts';

const item = (name: string, year: string, amountEur: number): BudgetItemRow =>
  ({ document: 'doc', lineStart: 1, lineEnd: 1, item: name, year, name: { fi: name, sv: name, en: name }, amountEur, note: null });
const year = (label: string, factor = 1): readonly BudgetItemRow[] => [
  item('salaries', label, 80 * factor), item('side_costs', label, 20 * factor), item('salaries_total', label, 100 * factor),
  item('flat_rate', label, 40 * factor), item('costs_total', label, 140 * factor), item('own_share', label, 28 * factor),
];
const spoilt = (name: string, label: string, amountEur: number): readonly BudgetItemRow[] =>
  [...year('2023'), ...year('2024'), ...year('total', 2)].map((row) => (row.item === name && row.year === label ? { ...row, amountEur } : row));

describe('printed figures of a budget', () => {
  it('that fit give no difference', () => {
    expect(budgetDifferences([...year('2023'), ...year('2024'), ...year('total', 2)])).toEqual([]);
    expect(budgetDifferences([item('flat_rate', '2023', 7)])).toEqual([]);
  });

  it.each<[string, string, number, readonly (readonly [string, string, string, number])[]]>([
    ['side_costs', '2023', 21, [['salaries_total', '2023', 'parts', 101], ['side_costs', 'total', 'years', 41]]],
    ['own_share', '2024', 29, [['own_share', '2024', 'own_share', 28], ['own_share', 'total', 'years', 57]]],
    ['flat_rate', 'total', 79, [['flat_rate', 'total', 'flat_rate', 80], ['flat_rate', 'total', 'years', 80], ['costs_total', 'total', 'parts', 279]]],
  ])('differ when %s of %s is spoilt', (...[name, label, amount, expected]) => {
    expect(budgetDifferences(spoilt(name, label, amount)).map((each) => [each.item, each.year, each.rule, each.computedEur])).toEqual(expected);
  });

  it('of the real budget are a euro too low in two places', () => {
    expect(budgetDifferences(readDocuments().budgetItems)).toEqual([
      { item: 'flat_rate', year: '2023', rule: 'flat_rate', printedEur: 75_742, computedEur: 75_743 },
      { item: 'flat_rate', year: 'total', rule: 'flat_rate', printedEur: 231_342, computedEur: 231_343 },
    ]);
  });
});
