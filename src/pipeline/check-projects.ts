import { errorAt, type Finding } from './finding.ts';
import { cell, groupBy, listCell, rowsOf, type Row, type Tables } from './table.ts';

const TABLE = 'project';

const at = (row: Row, column: string) => ({ table: TABLE, row: row.line, column, value: cell(row, column) });

const sameEntries = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join('|') === [...b].sort().join('|');

/** Every project stands in the register, and its list of rows is the register's. */
const checkRegisterRows = (project: Row, rows: readonly Row[]): Finding[] => {
  if (rows.length === 0) {
    return [errorAt(at(project, 'project_id'), 'has no row in register_row.csv', 'add the register row, or delete the project')];
  }
  const ids = rows.map((row) => cell(row, 'row_id'));
  return sameEntries(ids, listCell(project, 'row_ids'))
    ? []
    : [errorAt(at(project, 'row_ids'), `is not the list of its register rows, ${ids.join('|')}`, 'make row_ids and register_row.project_id agree')];
};

const checkTargetGroups = (project: Row, groups: readonly Row[]): Finding[] =>
  groups.length > 0
    ? []
    : [errorAt(at(project, 'project_id'), 'has no target group', 'add at least one row to project_target_group.csv')];

/** Exactly one lead, the one that the project names. */
const checkLead = (project: Row, participation: readonly Row[]): Finding[] => {
  const leads = participation.filter((row) => cell(row, 'role') === 'lead');
  if (leads.length !== 1) {
    const reason = `has ${String(leads.length)} leads in participation.csv`;
    return [errorAt(at(project, 'project_id'), reason, 'give it one row with the role lead; the other bodies are partners')];
  }
  const [lead] = leads;
  return lead === undefined || cell(lead, 'org_id') === cell(project, 'lead_org_id')
    ? []
    : [errorAt(at(project, 'lead_org_id'), `is not the lead in participation.csv, ${cell(lead, 'org_id')}`, 'name the same body in both tables')];
};

/** The fund is one that the spelling in a register row stands for. */
const checkFund = (project: Row, rows: readonly Row[], fundOf: ReadonlyMap<string, string>): Finding[] => {
  const funds = rows.map((row) => fundOf.get(cell(row, 'funding_raw') || '(not stated)'));
  if (funds.length === 0 || funds.includes(undefined) || funds.includes(cell(project, 'fund'))) return [];
  const reason = `is not the fund of its register rows, ${[...new Set(funds)].join(', ')}`;
  return [errorAt(at(project, 'fund'), reason, 'correct the fund here, or the spelling in fund_alias.csv')];
};

/** What every project needs beside its row: register rows, target group, lead, fund. */
export const checkProjects = (tables: Tables): Finding[] => {
  const registerRows = groupBy(rowsOf(tables, 'register_row'), 'project_id');
  const targetGroups = groupBy(rowsOf(tables, 'project_target_group'), 'project_id');
  const participation = groupBy(rowsOf(tables, 'participation'), 'project_id');
  const fundOf = new Map(rowsOf(tables, 'fund_alias').map((row) => [cell(row, 'funding_raw'), cell(row, 'fund')]));
  return rowsOf(tables, TABLE).flatMap((project) => {
    const id = cell(project, 'project_id');
    const rows = registerRows.get(id) ?? [];
    return [
      ...checkRegisterRows(project, rows),
      ...checkTargetGroups(project, targetGroups.get(id) ?? []),
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
    return [errorAt(spot, `is not the fund of ${cell(row, 'funding_raw')}, ${fund}`, 'correct the fund here, or the spelling in fund_alias.csv')];
  });
};
