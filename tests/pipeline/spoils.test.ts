import { describe, expect, it } from 'vitest';
import { checkCells } from '../../src/pipeline/check-cells.ts';
import { checkBuiltIn } from '../../src/pipeline/check-package.ts';
import { finding as messages } from '../../src/i18n/en/finding.ts';
import { formatFinding } from '../../src/pipeline/finding-words.ts';
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
  { table: 'source', where: { source_id: 'doc-register' }, cells: { kind: 'book' }, reason: /not an allowed value/i },
  { table: 'municipality', where: { code: '047' }, cells: { code: '47' }, reason: /does not have the form/i },
  { table: 'municipality', where: { code: '047' }, cells: { land_area_km2: '9000' }, reason: /sum of the parts is 9437\.89 \(land_area_km2, fresh_water_area_km2, sea_area_km2\)/i, names: { table: 'municipality', where: { code: '047' }, column: 'total_area_km2' } },
  { table: 'municipality', where: { code: '240' }, cells: { fresh_water_area_km2: '6.97' }, reason: /sum of the parts is 747\.15/i, names: { table: 'municipality', where: { code: '240' }, column: 'total_area_km2' } },
  { table: 'municipality', where: { code: '241' }, cells: { sea_area_km2: '0.00' }, reason: /sum of the parts is 648\.24/i, names: { table: 'municipality', where: { code: '241' }, column: 'total_area_km2' } },
  { table: 'municipality', where: { code: '851' }, cells: { total_area_km2: '1348.54' }, reason: /sum of the parts is 1348\.53/i },
  { table: 'municipality', where: { code: '148' }, cells: { sub_region_fi: 'Pohjoinen' }, reason: /same sub-region is called/i, names: { table: 'municipality', where: { code: '890' }, column: 'sub_region_fi' } },
  { table: 'border', where: { border_id: '1', seq: '1' }, cells: { lon: '181' }, reason: /is above 32/i },
  { table: 'border', where: { border_id: '2', seq: '1' }, cells: { seq: '7' }, reason: /breaks the order/i },
  { table: 'border', where: { border_id: '2', seq: '1' }, cells: { left_code: '999' }, reason: /begins with 047/i },
  { table: 'border', where: { border_id: '2', seq: '0' }, cells: { lon: '25.9' }, reason: /does not close/i, names: { table: 'border', column: 'left_code, right_code' } },
  { table: 'border', where: { border_id: '1', seq: '1' }, cells: { lon: '24.9036', lat: '68.5548' }, reason: /repeats the point/i, names: { table: 'border', where: { border_id: '1', seq: '1' }, column: 'lon, lat' }, severity: 'warning' },
  { table: 'population', where: ENONTEKIO_2021, cells: { population: '-5' }, reason: /is below 0/i },
  { table: 'population', where: ENONTEKIO_2021, cells: { population: '1 789' }, reason: /is not a whole number/i },
  { table: 'population', where: ENONTEKIO_2021, cells: { foreign_language_share: '101.0' }, reason: /is above 100/i },
  { table: 'population', where: ENONTEKIO_2021, cells: { foreign_language_share: '2.81' }, reason: /one decimal/i },
  { table: 'population', where: ENONTEKIO_2021, cells: { foreign_language_share: '' }, reason: /stand without a share/i, names: { table: 'population', where: ENONTEKIO_2021, column: 'foreign_language_speakers' } },
  { table: 'population', where: ENONTEKIO_2021, cells: { foreign_language_speakers_low: '51' }, reason: /is above foreign_language_speakers/i },
  { table: 'population', where: ENONTEKIO_2021, cells: { foreign_language_speakers_high: '49' }, reason: /is below foreign_language_speakers/i },
  { table: 'population', where: ENONTEKIO_2021, cells: { foreign_language_speakers: '49' }, reason: /does not follow from the share/i },
  { table: 'population', where: KEMI_2021, cells: { foreign_language_speakers: '962' }, reason: /does not round to the share/i },
  { table: 'population', where: KEMI_2021, cells: { foreign_language_speakers_high: '930' }, reason: /differs from the reported count/i },
  { table: 'population', where: ENONTEKIO_2021, cells: { code: '048' }, reason: /is not in municipality.csv/i },
  { table: 'population', where: ENONTEKIO_2021, cells: { code: '148' }, reason: /has no population for 2021/i, names: { table: 'population', column: 'code, year' } },
  { table: 'indicator_name', where: { indicator: 'share_under_15' }, cells: { unit: 'persons' }, reason: /Use one unit/i, names: { table: 'indicator', where: { indicator: 'share_under_15' }, column: 'unit' } },
  { table: 'indicator', where: { code: '047', indicator: 'share_under_15', year: '2015' }, cells: { value: '122' }, reason: /percentage/i },
  { table: 'indicator', where: { code: '047', indicator: 'share_under_15', year: '2015' }, cells: { value: '12,2' }, reason: /is not a number/i },
  { table: 'theme', where: { theme: 'safety' }, cells: { theme: 'Safety!' }, reason: /does not have the form/i },
  { table: 'target_group', where: { target_group: 'immigrants' }, cells: { name_sv: '' }, reason: /must not be empty/i },
  { table: 'fund_family', where: { fund_family: 'eu_other' }, cells: { sort: '0' }, reason: /is below 1/i },
  { table: 'fund', where: { fund: 'esf_2014_2020' }, cells: { fund_family: 'no_such_family' }, reason: /is not in fund_family.csv/i },
  { table: 'fund_alias', where: { funding_raw: 'ESR 2014-2020/ELY' }, cells: { fund: 'esf' }, reason: /is not in fund.csv/i },
  { table: 'organisation_type', where: { type: 'municipality' }, cells: { sort: 'first' }, reason: /is not a whole number/i },
  { table: 'organisation', where: { org_id: 'aavasaksan-urheilijat' }, cells: { home_in_lapland: 'no' }, reason: /Does not fit home_code/i },
  { table: 'organisation', where: { org_id: 'aavasaksan-urheilijat' }, cells: { home_municipality: 'Pello' }, reason: /is Ylitornio/i },
  { table: 'organisation_alias', where: { alias: 'Aalto-yliopisto' }, cells: { components: 'lapin-yliopisto|nobody' }, reason: /is not in organisation.csv/i },
  { table: 'project', where: ATAK, cells: { end_date: '2020-12-31' }, reason: /is before the start/i },
  { table: 'project', where: ATAK, cells: { start_date: '2021-02-01' }, reason: /is not the first day of the year/i },
  { table: 'project', where: ATAK, cells: { end_date: '2021-12-30' }, reason: /is not the last day of the year/i },
  { table: 'project', where: ATAK, cells: { end_date: '2021-02-30' }, reason: /is not a date that exists/i },
  { table: 'project', where: ATAK, cells: { end_precision: '' }, reason: /does not go with the date/i },
  { table: 'project', where: ATAK, cells: { end_date: '2022-12-31' }, reason: /not what its register rows write/i },
  { table: 'project', where: ATAK, cells: { lead_org_id: 'lapin-yliopisto' }, reason: /participation.csv, lead/i },
  { table: 'project', where: ATAK, cells: { fund: 'esf_2014_2020' }, reason: /By the register the fund is/i },
  { table: 'project', where: ATAK, cells: { scope: 'regional' }, reason: /should be municipal/i },
  { table: 'project', where: ATAK, cells: { row_ids: 'M1|M50' }, reason: /Is not the list of its register rows/i },
  { table: 'project', where: ATAK, cells: { line_end: '15' }, reason: /is below line_start/i },
  { table: 'project', where: ATAK, cells: { employment_integration: 'no' }, reason: /is not true or false/i },
  { table: 'project', where: ATAK, cells: { name: ' ATAK' }, reason: /begins or ends with a space/i },
  { table: 'project', where: { project_id: 'maahanmuuttaja-ohjaamo-kemi' }, cells: { budget_eur: '1' }, reason: /settlement_project.csv, total_eur/i, severity: 'warning' },
  { table: 'register_row', where: { row_id: 'M1' }, cells: { themes: 'social_inclusion|peace' }, reason: /is not in theme.csv/i },
  { table: 'register_row', where: { row_id: 'M1' }, cells: { end_raw_iso: '2020' }, reason: /is before the start/i },
  { table: 'register_row', where: { row_id: 'M1' }, cells: { end_raw_iso: '2021-13' }, reason: /is not a date that exists/i },
  { table: 'register_row', where: { row_id: 'M1' }, cells: { project_id: 'digiassari' }, reason: /Is not the list of its register rows/i, names: { table: 'project', where: ATAK, column: 'row_ids' } },
  { table: 'register_row', where: { row_id: 'L94' }, cells: { areas: 'Lappi|Salla' }, reason: /The row is missing/i, names: { table: 'reach', column: 'project_id, code' } },
  { table: 'reach', where: { ...ATAK, code: '240' }, cells: { code: '999' }, reason: /is not in municipality.csv/i },
  { table: 'reach', where: { ...ATAK, code: '240' }, cells: { code: '148' }, reason: /is not named by the register rows/i },
  { table: 'reach', where: { ...ATAK, code: '240' }, cells: { basis: 'region_wide' }, reason: /should be named/i },
  { table: 'reach', where: { ...ATAK, code: '240' }, cells: { basis: 'region_wide' }, reason: /reaches 1 of 21/i, names: { table: 'project', where: ATAK, column: 'project_id' } },
  { table: 'reach', where: { ...TUNTURI, code: '047' }, cells: { code: '320' }, reason: /without its municipalities/i, names: { table: 'project', where: TUNTURI, column: 'project_id' } },
  { table: 'project_area_outside', where: PERHEKE, cells: { area: 'Oulu' }, reason: /as a place outside the region/i },
  { table: 'project_theme', where: ATAK, cells: { theme: 'unknown_theme' }, reason: /is not in theme.csv/i },
  { table: 'project_theme', where: ATAK, cells: { theme: 'safety' }, reason: /is in no register row/i },
  { table: 'project_target_group', where: ATAK, cells: { target_group: 'martians' }, reason: /is not in target_group.csv/i },
  { table: 'project_target_group', where: ATAK, cells: { project_id: 'digiassari' }, reason: /has no target group/i, names: { table: 'project', where: ATAK, column: 'project_id' } },
  { table: 'participation', where: { ...ATAK, role: 'lead' }, cells: { role: 'boss' }, reason: /not an allowed value/i },
  { table: 'participation', where: { ...ATAK, role: 'lead' }, cells: { role: 'partner' }, reason: /has 0 leads/i, names: { table: 'project', where: ATAK, column: 'project_id' } },
  { table: 'esf_theme', where: ESF_MATCHING, cells: { paid_eur: '3600000' }, reason: /is above committed_eur/i },
  { table: 'esf_theme', where: ESF_MATCHING, cells: { reserved_eur: '15000000' }, reason: /is above frame_eur/i },
  { table: 'esf_theme', where: ESF_MATCHING, cells: { period_end: '2022' }, reason: /is before the start/i },
  { table: 'esf_project', where: { esf_project_id: 'merit' }, cells: { esf_theme: 'no_theme' }, reason: /is not in esf_theme.csv/i },
  { table: 'esf_participation', where: { esf_project_id: 'merit' }, cells: { org_id: 'nobody' }, reason: /is not in organisation.csv/i },
  { table: 'family_project', where: { family_project_id: 'yhdenvertaiset-koulutuspolut' }, cells: { status: 'red' }, reason: /not an allowed value/i },
  { table: 'family_project', where: { family_project_id: 'yhdenvertaiset-koulutuspolut' }, cells: { fund: 'esf_2014_2020' }, reason: /By the register the fund is/i },
  { table: 'family_participation', where: { family_project_id: 'yhdenvertaiset-koulutuspolut' }, cells: { org_id: 'nobody' }, reason: /is not in organisation.csv/i },
  { table: 'network_member', where: { member_id: 'kemi' }, cells: { code: '' }, reason: /does not fit is_lapland_municipality/i },
  { table: 'settlement_project', where: { settlement_project_id: 'kohtaamispaikka-mikseri' }, cells: { total_eur: '489998.18' }, reason: /The sum of the parts is 489998\.17 /i, severity: 'warning' },
  { table: 'settlement_project', where: IHSL, cells: { municipal_money_eur: '131170' }, reason: /settlement_funding.csv, municipal_money/i },
  { table: 'settlement_project', where: IHSL, cells: { end_date: '2021-10-31' }, reason: /is before the start/i },
  { table: 'settlement_funding', where: { settlement_project_id: 'aito', seq: '1' }, cells: { share_percent_stated: '82' }, reason: /The share of/i, severity: 'warning' },
  { table: 'settlement_funding', where: { settlement_project_id: 'aito', seq: '1' }, cells: { amount_eur: '-1' }, reason: /is below 0/i },
  { table: 'client_count', where: { date: '2019-04-30', category: 'clients_total' }, cells: { clients: '39' }, reason: /The sum of the parts is 29–38 \(client_count.csv, 2019-04-30\)/i, severity: 'warning' },
  { table: 'client_count', where: { date: '2020-12-31', category: 'clients_total' }, cells: { clients: '184' }, reason: /The sum of the parts is 185 /i, severity: 'warning' },
  { table: 'client_count', where: { date: '2020-12-31', category: 'work_trial' }, cells: { clients: '4' }, reason: /fewer than 5 persons/i },
  { table: 'client_count', where: { date: '2019-04-30', category: 'in_work' }, cells: { clients_suppressed: 'yes' }, reason: /is not true or false/i },
  { table: 'client_count', where: { date: '2019-12-31', category: 'in_work' }, cells: { clients_suppressed: 'true' }, reason: /stands beside a count/i },
  { table: 'client_count', where: { date: '2019-04-30', category: 'in_work' }, cells: { date: '30.4.2019' }, reason: /is not a date that exists/i },
  { table: 'budget_item', where: { item: 'costs_total', year: '2024' }, cells: { amount_eur: '269871' }, reason: /The sum of the parts is 269870 \(salaries_total, flat_rate\)/i, severity: 'warning' },
  { table: 'budget_item', where: { item: 'costs_total', year: 'total' }, cells: { amount_eur: '809700' }, reason: /settlement_project.csv, total_eur/i, severity: 'warning' },
  { table: 'cost_share', where: { row_label: 'total', year: '2023' }, cells: { amount_eur: '53021' }, reason: /budget_item.csv, own_share/i, severity: 'warning' },
  { table: 'cost_share', where: { row_label: 'kemi', year: '2023' }, cells: { foreign_language_share_percent: '4.7' }, reason: /foreign_language_report.csv/i },
  { table: 'foreign_language_report', where: { code: '240' }, cells: { persons: '962' }, reason: /population.csv, foreign_language_speakers/i },
  { table: 'foreign_language_report', where: { code: '' }, cells: { persons: '1770' }, reason: /The sum of the rows is/i, severity: 'warning' },
  { table: 'fact_kind', where: { kind: 'call' }, cells: { name_en: '' }, reason: /must not be empty/i },
  { table: 'fact_unit', where: { unit: 'application' }, cells: { name_fi: '' }, reason: /must not be empty/i },
  { table: 'fact_term', where: { term: 'arabic' }, cells: { term_kind: 'tongue' }, reason: /not an allowed value/i },
  { table: 'document_fact', where: { fact_id: 'call-esr-4g-2023-03-20' }, cells: { kind: 'rumour' }, reason: /is not in fact_kind.csv/i },
  { table: 'document_fact', where: { fact_id: 'call-esr-4g-2023-03-20' }, cells: { terms: 'arabic|klingon' }, reason: /is not in fact_term.csv/i },
  { table: 'fact_link', where: { fact_id: 'coverage-ohjaamo', target_kind: 'project' }, cells: { fact_id: 'no-such-fact' }, reason: /is not in document_fact.csv/i },
  { table: 'fact_link', where: { fact_id: 'coverage-ohjaamo', target_kind: 'project' }, cells: { target_id: 'no-such-project' }, reason: /is not in project.csv, project_id/i },
  { table: 'fact_link', where: { fact_id: 'coverage-ohjaamo', target_kind: 'project' }, cells: { target_kind: 'planet' }, reason: /not an allowed value/i },
  {
    table: 'fact_link', where: { fact_id: 'coverage-ohjaamo', target_kind: 'project' }, cells: { target_id: 'perheke' }, reason: /maahanmuuttaja-ohjaamo-kemi in the register/i,
    names: { table: 'fact_link', where: { fact_id: 'coverage-ohjaamo', target_kind: 'settlement_project' }, column: 'target_id' },
  },
];

