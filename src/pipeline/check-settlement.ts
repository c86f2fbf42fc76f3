import type { Finding } from '../schema/finding.ts';
import { centsOf, euros, sumCents } from './cents.ts';
import { errorAt, warningAt } from './finding.ts';
import { cell, groupBy, indexBy, numberCell, rowsOf, type Row, type Tables } from './table.ts';

/** Are all payers listed? Not when every component states its share and the shares leave a rest. */
const isComplete = (components: readonly Row[]): boolean => {
  const shares = components.map((row) => numberCell(row, 'share_percent_stated'));
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  return shares.includes(undefined) || sum >= 100;
};

const checkComponentSum = (project: Row, components: readonly Row[]): Finding[] => {
  const [total, sum] = [centsOf(project, 'total_eur'), sumCents(components)];
  if (total === undefined || sum === undefined || sum === total || !isComplete(components)) return [];
  const spot = { table: 'settlement_project', row: project.line, column: 'total_eur', value: cell(project, 'total_eur') };
  return [warningAt(spot, 'sumOfParts', { parts: 'settlement_funding.csv, component', expected: euros(sum) })];
};

/** Half of the last decimal written: 0.5 for `80`, 0.005 for `19.55`. */
const roundingOf = (text: string): number => 0.5 / 10 ** (text.split('.')[1]?.length ?? 0);

const checkStatedShare = (component: Row, total: number | undefined): Finding[] => {
  const [amount, stated] = [centsOf(component), numberCell(component, 'share_percent_stated')];
  if (amount === undefined || stated === undefined || total === undefined || total === 0) return [];
  const share = (100 * amount) / total;
  if (Math.abs(share - stated) <= roundingOf(cell(component, 'share_percent_stated')) + 1e-9) return [];
  const spot = { table: 'settlement_funding', row: component.line, column: 'share_percent_stated', value: cell(component, 'share_percent_stated') };
  return [warningAt(spot, 'shareOf', { amount: euros(amount), total: euros(total), share: share.toFixed(1) })];
};

const checkMunicipalMoney = (project: Row, funding: readonly Row[]): Finding[] => {
  const stated = centsOf(project, 'municipal_money_eur');
  const sum = sumCents(funding) ?? 0;
  if (stated === undefined || stated === sum) return [];
  const spot = { table: 'settlement_project', row: project.line, column: 'municipal_money_eur', value: cell(project, 'municipal_money_eur') };
  return [errorAt(spot, 'sumOfParts', { parts: 'settlement_funding.csv, municipal_money', expected: euros(sum) })];
};

/** The budget of the same project in the project table is the total here. */
const checkProjectBudget = (settlement: Row, project: Row | undefined): Finding[] => {
  const total = centsOf(settlement, 'total_eur');
  if (project === undefined || total === centsOf(project, 'budget_eur')) return [];
  const spot = { table: 'project', row: project.line, column: 'budget_eur', value: cell(project, 'budget_eur') };
  return [warningAt(spot, 'differsFrom', { where: 'settlement_project.csv, total_eur', other: cell(settlement, 'total_eur') || '–' })];
};

/** Multicultural-work projects: components against total and stated shares, municipal money, project budget. */
export const checkSettlement = (tables: Tables): Finding[] => {
  const funding = groupBy(rowsOf(tables, 'settlement_funding'), 'settlement_project_id');
  const projects = indexBy(rowsOf(tables, 'project'), 'project_id');
  return rowsOf(tables, 'settlement_project').flatMap((project) => {
    const rows = funding.get(cell(project, 'settlement_project_id')) ?? [];
    const components = rows.filter((row) => cell(row, 'kind') === 'component');
    const total = centsOf(project, 'total_eur');
    return [
      ...checkComponentSum(project, components),
      ...components.flatMap((row) => checkStatedShare(row, total)),
      ...checkMunicipalMoney(project, rows.filter((row) => cell(row, 'kind') === 'municipal_money')),
      ...checkProjectBudget(project, projects.get(cell(project, 'project_id'))),
    ];
  });
};
