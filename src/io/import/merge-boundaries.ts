import { readRecords, type CsvRecord } from './csv-table.ts';
import { filledYears } from './merge-needs.ts';
import type { PackageDraft } from './package-draft.ts';

/** Tables that tell of projects and documents of one region: another region has none of them. */
const OF_THE_REGION = [
  'project', 'register_row', 'reach', 'project_theme', 'project_target_group', 'project_area_outside', 'participation', 'population', 'indicator', 'esf_theme', 'esf_project', 'esf_participation',
  'family_project', 'family_participation', 'network_member', 'settlement_project', 'settlement_funding', 'client_count', 'budget_item', 'cost_share', 'foreign_language_report', 'document_fact', 'fact_link',
  'organisation', 'organisation_alias',
] as const;

/** What boundaries alone do not say of a municipality that the package knows: its names in other languages, its areas, its seat. */
const KEPT = [
  'name_se', 'name_smn', 'name_sms', 'employment_area_fi', 'statistical_grouping', 'land_area_km2', 'fresh_water_area_km2', 'sea_area_km2', 'total_area_km2', 'seat_lat', 'seat_lon', 'listing',
  'source_id', 'area_source_id', 'seat_source_id', 'sami_names_source_id',
] as const;
const SUB_REGION = ['sub_region_code', 'sub_region_fi', 'sub_region_sv', 'sub_region_en'] as const;

const mergedRow = (own: CsvRecord, base: CsvRecord | undefined): CsvRecord => {
  if (base === undefined) return own;
  const kept = Object.fromEntries(KEPT.filter((column) => (base[column] ?? '') !== '').map((column) => [column, base[column] ?? '']));
  const subRegion = own['sub_region_code'] === 'own-0' ? Object.fromEntries(SUB_REGION.map((column) => [column, base[column] ?? ''])) : {};
  return { ...own, ...kept, ...subRegion };
};

/** A region-wide project reaches the new municipalities, too. */
const widenReach = (draft: PackageDraft, codes: readonly string[]): void => {
  const rows = draft.rows('reach');
  const wide = [...new Set(rows.filter((row) => row['basis'] === 'region_wide').map((row) => row['project_id'] ?? ''))];
  const added = wide.flatMap((project) => codes.map((code): CsvRecord => ({ project_id: project, code, basis: 'region_wide' })));
  draft.set('reach', [...rows, ...added]);
};

/** Is the package of the same region after the import: are all its municipalities among the new ones? */
export const isSameRegion = (before: readonly CsvRecord[], after: readonly CsvRecord[]): boolean => {
  const codes = new Set(after.map((row) => row['code']));
  return before.length > 0 && before.every((row) => codes.has(row['code']));
};

/**
 * New municipalities and borders. Where the package's own municipalities are all among them, what is known of them
 * stays, and so do projects and figures; else it is another region, and nothing that told of the old one stays.
 */
export const mergeBoundaries = (draft: PackageDraft, tables: ReadonlyMap<string, string>): void => {
  const own = readRecords(tables.get('municipality'));
  const before = draft.rows('municipality');
  const base = new Map(before.map((row) => [row['code'] ?? '', row]));
  const isSame = isSameRegion(before, own);
  draft.set('municipality', own.map((row) => mergedRow(row, isSame ? base.get(row['code'] ?? '') : undefined)));
  draft.setText('border', tables.get('border') ?? '');
  if (!isSame) {
    for (const table of OF_THE_REGION) draft.set(table, []);
    return;
  }
  const added = own.map((row) => row['code'] ?? '').filter((code) => !base.has(code));
  if (added.length === 0) return;
  widenReach(draft, added);
  draft.set('population', filledYears(draft.rows('population'), own.map((row) => row['code'] ?? '')));
};
