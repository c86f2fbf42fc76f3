import type { Finding } from '../schema/finding.ts';
import { errorAt } from './finding.ts';
import { cell, groupBy, rowsOf, type Row, type Tables } from './table.ts';

/** Municipalities of Lapland. */
const MUNICIPALITY_COUNT = 21;

/** The package that Katve comes with has every municipality of Lapland and no other. */
export const checkMunicipalityCount = (tables: Tables): Finding[] => {
  const count = rowsOf(tables, 'municipality').length;
  return count === MUNICIPALITY_COUNT ? [] : [errorAt({ table: 'municipality', value: String(count) }, 'municipalityCount', { expected: MUNICIPALITY_COUNT })];
};

/** Every municipality has a row for every year that the column `year` allows. */
export const checkPopulationYears = (tables: Tables): Finding[] => {
  const table = 'population';
  const year = tables.byName.get(table)?.descriptor.fields.find((field) => field.name === 'year');
  const { minimum, maximum } = year?.constraints ?? {};
  if (minimum === undefined || maximum === undefined) return [errorAt({ table: 'datapackage', column: `${table}.year` }, 'noYears')];
  const present = new Set(rowsOf(tables, table).map((row) => `${cell(row, 'code')} ${cell(row, 'year')}`));
  const years = Array.from({ length: maximum - minimum + 1 }, (_, index) => String(minimum + index));
  return rowsOf(tables, 'municipality').flatMap((row) =>
    years.filter((each) => !present.has(`${cell(row, 'code')} ${each}`))
      .map((each) => errorAt({ table, column: 'code, year', value: `${cell(row, 'code')} | ${each}` }, 'noFigures', { name: cell(row, 'name_fi'), year: each })));
};

const lacking = (project: Row, groups: ReadonlyMap<string, readonly Row[]>, kind: 'noRegisterRow' | 'noTargetGroup'): Finding[] => {
  const value = cell(project, 'project_id');
  return (groups.get(value)?.length ?? 0) > 0 ? [] : [errorAt({ table: 'project', row: project.line, column: 'project_id', value }, kind)];
};

/** Every project of the built-in package stands in the register, is coded, and is led by one body. */
export const checkProjectsWhole = (tables: Tables): Finding[] => {
  const registerRows = groupBy(rowsOf(tables, 'register_row'), 'project_id');
  const targetGroups = groupBy(rowsOf(tables, 'project_target_group'), 'project_id');
  const leads = groupBy(rowsOf(tables, 'participation').filter((row) => cell(row, 'role') === 'lead'), 'project_id');
  return rowsOf(tables, 'project').flatMap((project) => [
    ...lacking(project, registerRows, 'noRegisterRow'),
    ...lacking(project, targetGroups, 'noTargetGroup'),
    ...(leads.has(cell(project, 'project_id')) ? [] : [errorAt({ table: 'project', row: project.line, column: 'project_id', value: cell(project, 'project_id') }, 'leadCount', { leads: 0 })]),
  ]);
};
