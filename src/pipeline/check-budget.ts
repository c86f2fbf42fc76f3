import type { Finding, FindingKind } from '../schema/finding.ts';
import { centsOf, euros, sumCents } from './cents.ts';
import { errorAt, warningAt } from './finding.ts';
import { cell, groupBy, indexBy, numberCell, rowsOf, type Row, type Tables } from './table.ts';

const TOTAL = 'total';

/** International House of Sea Lapland: whose budget the tables budget_item and cost_share hold. */
const BUDGET_OF = 'international-house-of-sea-lapland';

/** What an amount should be: words of a finding, and what they name beside the expected amount. */
interface Rule {
  readonly kind: FindingKind;
  readonly values?: Readonly<Record<string, string>>;
}

const differs = (place: { table: string; row: Row }, expected: number | undefined, { kind, values }: Rule): Finding[] => {
  const amount = centsOf(place.row);
  if (amount === undefined || expected === undefined || amount === expected) return [];
  const spot = { table: place.table, row: place.row.line, column: 'amount_eur', value: cell(place.row, 'amount_eur') };
  return [warningAt(spot, kind, { ...values, [kind === 'differsFrom' ? 'other' : 'expected']: euros(expected) })];
};

const sumOf = (...parts: readonly string[]): Rule => ({ kind: 'sumOfParts', values: { parts: parts.join(', ') } });
const partOf = (percent: number, of: string): Rule => ({ kind: 'percentOf', values: { percent: String(percent), of } });
const sameAs = (where: string): Rule => ({ kind: 'differsFrom', values: { where } });

/** A percentage of an amount, rounded to whole euros as the document does. */
const percentOf = (cents: number | undefined, percent: number): number | undefined =>
  cents === undefined ? undefined : Math.round((cents * percent) / 10_000) * 100;

const checkBudgetYear = (rows: readonly Row[]): Finding[] => {
  const item = indexBy(rows, 'item');
  const amount = (name: string): number | undefined => {
    const row = item.get(name);
    return row && centsOf(row);
  };
  const check = (name: string, expected: number | undefined, rule: Rule): Finding[] => {
    const row = item.get(name);
    return row === undefined ? [] : differs({ table: 'budget_item', row }, expected, rule);
  };
  const together = (names: readonly string[]): number | undefined => sumCents(rows.filter((row) => names.includes(cell(row, 'item'))));
  return [
    ...check('salaries_total', together(['salaries', 'side_costs']), sumOf('salaries', 'side_costs')),
    ...check('flat_rate', percentOf(amount('salaries_total'), 40), partOf(40, 'salaries_total')),
    ...check('costs_total', together(['salaries_total', 'flat_rate']), sumOf('salaries_total', 'flat_rate')),
    ...check('own_share', percentOf(amount('costs_total'), 20), partOf(20, 'costs_total')),
  ];
};

/** The row of all years against the sum of the single years, item by item or municipality by municipality. */
const checkYearSums = (tables: Tables, table: string, label: string): Finding[] =>
  [...groupBy(rowsOf(tables, table), label).values()].flatMap((rows) =>
    rows
      .filter((row) => cell(row, 'year') === TOTAL)
      .flatMap((row) => differs({ table, row }, sumCents(rows.filter((each) => cell(each, 'year') !== TOTAL)), { kind: 'sumOfYears' })),
  );

/** Each item's row of all years is the sum of its single years. */
export const checkBudget = (tables: Tables): Finding[] => checkYearSums(tables, 'budget_item', 'item');

/** The budget of the International House of Sea Lapland: its items and percentages, and its total against the project's. */
export const checkBudgetFormulas = (tables: Tables): Finding[] => {
  const rows = rowsOf(tables, 'budget_item');
  const project = rowsOf(tables, 'settlement_project').find((row) => cell(row, 'settlement_project_id') === BUDGET_OF);
  const whole = rows.find((row) => cell(row, 'item') === 'costs_total' && cell(row, 'year') === TOTAL);
  return [
    ...[...groupBy(rows, 'year').values()].flatMap(checkBudgetYear),
    ...(whole && project ? differs({ table: 'budget_item', row: whole }, centsOf(project, 'total_eur'), sameAs('settlement_project.csv, total_eur')) : []),
  ];
};

/** The split of the own share: its sums, the own share of the budget, and the shares it is split by. */
export const checkCostShares = (tables: Tables): Finding[] => {
  const table = 'cost_share';
  const ownShare = indexBy(rowsOf(tables, 'budget_item').filter((row) => cell(row, 'item') === 'own_share'), 'year');
  const reports = indexBy(rowsOf(tables, 'foreign_language_report'), 'code');
  const rows = rowsOf(tables, table);
  const yearly = [...groupBy(rows, 'year')].flatMap(([year, inYear]) => {
    const budget = ownShare.get(year);
    const parts = sumCents(inYear.filter((row) => cell(row, 'row_label') !== TOTAL));
    return inYear
      .filter((row) => cell(row, 'row_label') === TOTAL)
      .flatMap((row) => [
        ...differs({ table, row }, parts, { kind: 'sumOfRows' }),
        ...differs({ table, row }, budget && centsOf(budget), sameAs('budget_item.csv, own_share')),
      ]);
  });
  const shares = rows.flatMap((row) => {
    const column = 'foreign_language_share_percent';
    const report = cell(row, 'code') === '' ? undefined : reports.get(cell(row, 'code'));
    if (report === undefined || numberCell(row, column) === numberCell(report, 'share_percent')) return [];
    const spot = { table, row: row.line, column, value: cell(row, column) };
    return [errorAt(spot, 'differsFrom', { where: 'foreign_language_report.csv, share_percent', other: cell(report, 'share_percent') || '–' })];
  });
  return [...yearly, ...checkYearSums(tables, table, 'row_label'), ...shares];
};

/** Money of an ESF+ theme shrinks from the frame over reserved and committed to paid. */
export const checkEsfMoney = (tables: Tables): Finding[] => {
  const stages = ['frame_eur', 'reserved_eur', 'committed_eur', 'paid_eur'];
  return rowsOf(tables, 'esf_theme').flatMap((row) => {
    const known = stages.filter((column) => centsOf(row, column) !== undefined);
    return known.slice(1).flatMap((column, index) => {
      const before = known[index] ?? column;
      if ((centsOf(row, column) ?? 0) <= (centsOf(row, before) ?? 0)) return [];
      const spot = { table: 'esf_theme', row: row.line, column, value: cell(row, column) };
      return [errorAt(spot, 'aboveColumn', { column: before, other: cell(row, before) })];
    });
  });
};
