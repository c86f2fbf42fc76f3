import { errorAt, type Finding } from './finding.ts';
import { expectedReach, placeNames, type ExpectedReach } from './expected-reach.ts';
import { cell, groupBy, rowsOf, type Row, type Tables } from './table.ts';

const atProject = (project: Row, column: string) => ({ table: 'project', row: project.line, column, value: cell(project, column) });

/** Reach rows of one project against what its register rows say. */
const checkReachRows = (project: Row, reach: readonly Row[], expected: ExpectedReach): Finding[] => {
  const findings = reach.flatMap((row) => {
    const basis = expected.basisOf.get(cell(row, 'code'));
    const at = (column: string) => ({ table: 'reach', row: row.line, column, value: cell(row, column) });
    if (basis === undefined) {
      return [errorAt(at('code'), `is not named by the register rows of ${cell(project, 'project_id')}`, 'delete the row, or correct register_row.areas')];
    }
    return basis === cell(row, 'basis') ? [] : [errorAt(at('basis'), `should be ${basis} by the register rows`, `write ${basis}`)];
  });
  const present = new Set(reach.map((row) => cell(row, 'code')));
  const absent = [...expected.basisOf].filter(([code]) => !present.has(code));
  return [
    ...findings,
    ...absent.map(([code, basis]) =>
      errorAt({ table: 'reach', column: 'project_id, code', value: `${cell(project, 'project_id')} | ${code}` }, 'has no row', `add it with basis ${basis}, or correct register_row.areas`),
    ),
  ];
};

const checkOutside = (project: Row, outside: readonly Row[], expected: ExpectedReach): Finding[] => {
  const table = 'project_area_outside';
  const extra = outside.filter((row) => !expected.outside.has(cell(row, 'area')));
  const present = new Set(outside.map((row) => cell(row, 'area')));
  return [
    ...extra.map((row) =>
      errorAt({ table, row: row.line, column: 'area', value: cell(row, 'area') }, `is not named by the register rows of ${cell(project, 'project_id')} as a place outside Lapland`, 'delete the row, or correct register_row.areas'),
    ),
    ...[...expected.outside]
      .filter((area) => !present.has(area))
      .map((area) => errorAt({ table, column: 'project_id, area', value: `${cell(project, 'project_id')} | ${area}` }, 'has no row', 'add it, or correct register_row.areas')),
  ];
};

/** A region-wide project reaches every municipality, or none of its rows may say so. */
const checkRegionWide = (project: Row, reach: readonly Row[], municipalityCount: number): Finding[] => {
  const wide = reach.filter((row) => cell(row, 'basis') === 'region_wide').length;
  if (wide === 0 || (wide === reach.length && wide === municipalityCount)) return [];
  const reason = `reaches ${String(wide)} of ${String(municipalityCount)} municipalities region-wide`;
  return [errorAt(atProject(project, 'project_id'), reason, 'give a region-wide project one reach row for each municipality')];
};

/** Sub-regional reach is a whole sub-region: nothing of another one, and no member left out. */
const checkSubRegion = (project: Row, reach: readonly Row[], subRegionOf: ReadonlyMap<string, string>): Finding[] => {
  const rows = reach.filter((row) => cell(row, 'basis') === 'sub_region');
  const touched = new Set(rows.map((row) => subRegionOf.get(cell(row, 'code'))));
  const reached = new Set(reach.map((row) => cell(row, 'code')));
  const left = [...subRegionOf].filter(([code, subRegion]) => touched.has(subRegion) && !reached.has(code));
  if (left.length === 0) return [];
  const reason = `reaches a sub-region without its municipalities ${left.map(([code]) => code).join(', ')}`;
  return [errorAt(atProject(project, 'project_id'), reason, 'give a reach row to every municipality of the sub-region')];
};

/** Reach, places outside and scope are what the union of the register rows says. */
export const checkReach = (tables: Tables): Finding[] => {
  const municipalities = rowsOf(tables, 'municipality');
  const names = placeNames(municipalities);
  const subRegionOf = new Map(municipalities.map((row) => [cell(row, 'code'), cell(row, 'sub_region_code')]));
  const registerRows = groupBy(rowsOf(tables, 'register_row'), 'project_id');
  const reachRows = groupBy(rowsOf(tables, 'reach'), 'project_id');
  const outsideRows = groupBy(rowsOf(tables, 'project_area_outside'), 'project_id');
  return rowsOf(tables, 'project').flatMap((project) => {
    const id = cell(project, 'project_id');
    const [reach, outside] = [reachRows.get(id) ?? [], outsideRows.get(id) ?? []];
    const expected = expectedReach(registerRows.get(id) ?? [], names);
    const findings = [
      ...checkReachRows(project, reach, expected),
      ...checkOutside(project, outside, expected),
      ...checkRegionWide(project, reach, municipalities.length),
      ...checkSubRegion(project, reach, subRegionOf),
    ];
    if (reach.length + outside.length === 0) {
      findings.push(errorAt(atProject(project, 'project_id'), 'reaches no place, in Lapland or outside', 'add a row to reach.csv or project_area_outside.csv'));
    }
    if (cell(project, 'scope') !== expected.scope) {
      findings.push(errorAt(atProject(project, 'scope'), `should be ${expected.scope} by the register rows`, `write ${expected.scope}, or correct register_row.areas`));
    }
    return findings;
  });
};