const real = realTables();
const before = new Set(checkBuiltIn(real).map(formatFinding));
/** What a text names. */
const named = (text: string): readonly string[] => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort();
const spoilt = (spoil: Spoil): Tables =>
  withCells(real, { table: spoil.table, row: rowWhere(tableNamed(real, spoil.table), spoil.where) }, spoil.cells);

describe('the real package', () => {
  it('has no errors', () => {
    const { findings } = readPackage(DATA_FOLDER);
    const errors = [...findings, ...checkBuiltIn(real)].filter((finding) => finding.severity === 'error');
    expect(errors.map(formatFinding)).toEqual([]);
  });
});

describe('a spoilt package', () => {
  it.each(SPOILS.map((spoil) => [`${spoil.table}: ${JSON.stringify(spoil.cells)} ${spoil.reason.source}`, spoil] as const))('%s', (_name, spoil) => {
    const tables = spoilt(spoil);
    const place = spoil.names ?? { table: spoil.table, where: spoil.where, column: Object.keys(spoil.cells)[0] ?? '' };
    const line = place.where === undefined ? undefined : rowWhere(tableNamed(real, place.table), place.where).line;
    const fresh = checkBuiltIn(tables).filter((finding) => !before.has(formatFinding(finding)));
    const hits = fresh.filter((finding) => finding.table === place.table && finding.column === place.column && spoil.reason.test(formatFinding(finding)));
    expect(fresh.length, 'the spoil must be noticed').toBeGreaterThan(0);
    expect(hits.map(formatFinding), fresh.map(formatFinding).join('\n')).not.toEqual([]);
    for (const { kind, values } of fresh) expect([kind, ...named(messages[kind])]).toEqual([kind, ...Object.keys(values).sort()]);
    const hit = line === undefined ? hits[0] : hits.find((finding) => finding.row === line);
    expect(hit?.severity).toBe(spoil.severity ?? 'error');
  });

  it('is tried for every table of the package', () => {
    const tried = new Set(SPOILS.map((spoil) => spoil.table));
    expect([...real.byName.keys()].filter((table) => !tried.has(table))).toEqual([]);
  });

  it('whose descriptor names a source that is not there is noticed', () => {
    const tables = real.descriptor.tables.map((table) => (table.name === 'theme' ? { ...table, sourceIds: ['doc-nowhere'] } : table));
    const found = checkBuiltIn({ ...real, descriptor: { ...real.descriptor, tables } });
    expect(found).toContainEqual(expect.objectContaining({ severity: 'error', table: 'datapackage', column: 'theme.source_ids', value: 'doc-nowhere' }));
  });

  it('without a municipality is noticed', () => {
    const row = rowWhere(tableNamed(real, 'municipality'), { code: '890' });
    const reasons = checkBuiltIn(withoutRow(real, { table: 'municipality', row })).map(formatFinding);
    expect(reasons).toContainEqual(expect.stringMatching(/^municipality.csv, "20": So many are the municipalities, but there should be 21/));
  });
});

