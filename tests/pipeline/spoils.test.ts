import { describe, expect, it } from 'vitest';
import { checkCells } from '../../src/pipeline/check-cells.ts';
import { checkPackage } from '../../src/pipeline/check-package.ts';
import { formatFinding } from '../../src/pipeline/finding.ts';
import { readPackage } from '../../src/pipeline/read-package.ts';
import { cell, type Tables } from '../../src/pipeline/table.ts';
import { DATA_FOLDER, realTables, rowWhere, tableNamed, withCells, withoutRow, withRowTwice } from './spoil.ts';

/** One spoilt row and the finding that must name it. */
interface Spoil {
  readonly table: string;
  readonly where: Readonly<Record<string, string>>;
  /** New cells; the first column is the one that the finding must name, unless `names` says otherwise. */
  readonly cells: Readonly<Record<string, string>>;
  readonly reason: RegExp;
  /** Where the finding is, when not in the spoilt cell. */
  readonly names?: { readonly table: string; readonly where?: Readonly<Record<string, string>>; readonly column: string };
  readonly severity?: 'warning';
}

const ENONTEKIO_2021 = { code: '047', year: '2021' };
const KEMI_2021 = { code: '240', year: '2021' };
const ATAK = { project_id: 'aktiivisen-tuen-kehittamismalli-atak' };
const TUNTURI = { project_id: 'vastaanottava-tunturi-lappi' };
const PERHEKE = { project_id: 'perheke' };
const ESF_MATCHING = { esf_theme: 'labour_market_matching' };
const IHSL = { settlement_project_id: 'international-house-of-sea-lapland' };

