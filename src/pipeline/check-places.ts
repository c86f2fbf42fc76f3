import type { Finding } from '../schema/finding.ts';
import { errorAt } from './finding.ts';
import { cell, groupBy, indexBy, numberCell, rowsOf, type Row, type Tables } from './table.ts';

const AREA_PARTS = ['land_area_km2', 'fresh_water_area_km2', 'sea_area_km2'] as const;

/** Far below the 0.01 of the source, far above what binary fractions lose in a sum. */
const ROUNDING_KM2 = 1e-6;

const SUB_REGION_NAMES = ['sub_region_fi', 'sub_region_sv', 'sub_region_en'] as const;

/** Land, fresh water and sea together are the total, to the two decimals of the source. */
const checkAreas = (row: Row): Finding[] => {
  const parts = AREA_PARTS.map((column) => numberCell(row, column));
  const total = numberCell(row, 'total_area_km2');
  if (total === undefined) return [];
  let sum = 0;
  for (const part of parts) {
    if (part === undefined) return [];
    sum += part;
  }
  if (Math.abs(sum - total) < ROUNDING_KM2) return [];
  const spot = { table: 'municipality', row: row.line, column: 'total_area_km2', value: cell(row, 'total_area_km2') };
  return [errorAt(spot, 'sumOfParts', { parts: AREA_PARTS.join(', '), expected: sum.toFixed(2) })];
};

/** One sub-region has one name in each language. */
const checkSubRegionNames = (rows: readonly Row[]): Finding[] =>
  [...groupBy(rows, 'sub_region_code').values()].flatMap((members) => {
    const [first, ...others] = members;
    if (first === undefined) return [];
    return others.flatMap((row) =>
      SUB_REGION_NAMES.filter((column) => cell(row, column) !== cell(first, column)).map((column) =>
        errorAt(
          { table: 'municipality', row: row.line, column, value: cell(row, column) }, 'subRegionName', { other: cell(first, column), line: first.line },
        ),
      ),
    );
  });

/** The areas of the municipalities, and the names of their sub-regions. */
export const checkMunicipalities = (tables: Tables): Finding[] => {
  const rows = rowsOf(tables, 'municipality');
  return [...rows.flatMap(checkAreas), ...checkSubRegionNames(rows)];
};

/** A body with a home municipality in the region is at home in the region, under that municipality's name. */
export const checkOrganisationHomes = (tables: Tables): Finding[] => {
  const names = indexBy(rowsOf(tables, 'municipality'), 'code');
  return rowsOf(tables, 'organisation').flatMap((row) => {
    const home = names.get(cell(row, 'home_code'));
    if (home === undefined) return [];
    const at = (column: string) => ({ table: 'organisation', row: row.line, column, value: cell(row, column) });
    const name = cell(home, 'name_fi');
    const findings: Finding[] = [];
    if (cell(row, 'home_in_lapland') !== 'yes') {
      findings.push(errorAt(at('home_in_lapland'), 'homeRegion', { code: cell(row, 'home_code') }));
    }
    if (cell(row, 'home_municipality') !== name) {
      findings.push(errorAt(at('home_municipality'), 'homeName', { name, code: cell(row, 'home_code') }));
    }
    return findings;
  });
};

/** A network member has a municipality code exactly when it is a municipality of the region. */
export const checkNetworkMembers = (tables: Tables): Finding[] =>
  rowsOf(tables, 'network_member')
    .filter((row) => (cell(row, 'is_lapland_municipality') === 'true') !== (cell(row, 'code') !== ''))
    .map((row) =>
      errorAt(
        { table: 'network_member', row: row.line, column: 'code', value: cell(row, 'code') }, 'memberCode', { other: cell(row, 'is_lapland_municipality') },
      ),
    );

/** An indicator's rows are in the unit that the indicator is described in; shares lie in 0-100. */
export const checkIndicators = (tables: Tables): Finding[] => {
  const names = indexBy(rowsOf(tables, 'indicator_name'), 'indicator');
  return rowsOf(tables, 'indicator').flatMap((row) => {
    const at = (column: string) => ({ table: 'indicator', row: row.line, column, value: cell(row, column) });
    const described = names.get(cell(row, 'indicator'));
    const findings: Finding[] = [];
    if (described !== undefined && cell(described, 'unit') !== cell(row, 'unit')) {
      findings.push(errorAt(at('unit'), 'unitDiffers', { indicator: cell(row, 'indicator'), wanted: cell(described, 'unit') }));
    }
    const value = numberCell(row, 'value');
    if (cell(row, 'unit') === '%' && value !== undefined && (value < 0 || value > 100)) {
      findings.push(errorAt(at('value'), 'notPercent'));
    }
    return findings;
  });
};
