import type { Finding } from '../schema/finding.ts';
import { errorAt } from './finding.ts';
import { expectedReach, placeNames, type ExpectedReach } from './expected-reach.ts';
import { cell, groupBy, rowsOf, type Row, type Tables } from './table.ts';

const atProject = (project: Row, column: string) => ({ table: 'project', row: project.line, column, value: cell(project, column) });

/** Reach rows of one project against what its register rows say. */
const checkReachRows = (project: Row, reach: readonly Row[], expected: ExpectedReach): Finding[] => {
  const findings = reach.flatMap((row) => {
    const basis = expected.basisOf.get(cell(row, 'code'));
    const at = (column: string) => ({ table: 'reach', row: row.line, column, value: cell(row, column) });
    if (basis === undefined) {
      return [errorAt(at('code'), 'notNamed', { project: cell(project, 'project_id') })];
    }
    return basis === cell(row, 'basis') ? [] : [errorAt(at('basis'), 'basisDiffers', { wanted: basis })];
  });
  const present = new Set(reach.map((row) => cell(row, 'code')));
  const absent = [...expected.basisOf].filter(([code]) => !present.has(code));
  return [
    ...findings,
    ...absent.map(([code, basis]) =>
      errorAt({ table: 'reach', column: 'project_id, code', value: `${cell(project, 'project_id')} | ${code}` }, 'noReach', { basis }),
    ),
  ];
};

const checkOutside = (project: Row, outside: readonly Row[], expected: ExpectedReach): Finding[] => {
  const table = 'project_area_outside';
  const extra = outside.filter((row) => !expected.outside.has(cell(row, 'area')));
  const present = new Set(outside.map((row) => cell(row, 'area')));
  return [
    ...extra.map((row) =>
      errorAt({ table, row: row.line, column: 'area', value: cell(row, 'area') }, 'outsideNotNamed', { project: cell(project, 'project_id') }),
    ),
    ...[...expected.outside]
      .filter((area) => !present.has(area))
      .map((area) => errorAt({ table, column: 'project_id, area', value: `${cell(project, 'project_id')} | ${area}` }, 'noOutside')),
  ];
};

/** A region-wide project reaches every municipality, or none of its rows may say so. */
const checkRegionWide = (project: Row, reach: readonly Row[], municipalityCount: number): Finding[] => {
  const wide = reach.filter((row) => cell(row, 'basis') === 'region_wide').length;
  if (wide === 0 || (wide === reach.length && wide === municipalityCount)) return [];
  return [errorAt(atProject(project, 'project_id'), 'regionWide', { reached: wide, all: municipalityCount })];
};

/** Sub-regional reach is a whole sub-region: nothing of another one, and no member left out. */
const checkSubRegion = (project: Row, reach: readonly Row[], subRegionOf: ReadonlyMap<string, string>): Finding[] => {
  const rows = reach.filter((row) => cell(row, 'basis') === 'sub_region');
  const touched = new Set(rows.map((row) => subRegionOf.get(cell(row, 'code'))));
  const reached = new Set(reach.map((row) => cell(row, 'code')));
  const left = [...subRegionOf].filter(([code, subRegion]) => touched.has(subRegion) && !reached.has(code));
  if (left.length === 0) return [];
  return [errorAt(atProject(project, 'project_id'), 'subRegion', { codes: left.map(([code]) => code).join(', ') })];
};

/** A project that reaches nothing, inside the region or outside. */
const checkSomewhere = (project: Row, places: number): Finding[] => (places > 0 ? [] : [errorAt(atProject(project, 'project_id'), 'noPlace')]);

/** Whole reach: region-wide and sub-regional projects reach every municipality that they must, and every project some place. */
export const checkReach = (tables: Tables): Finding[] => {
  const municipalities = rowsOf(tables, 'municipality');
  const subRegionOf = new Map(municipalities.map((row) => [cell(row, 'code'), cell(row, 'sub_region_code')]));
  const reachRows = groupBy(rowsOf(tables, 'reach'), 'project_id');
  const outsideRows = groupBy(rowsOf(tables, 'project_area_outside'), 'project_id');
  return rowsOf(tables, 'project').flatMap((project) => {
    const id = cell(project, 'project_id');
    const reach = reachRows.get(id) ?? [];
    return [
      ...checkRegionWide(project, reach, municipalities.length),
      ...checkSubRegion(project, reach, subRegionOf),
      ...checkSomewhere(project, reach.length + (outsideRows.get(id)?.length ?? 0)),
    ];
  });
};

/** Reach, places outside and scope of a project are what the union of its register rows says; one without such rows is not asked. */
export const checkRegisterReach = (tables: Tables): Finding[] => {
  const names = placeNames(rowsOf(tables, 'municipality'), tables.descriptor.region?.name.fi ?? null);
  const registerRows = groupBy(rowsOf(tables, 'register_row'), 'project_id');
  const reachRows = groupBy(rowsOf(tables, 'reach'), 'project_id');
  const outsideRows = groupBy(rowsOf(tables, 'project_area_outside'), 'project_id');
  return rowsOf(tables, 'project').flatMap((project) => {
    const id = cell(project, 'project_id');
    const rows = registerRows.get(id);
    if (rows === undefined) return [];
    const expected = expectedReach(rows, names);
    return [
      ...checkReachRows(project, reachRows.get(id) ?? [], expected),
      ...checkOutside(project, outsideRows.get(id) ?? [], expected),
      ...(cell(project, 'scope') === expected.scope ? [] : [errorAt(atProject(project, 'scope'), 'scopeDiffers', { wanted: expected.scope })]),
    ];
  });
};