const SPOILS: readonly Spoil[] = [
  { table: 'source', where: { source_id: 'doc-register' }, cells: { kind: 'book' }, reason: /not an allowed value/ },
  { table: 'municipality', where: { code: '047' }, cells: { code: '47' }, reason: /does not have the form/ },
  { table: 'municipality', where: { code: '047' }, cells: { land_area_km2: '9000' }, reason: /is not the sum of land_area_km2, fresh_water_area_km2, sea_area_km2, 9437\.89/, names: { table: 'municipality', where: { code: '047' }, column: 'total_area_km2' } },
  { table: 'municipality', where: { code: '240' }, cells: { fresh_water_area_km2: '6.97' }, reason: /is not the sum of land_area_km2, fresh_water_area_km2, sea_area_km2, 747\.15/, names: { table: 'municipality', where: { code: '240' }, column: 'total_area_km2' } },
  { table: 'municipality', where: { code: '241' }, cells: { sea_area_km2: '0.00' }, reason: /is not the sum of land_area_km2, fresh_water_area_km2, sea_area_km2, 648\.24/, names: { table: 'municipality', where: { code: '241' }, column: 'total_area_km2' } },
  { table: 'municipality', where: { code: '851' }, cells: { total_area_km2: '1348.54' }, reason: /is not the sum of land_area_km2, fresh_water_area_km2, sea_area_km2, 1348\.53/ },
  { table: 'municipality', where: { code: '148' }, cells: { sub_region_fi: 'Pohjoinen' }, reason: /differs from/, names: { table: 'municipality', where: { code: '890' }, column: 'sub_region_fi' } },
  { table: 'border', where: { border_id: '1', seq: '1' }, cells: { lon: '181' }, reason: /is above 32/ },
  { table: 'border', where: { border_id: '2', seq: '1' }, cells: { seq: '7' }, reason: /breaks the order/ },
  { table: 'border', where: { border_id: '2', seq: '1' }, cells: { left_code: '999' }, reason: /differs from 047/ },
  { table: 'border', where: { border_id: '2', seq: '0' }, cells: { lon: '25.9' }, reason: /does not close/, names: { table: 'border', column: 'left_code, right_code' } },
  { table: 'border', where: { border_id: '1', seq: '1' }, cells: { lon: '24.9036', lat: '68.5548' }, reason: /repeats the point/, names: { table: 'border', where: { border_id: '1', seq: '1' }, column: 'lon, lat' }, severity: 'warning' },
  { table: 'population', where: ENONTEKIO_2021, cells: { population: '-5' }, reason: /is below 0/ },
  { table: 'population', where: ENONTEKIO_2021, cells: { population: '1 789' }, reason: /is not a whole number/ },
  { table: 'population', where: ENONTEKIO_2021, cells: { foreign_language_share: '101.0' }, reason: /is above 100/ },
  { table: 'population', where: ENONTEKIO_2021, cells: { foreign_language_share: '2.81' }, reason: /one decimal/ },
  { table: 'population', where: ENONTEKIO_2021, cells: { foreign_language_share: '' }, reason: /without a share/, names: { table: 'population', where: ENONTEKIO_2021, column: 'foreign_language_speakers' } },
  { table: 'population', where: ENONTEKIO_2021, cells: { foreign_language_speakers_low: '51' }, reason: /is above foreign_language_speakers/ },
  { table: 'population', where: ENONTEKIO_2021, cells: { foreign_language_speakers_high: '49' }, reason: /is below foreign_language_speakers/ },
  { table: 'population', where: ENONTEKIO_2021, cells: { foreign_language_speakers: '49' }, reason: /does not follow from the share/ },
  { table: 'population', where: KEMI_2021, cells: { foreign_language_speakers: '962' }, reason: /does not round to the share/ },
  { table: 'population', where: KEMI_2021, cells: { foreign_language_speakers_high: '930' }, reason: /differs from the reported count/ },
  { table: 'population', where: ENONTEKIO_2021, cells: { code: '048' }, reason: /is not in municipality.csv/ },
  { table: 'population', where: ENONTEKIO_2021, cells: { code: '148' }, reason: /has no row/, names: { table: 'population', column: 'code, year' } },
  { table: 'indicator_name', where: { indicator: 'share_under_15' }, cells: { unit: 'persons' }, reason: /is not the unit/, names: { table: 'indicator', where: { indicator: 'share_under_15' }, column: 'unit' } },
  { table: 'indicator', where: { code: '047', indicator: 'share_under_15', year: '2015' }, cells: { value: '122' }, reason: /percentage/ },
  { table: 'indicator', where: { code: '047', indicator: 'share_under_15', year: '2015' }, cells: { value: '12,2' }, reason: /is not a number/ },
  { table: 'theme', where: { theme: 'safety' }, cells: { theme: 'Safety!' }, reason: /does not have the form/ },
  { table: 'target_group', where: { target_group: 'immigrants' }, cells: { name_sv: '' }, reason: /must not be empty/ },
  { table: 'fund_family', where: { fund_family: 'eu_other' }, cells: { sort: '0' }, reason: /is below 1/ },
  { table: 'fund', where: { fund: 'esf_2014_2020' }, cells: { fund_family: 'no_such_family' }, reason: /is not in fund_family.csv/ },
  { table: 'fund_alias', where: { funding_raw: 'ESR 2014-2020/ELY' }, cells: { fund: 'esf' }, reason: /is not in fund.csv/ },
  { table: 'organisation_type', where: { type: 'municipality' }, cells: { sort: 'first' }, reason: /is not a whole number/ },
  { table: 'organisation', where: { org_id: 'aavasaksan-urheilijat' }, cells: { home_in_lapland: 'no' }, reason: /does not fit home_code/ },
  { table: 'organisation', where: { org_id: 'aavasaksan-urheilijat' }, cells: { home_municipality: 'Pello' }, reason: /is not Ylitornio/ },
  { table: 'organisation_alias', where: { alias: 'Aalto-yliopisto' }, cells: { components: 'lapin-yliopisto|nobody' }, reason: /is not in organisation.csv/ },
  { table: 'project', where: ATAK, cells: { end_date: '2020-12-31' }, reason: /is before the start/ },
  { table: 'project', where: ATAK, cells: { start_date: '2021-02-01' }, reason: /is not the first day of the year/ },
  { table: 'project', where: ATAK, cells: { end_date: '2021-12-30' }, reason: /is not the last day of the year/ },
  { table: 'project', where: ATAK, cells: { end_date: '2021-02-30' }, reason: /is not a date that exists/ },
  { table: 'project', where: ATAK, cells: { end_precision: '' }, reason: /does not go with the date/ },
  { table: 'project', where: ATAK, cells: { end_date: '2022-12-31' }, reason: /is not what its register rows write/ },
  { table: 'project', where: ATAK, cells: { lead_org_id: 'lapin-yliopisto' }, reason: /is not the lead in participation/ },
  { table: 'project', where: ATAK, cells: { fund: 'esf_2014_2020' }, reason: /is not the fund of its register rows/ },
  { table: 'project', where: ATAK, cells: { scope: 'regional' }, reason: /should be municipal/ },
  { table: 'project', where: ATAK, cells: { row_ids: 'M1|M50' }, reason: /is not the list of its register rows/ },
  { table: 'project', where: ATAK, cells: { line_end: '15' }, reason: /is before line_start/ },
  { table: 'project', where: ATAK, cells: { employment_integration: 'no' }, reason: /is not true or false/ },
  { table: 'project', where: ATAK, cells: { name: ' ATAK' }, reason: /begins or ends with a space/ },
  { table: 'project', where: { project_id: 'maahanmuuttaja-ohjaamo-kemi' }, cells: { budget_eur: '1' }, reason: /is not the total of the same project/, severity: 'warning' },
  { table: 'register_row', where: { row_id: 'M1' }, cells: { themes: 'social_inclusion|peace' }, reason: /is not in theme.csv/ },
  { table: 'register_row', where: { row_id: 'M1' }, cells: { end_raw_iso: '2020' }, reason: /is before the start/ },
  { table: 'register_row', where: { row_id: 'M1' }, cells: { end_raw_iso: '2021-13' }, reason: /is not a date that exists/ },
  { table: 'register_row', where: { row_id: 'M1' }, cells: { project_id: 'digiassari' }, reason: /is not the list of its register rows/, names: { table: 'project', where: ATAK, column: 'row_ids' } },
  { table: 'register_row', where: { row_id: 'L94' }, cells: { areas: 'Lappi|Salla' }, reason: /has no row/, names: { table: 'reach', column: 'project_id, code' } },
  { table: 'reach', where: { ...ATAK, code: '240' }, cells: { code: '999' }, reason: /is not in municipality.csv/ },
  { table: 'reach', where: { ...ATAK, code: '240' }, cells: { code: '148' }, reason: /is not named by the register rows/ },
  { table: 'reach', where: { ...ATAK, code: '240' }, cells: { basis: 'region_wide' }, reason: /should be named/ },
  { table: 'reach', where: { ...ATAK, code: '240' }, cells: { basis: 'region_wide' }, reason: /reaches 1 of 21/, names: { table: 'project', where: ATAK, column: 'project_id' } },
  { table: 'reach', where: { ...TUNTURI, code: '047' }, cells: { code: '320' }, reason: /without its municipalities/, names: { table: 'project', where: TUNTURI, column: 'project_id' } },
  { table: 'project_area_outside', where: PERHEKE, cells: { area: 'Oulu' }, reason: /as a place outside Lapland/ },
  { table: 'project_theme', where: ATAK, cells: { theme: 'unknown_theme' }, reason: /is not in theme.csv/ },
  { table: 'project_theme', where: ATAK, cells: { theme: 'safety' }, reason: /is in no register row/ },
  { table: 'project_target_group', where: ATAK, cells: { target_group: 'martians' }, reason: /is not in target_group.csv/ },
  { table: 'project_target_group', where: ATAK, cells: { project_id: 'digiassari' }, reason: /has no target group/, names: { table: 'project', where: ATAK, column: 'project_id' } },
  { table: 'participation', where: { ...ATAK, role: 'lead' }, cells: { role: 'boss' }, reason: /not an allowed value/ },
  { table: 'participation', where: { ...ATAK, role: 'lead' }, cells: { role: 'partner' }, reason: /has 0 leads/, names: { table: 'project', where: ATAK, column: 'project_id' } },
  { table: 'esf_theme', where: ESF_MATCHING, cells: { paid_eur: '3600000' }, reason: /is above committed_eur/ },
  { table: 'esf_theme', where: ESF_MATCHING, cells: { reserved_eur: '15000000' }, reason: /is above frame_eur/ },
  { table: 'esf_theme', where: ESF_MATCHING, cells: { period_end: '2022' }, reason: /is before the start/ },
  { table: 'esf_project', where: { esf_project_id: 'merit' }, cells: { esf_theme: 'no_theme' }, reason: /is not in esf_theme.csv/ },
  { table: 'esf_participation', where: { esf_project_id: 'merit' }, cells: { org_id: 'nobody' }, reason: /is not in organisation.csv/ },
  { table: 'family_project', where: { family_project_id: 'yhdenvertaiset-koulutuspolut' }, cells: { status: 'red' }, reason: /not an allowed value/ },
  { table: 'family_project', where: { family_project_id: 'yhdenvertaiset-koulutuspolut' }, cells: { fund: 'esf_2014_2020' }, reason: /is not the fund of/ },
  { table: 'family_participation', where: { family_project_id: 'yhdenvertaiset-koulutuspolut' }, cells: { org_id: 'nobody' }, reason: /is not in organisation.csv/ },
  { table: 'network_member', where: { member_id: 'kemi' }, cells: { code: '' }, reason: /does not fit is_lapland_municipality/ },
  { table: 'settlement_project', where: { settlement_project_id: 'kohtaamispaikka-mikseri' }, cells: { total_eur: '489998.18' }, reason: /0.01 EUR less than the total/, severity: 'warning' },
  { table: 'settlement_project', where: IHSL, cells: { municipal_money_eur: '131170' }, reason: /kind municipal_money/ },
  { table: 'settlement_project', where: IHSL, cells: { end_date: '2021-10-31' }, reason: /is before the start/ },
  { table: 'settlement_funding', where: { settlement_project_id: 'aito', seq: '1' }, cells: { share_percent_stated: '82' }, reason: /is not the share of/, severity: 'warning' },
  { table: 'settlement_funding', where: { settlement_project_id: 'aito', seq: '1' }, cells: { amount_eur: '-1' }, reason: /is below 0/ },
  { table: 'client_count', where: { date: '2019-04-30', category: 'clients_total' }, cells: { clients: '39' }, reason: /is not the sum of the categories on 2019-04-30, 29 to 38/, severity: 'warning' },
  { table: 'client_count', where: { date: '2020-12-31', category: 'clients_total' }, cells: { clients: '184' }, reason: /is not the sum of the categories on 2020-12-31, 185/, severity: 'warning' },
  { table: 'client_count', where: { date: '2020-12-31', category: 'work_trial' }, cells: { clients: '4' }, reason: /fewer than 5 persons/ },
  { table: 'client_count', where: { date: '2019-04-30', category: 'in_work' }, cells: { clients_suppressed: 'yes' }, reason: /is not true or false/ },
  { table: 'client_count', where: { date: '2019-12-31', category: 'in_work' }, cells: { clients_suppressed: 'true' }, reason: /stands beside a number of clients/ },
  { table: 'client_count', where: { date: '2019-04-30', category: 'in_work' }, cells: { date: '30.4.2019' }, reason: /is not a date that exists/ },
  { table: 'budget_item', where: { item: 'costs_total', year: '2024' }, cells: { amount_eur: '269871' }, reason: /1 EUR more than salaries_total/, severity: 'warning' },
  { table: 'budget_item', where: { item: 'costs_total', year: 'total' }, cells: { amount_eur: '809700' }, reason: /total in settlement_project/, severity: 'warning' },
  { table: 'cost_share', where: { row_label: 'total', year: '2023' }, cells: { amount_eur: '53021' }, reason: /own_share in budget_item/, severity: 'warning' },
  { table: 'cost_share', where: { row_label: 'kemi', year: '2023' }, cells: { foreign_language_share_percent: '4.7' }, reason: /differs from foreign_language_report/ },
  { table: 'foreign_language_report', where: { code: '240' }, cells: { persons: '962' }, reason: /differs from population.csv/ },
  { table: 'foreign_language_report', where: { code: '' }, cells: { persons: '1770' }, reason: /sum of the municipalities/, severity: 'warning' },
  { table: 'fact_kind', where: { kind: 'call' }, cells: { name_en: '' }, reason: /must not be empty/ },
  { table: 'fact_unit', where: { unit: 'application' }, cells: { name_fi: '' }, reason: /must not be empty/ },
  { table: 'fact_term', where: { term: 'arabic' }, cells: { term_kind: 'tongue' }, reason: /not an allowed value/ },
  { table: 'document_fact', where: { fact_id: 'call-esr-4g-2023-03-20' }, cells: { kind: 'rumour' }, reason: /is not in fact_kind.csv/ },
  { table: 'document_fact', where: { fact_id: 'call-esr-4g-2023-03-20' }, cells: { terms: 'arabic|klingon' }, reason: /is not in fact_term.csv/ },
  { table: 'fact_link', where: { fact_id: 'coverage-ohjaamo', target_kind: 'project' }, cells: { fact_id: 'no-such-fact' }, reason: /is not in document_fact.csv/ },
  { table: 'fact_link', where: { fact_id: 'coverage-ohjaamo', target_kind: 'project' }, cells: { target_id: 'no-such-project' }, reason: /is not in project.csv, column project_id/ },
  { table: 'fact_link', where: { fact_id: 'coverage-ohjaamo', target_kind: 'project' }, cells: { target_kind: 'planet' }, reason: /not an allowed value/ },
  {
    table: 'fact_link', where: { fact_id: 'coverage-ohjaamo', target_kind: 'project' }, cells: { target_id: 'perheke' }, reason: /is maahanmuuttaja-ohjaamo-kemi in the register/,
    names: { table: 'fact_link', where: { fact_id: 'coverage-ohjaamo', target_kind: 'settlement_project' }, column: 'target_id' },
  },
];