describe.each([...real.byName.keys()])('table %s', (name) => {
  const table = tableNamed(real, name);
  const [row] = table.rows;

  it('refuses a row that stands twice', () => {
    if (row === undefined) throw new Error('empty table');
    const tables = withRowTwice(real, { table: name, row });
    const line = (table.rows.at(-1)?.line ?? 0) + 1;
    const hit = checkBuiltIn(tables).find((finding) => finding.table === name && finding.row === line && finding.column === table.descriptor.primaryKey.join(', '));
    expect([hit?.kind, hit?.values]).toEqual(['twice', { line: String(row.line) }]);
    expect(hit?.severity).toBe('error');
  });

  it('refuses an empty cell in each required column', () => {
    if (row === undefined) throw new Error('empty table');
    for (const field of table.descriptor.fields.filter((each) => each.constraints.required === true)) {
      const found = checkCells(tableNamed(withCells(real, { table: name, row }, { [field.name]: '' }), name));
      expect(found).toContainEqual(expect.objectContaining({ severity: 'error', table: name, row: row.line, column: field.name, kind: 'empty' }));
    }
  });

  it('refuses each foreign key that leads nowhere', () => {
    for (const key of table.descriptor.foreignKeys) {
      const filled = table.rows.find((each) => key.fields.every((column) => cell(each, column) !== ''));
      if (filled === undefined) continue;
      const found = checkBuiltIn(withCells(real, { table: name, row: filled }, Object.fromEntries(key.fields.map((column) => [column, 'nowhere']))));
      expect(found).toContainEqual(expect.objectContaining({ severity: 'error', table: name, row: filled.line, column: key.fields.join(', '), value: 'nowhere' }));
    }
  });
});
