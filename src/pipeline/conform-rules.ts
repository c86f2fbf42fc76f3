import type { Field, TableDescriptor } from '../schema/data-package.ts';

/** Tables that a package must have, and the columns that must stand in them. */
export const DEMANDED: Readonly<Record<string, readonly string[]>> = {
  municipality: ['code', 'name_fi'],
  border: ['border_id', 'left_code', 'seq', 'lon', 'lat'],
  population: ['code', 'year', 'population'],
  project: ['project_id', 'name'],
  reach: ['project_id', 'code'],
};

/** Those of them that must have a row; a register without projects is one, and figures may not be known. */
export const FILLED: readonly string[] = ['municipality', 'border'];

/** Other names under which a column is taken, the first that stands there. */
export const ALIASES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  municipality: { name_fi: ['name', 'name_sv', 'name_en'], sub_region_fi: ['sub_region', 'sub_region_sv', 'sub_region_en'] },
  organisation: { home_in_lapland: ['home_in_region'] },
  network_member: { is_lapland_municipality: ['is_region_municipality'] },
  esf_project: { involves_lapland_body: ['involves_region_body'] },
  project: { summary_fi: ['summary'] },
};

/** Cells that another region may leave empty, beside those that are filled in for it. */
const MAY_BE_EMPTY: Readonly<Record<string, readonly string[]>> = {
  municipality: ['employment_area_fi', 'statistical_grouping', 'fresh_water_area_km2', 'sea_area_km2', 'total_area_km2'],
  population: ['population', 'population_basis'],
  target_group: ['definition_fi', 'definition_sv', 'definition_en'],
  organisation: ['confidence'],
  project: ['lead_org_id', 'coding_confidence', 'summary_fi', 'summary_en', 'row_ids', 'line_start', 'line_end', 'evidence_lines'],
  esf_theme: ['money_lines', 'projects_funded_lines'],
};

/** Columns whose list of values is Lapland's own. */
const OPEN_LISTS: Readonly<Record<string, readonly string[]>> = {
  municipality: ['sub_region_code'],
  fund_alias: ['intermediary', 'programme_period'],
  project: ['intermediary', 'programme_period'],
  register_row: ['section'],
  budget_item: ['item', 'year'],
  cost_share: ['year'],
  client_count: ['category'],
};

const CODE_COLUMNS = ['code', 'left_code', 'right_code', 'home_code'];
const CODE_FORM = '[\\p{L}\\p{N}_.-]{1,32}';
/** A key: a list of keys is joined by a bar. */
const KEY_FORM = '[^|\\s]{1,200}';

const formOf = (field: Field): string | undefined => {
  const { pattern } = field.constraints;
  if (pattern === undefined) return undefined;
  if (CODE_COLUMNS.includes(field.name)) return CODE_FORM;
  return pattern.startsWith('[a-z0-9]+') || pattern.startsWith('[ML]') ? KEY_FORM : pattern;
};

const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  seat_lat: [-85, 85], lat: [-85, 85], seat_lon: [-180, 180], lon: [-180, 180], year: [1900, 2200],
};

const forAnyRegion = (table: string, field: Field): Field => {
  const { enum: allowed, minimum, maximum } = field.constraints;
  const [low, high] = (field.type === 'string' ? undefined : RANGES[field.name]) ?? [minimum, maximum];
  return {
    ...field,
    constraints: {
      ...field.constraints,
      required: field.constraints.required === true && MAY_BE_EMPTY[table]?.includes(field.name) !== true,
      enum: OPEN_LISTS[table]?.includes(field.name) === true ? undefined : allowed,
      pattern: formOf(field),
      minimum: low,
      maximum: high,
    },
  };
};

/** A table of Katve's own description, without what holds for Lapland alone: its codes, its lists, its place on earth. */
export const tableForAnyRegion = (table: TableDescriptor): TableDescriptor =>
  ({ ...table, fields: table.fields.map((field) => forAnyRegion(table.name, field)) });