const real = realTables();
const before = new Set(checkPackage(real).map(formatFinding));
const spoilt = (spoil: Spoil): Tables =>
  withCells(real, { table: spoil.table, row: rowWhere(tableNamed(real, spoil.table), spoil.where) }, spoil.cells);

describe('the real package', () => {
  it('has no errors', () => {
    const { findings } = readPackage(DATA_FOLDER);
    const errors = [...findings, ...checkPackage(real)].filter((finding) => finding.severity === 'error');
    expect(errors.map(formatFinding)).toEqual([]);
  });
});

describe('a spoilt package', () => {
  it.each(SPOILS.map((spoil) => [`${spoil.table}: ${JSON.stringify(spoil.cells)} ${spoil.reason.source}`, spoil] as const))('%s', (_name, spoil) => {
    const tables = spoilt(spoil);
    const place = spoil.names ?? { table: spoil.table, where: spoil.where, column: Object.keys(spoil.cells)[0] ?? '' };
    const line = place.where === undefined ? undefined : rowWhere(tableNamed(real, place.table), place.where).line;
    const fresh = checkPackage(tables).filter((finding) => !before.has(formatFinding(finding)));
    const hits = fresh.filter((finding) => finding.table === place.table && finding.column === place.column && spoil.reason.test(finding.reason));
    expect(fresh.length, 'the spoil must be noticed').toBeGreaterThan(0);
    expect(hits.map(formatFinding), fresh.map(formatFinding).join('\n')).not.toEqual([]);
    const hit = line === undefined ? hits[0] : hits.find((finding) => finding.row === line);
    expect(hit?.severity).toBe(spoil.severity ?? 'error');
    expect(hit?.mend).not.toBe('');
  });

  it('is tried for every table of the package', () => {
    const tried = new Set(SPOILS.map((spoil) => spoil.table));
    expect([...real.byName.keys()].filter((table) => !tried.has(table))).toEqual([]);
  });

  it('whose descriptor names a source that is not there is noticed', () => {
    const tables = real.descriptor.tables.map((table) => (table.name === 'theme' ? { ...table, sourceIds: ['doc-nowhere'] } : table));
    const found = checkPackage({ ...real, descriptor: { ...real.descriptor, tables } });
    expect(found).toContainEqual(expect.objectContaining({ severity: 'error', table: 'datapackage', column: 'theme.source_ids', value: 'doc-nowhere' }));
  });

  it('without a municipality is noticed', () => {
    const row = rowWhere(tableNamed(real, 'municipality'), { code: '890' });
    const reasons = checkPackage(withoutRow(real, { table: 'municipality', row })).map(formatFinding);
    expect(reasons).toContainEqual(expect.stringMatching(/^municipality.csv: 20 rows, but Lapland has 21/));
  });
});

