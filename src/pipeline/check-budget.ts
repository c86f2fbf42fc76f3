import { centsOf, difference, euros, sumCents } from './cents.ts';
import { errorAt, warningAt, type Finding } from './finding.ts';
import { cell, groupBy, indexBy, numberCell, rowsOf, type Row, type Tables } from './table.ts';

const LOOK = 'look at the document: keep what it prints, and say the difference in the note';
const TOTAL = 'total';

/** International House of Sea Lapland: whose budget the tables budget_item and cost_share hold. */
const BUDGET_OF = 'international-house-of-sea-lapland';

const differs = (place: { table: string; row: Row }, expected: number | undefined, what: string): Finding[] => {
  const amount = centsOf(place.row);
  if (amount === undefined || expected === undefined || amount === expected) return [];
  const spot = { table: place.table, row: place.row.line, column: 'amount_eur', value: cell(place.row, 'amount_eur') };
  return [warningAt(spot, `is ${difference(amount - expected)} ${what}, ${euros(expected)}`, LOOK)];
};

/** A percentage of an amount, rounded to whole euros as the document does. */
const percentOf = (cents: number | undefined, percent: number): number | undefined =>
  cents === undefined ? undefined : Math.round((cents * percent) / 10_000) * 100;

const checkBudgetYear = (rows: readonly Row[]): Finding[] => {
  const item = indexBy(rows, 'item');
  const amount = (name: string): number | undefined => {
    const row = item.get(name);
    return row && centsOf(row);
  };
  const check = (name: string, expected: number | undefined, what: string): Finding[] => {
    const row = item.get(name);
    return row === undefined ? [] : differs({ table: 'budget_item', row }, expected, what);
  };
  const sumOf = (names: readonly string[]): number | undefined => sumCents(rows.filter((row) => names.includes(cell(row, 'item'))));
  return [
    ...check('salaries_total', sumOf(['salaries', 'side_costs']), 'salaries and side costs together'),
    ...check('flat_rate', percentOf(amount('salaries_total'), 40), '40 % of salaries_total'),
    ...check('costs_total', sumOf(['salaries_total', 'flat_rate']), 'salaries_total and flat_rate together'),
    ...check('own_share', percentOf(amount('costs_total'), 20), '20 % of costs_total'),
  ];
};

/** The row of all years against the sum of the single years, item by item or municipality by municipality. */
const checkYearSums = (tables: Tables, table: string, label: string): Finding[] =>
  [...groupBy(rowsOf(tables, table), label).values()].flatMap((rows) =>
    rows
      .filter((row) => cell(row, 'year') === TOTAL)
      .flatMap((row) => differs({ table, row }, sumCents(rows.filter((each) => cell(each, 'year') !== TOTAL)), 'the sum of the years')),
  );

/** The budget's own sums and percentages, and its total against the project's. */
export const checkBudget = (tables: Tables): Finding[] => {
  const rows = rowsOf(tables, 'budget_item');
  const project = rowsOf(tables, 'settlement_project').find((row) => cell(row, 'settlement_project_id') === BUDGET_OF);
  const whole = rows.find((row) => cell(row, 'item') === 'costs_total' && cell(row, 'year') === TOTAL);
  return [
    ...[...groupBy(rows, 'year').values()].flatMap(checkBudgetYear),
    ...checkYearSums(tables, 'budget_item', 'item'),
    ...(whole && project ? differs({ table: 'budget_item', row: whole }, centsOf(project, 'total_eur'), 'the total in settlement_project.csv') : []),
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
        ...differs({ table, row }, parts, 'the sum of the rows above'),
        ...differs({ table, row }, budget && centsOf(budget), 'own_share in budget_item.csv'),
      ]);
  });
  const shares = rows.flatMap((row) => {
    const column = 'foreign_language_share_percent';
    const report = cell(row, 'code') === '' ? undefined : reports.get(cell(row, 'code'));
    if (report === undefined || numberCell(row, column) === numberCell(report, 'share_percent')) return [];
    const spot = { table, row: row.line, column, value: cell(row, column) };
    return [errorAt(spot, `differs from foreign_language_report.csv, ${cell(report, 'share_percent')}`, 'compare both with the document')];
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
      return [errorAt(spot, `is above ${before} ${cell(row, before)}`, 'compare both with the document')];
    });
  });
};
