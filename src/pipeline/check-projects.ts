import type { Finding } from '../schema/finding.ts';
import { errorAt } from './finding.ts';
import { cell, groupBy, listCell, rowsOf, type Row, type Tables } from './table.ts';

const TABLE = 'project';

const at = (row: Row, column: string) => ({ table: TABLE, row: row.line, column, value: cell(row, column) });

const sameEntries = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join('|') === [...b].sort().join('|');

/** A project's list of register rows is the register's; a project that has none in it is not asked. */
const checkRegisterRows = (project: Row, rows: readonly Row[]): Finding[] => {
  const ids = rows.map((row) => cell(row, 'row_id'));
  return rows.length === 0 || sameEntries(ids, listCell(project, 'row_ids'))
    ? []
    : [errorAt(at(project, 'row_ids'), 'registerRows', { wanted: ids.join('|') })];
};

/** At most one lead, the one that the project names. */
const checkLead = (project: Row, participation: readonly Row[]): Finding[] => {
  const leads = participation.filter((row) => cell(row, 'role') === 'lead');
  if (leads.length > 1) return [errorAt(at(project, 'project_id'), 'leadCount', { leads: leads.length })];
  const [lead] = leads;
  return lead === undefined || cell(lead, 'org_id') === cell(project, 'lead_org_id')
    ? []
    : [errorAt(at(project, 'lead_org_id'), 'differsFrom', { where: 'participation.csv, lead', other: cell(lead, 'org_id') })];
};

/** The fund is one that the spelling in a register row stands for. */
const checkFund = (project: Row, rows: readonly Row[], fundOf: ReadonlyMap<string, string>): Finding[] => {
  const funds = rows.map((row) => fundOf.get(cell(row, 'funding_raw') || '(not stated)'));
  if (funds.length === 0 || funds.includes(undefined) || funds.includes(cell(project, 'fund'))) return [];
  return [errorAt(at(project, 'fund'), 'fundDiffers', { wanted: [...new Set(funds)].join(', ') })];
};

/** What the register and the list of bodies say of a project is what its own row says: register rows, lead, fund. */
export const checkProjects = (tables: Tables): Finding[] => {
  const registerRows = groupBy(rowsOf(tables, 'register_row'), 'project_id');
  const participation = groupBy(rowsOf(tables, 'participation'), 'project_id');
  const fundOf = new Map(rowsOf(tables, 'fund_alias').map((row) => [cell(row, 'funding_raw'), cell(row, 'fund')]));
  return rowsOf(tables, TABLE).flatMap((project) => {
    const id = cell(project, 'project_id');
    const rows = registerRows.get(id) ?? [];
    return [
      ...checkRegisterRows(project, rows),
      ...checkLead(project, participation.get(id) ?? []),
      ...checkFund(project, rows, fundOf),
    ];
  });
};

/** A project of the family has the fund that its spelling stands for. */
export const checkFamilyFunds = (tables: Tables): Finding[] => {
  const fundOf = new Map(rowsOf(tables, 'fund_alias').map((row) => [cell(row, 'funding_raw'), cell(row, 'fund')]));
  return rowsOf(tables, 'family_project').flatMap((row) => {
    const fund = fundOf.get(cell(row, 'funding_raw') || '(not stated)');
    if (fund === undefined || fund === cell(row, 'fund')) return [];
    const spot = { table: 'family_project', row: row.line, column: 'fund', value: cell(row, 'fund') };
    return [errorAt(spot, 'fundDiffers', { wanted: fund })];
  });
};