describe.each([...real.byName.keys()])('table %s', (name) => {
  const table = tableNamed(real, name);
  const [row] = table.rows;

  it('refuses a row that stands twice', () => {
    if (row === undefined) throw new Error('empty table');
    const tables = withRowTwice(real, { table: name, row });
    const line = (table.rows.at(-1)?.line ?? 0) + 1;
    const hit = checkPackage(tables).find((finding) => finding.table === name && finding.row === line && finding.column === table.descriptor.primaryKey.join(', '));
    expect(hit?.reason).toBe(`stands already on line ${String(row.line)}`);
    expect(hit?.severity).toBe('error');
    expect(hit?.mend).not.toBe('');
  });

  it('refuses an empty cell in each required column', () => {
    if (row === undefined) throw new Error('empty table');
    for (const field of table.descriptor.fields.filter((each) => each.constraints.required === true)) {
      const found = checkCells(tableNamed(withCells(real, { table: name, row }, { [field.name]: '' }), name));
      expect(found).toContainEqual(expect.objectContaining({ severity: 'error', table: name, row: row.line, column: field.name, reason: 'must not be empty' }));
    }
  });

  it('refuses each foreign key that leads nowhere', () => {
    for (const key of table.descriptor.foreignKeys) {
      const filled = table.rows.find((each) => key.fields.every((column) => cell(each, column) !== ''));
      if (filled === undefined) continue;
      const found = checkPackage(withCells(real, { table: name, row: filled }, Object.fromEntries(key.fields.map((column) => [column, 'nowhere']))));
      expect(found).toContainEqual(expect.objectContaining({ severity: 'error', table: name, row: filled.line, column: key.fields.join(', '), value: 'nowhere' }));
    }
  });
});
