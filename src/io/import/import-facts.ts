import type { MunicipalityCode } from '../../schema/municipality.ts';
import { readRegion } from '../../schema/region.ts';
import { readRecords, type CsvRecord } from './csv-table.ts';

/** A municipality of the open package with every name that it has. */
export interface FactMunicipality {
  readonly code: MunicipalityCode;
  readonly nameFi: string;
  readonly nameSv: string;
  /** Names in Northern, Inari and Skolt Sámi, where there are any. */
  readonly samiNames: readonly string[];
  readonly subRegionCode: string;
  /** Longitude and latitude of its seat; `null`: not known. */
  readonly seat: readonly [longitude: number, latitude: number] | null;
}

/** An area made of whole municipalities, with its names. */
export interface FactArea {
  readonly names: readonly string[];
  readonly codes: readonly MunicipalityCode[];
  /** Sub-regions are areas of the statistics, others are named together without being one. */
  readonly isSubRegion: boolean;
}

/** An entry of a coded list. */
export interface FactTerm {
  readonly code: string;
  /** Finnish first. */
  readonly names: readonly string[];
}

/** A body. */
export interface FactOrganisation {
  readonly id: string;
  readonly names: readonly string[];
}

/** What an import knows of the package that it goes into. */
export interface ImportFacts {
  readonly municipalities: readonly FactMunicipality[];
  readonly areas: readonly FactArea[];
  /** Names of the whole region; the first one is how the package writes it. */
  readonly regionNames: readonly string[];
  readonly themes: readonly FactTerm[];
  readonly targetGroups: readonly FactTerm[];
  readonly funds: readonly FactTerm[];
  readonly organisationTypes: readonly FactTerm[];
  readonly organisations: readonly FactOrganisation[];
  /** Inhabitants by `code year`; used where a table states shares or speakers alone. */
  readonly population: ReadonlyMap<string, number>;
}

/** Names of the whole region where the descriptor has none and the codes are Lapland's. */
const LAPLAND: readonly string[] = ['Lappi', 'Lappland', 'Lapland'];
const LAPLAND_CODES: readonly string[] = ['047', '148', '240', '698', '890'];

const filled = (texts: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(texts.filter((text): text is string => text !== undefined && text !== ''))];

const seatOf = (longitude: string, latitude: string): FactMunicipality['seat'] => (longitude === '' || latitude === '' ? null : [Number(longitude), Number(latitude)]);

const municipality = (row: CsvRecord): FactMunicipality => ({
  code: row['code'] ?? '',
  nameFi: row['name_fi'] ?? '',
  nameSv: row['name_sv'] ?? '',
  samiNames: filled([row['name_se'], row['name_smn'], row['name_sms']]),
  subRegionCode: row['sub_region_code'] ?? '',
  seat: seatOf(row['seat_lon'] ?? '', row['seat_lat'] ?? ''),
});

const groupedAreas = (rows: readonly CsvRecord[], key: string, names: readonly string[]): readonly FactArea[] => {
  const groups = new Map<string, { names: string[]; codes: string[] }>();
  for (const row of rows) {
    const id = row[key] ?? '';
    if (id === '') continue;
    const group = groups.get(id) ?? { names: [...filled(names.map((name) => row[name]))], codes: [] };
    group.codes.push(row['code'] ?? '');
    groups.set(id, group);
  }
  return [...groups.values()].map((group) => ({ ...group, isSubRegion: key === 'sub_region_code' }));
};

const terms = (text: string | undefined, key: string): readonly FactTerm[] =>
  readRecords(text).map((row) => ({
    code: row[key] ?? '',
    names: filled(['name_fi', 'name_sv', 'name_en', 'short_fi', 'short_sv', 'short_en', 'phrase_fi', 'phrase_sv', 'phrase_en'].map((column) => row[column])),
  }));

const withAliases = (of: readonly FactTerm[], aliases: readonly CsvRecord[], columns: { readonly alias: string; readonly code: string }): readonly FactTerm[] => {
  const spellings = new Map<string, string[]>();
  for (const row of aliases) {
    const code = row[columns.code] ?? '';
    spellings.set(code, [...(spellings.get(code) ?? []), row[columns.alias] ?? '']);
  }
  return of.map((term) => ({ code: term.code, names: filled([...term.names, ...(spellings.get(term.code) ?? [])]) }));
};

const json = (text: string | undefined): Readonly<Record<string, unknown>> => {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
};

/** Names of the region as the descriptor's `region` says them, the Finnish one first; else Lapland where the codes are Lapland's. */
const regionNames = (descriptor: string | undefined, codes: readonly string[]): readonly string[] => {
  const region = readRegion(json(descriptor)['region']);
  if (region !== null) return filled([region.name.fi, region.name.sv, region.name.en]);
  return LAPLAND_CODES.every((code) => codes.includes(code)) ? LAPLAND : [];
};

/**
 * What an import needs to know, from the texts of a package's files by file name (`municipality.csv`,
 * `datapackage.json` ...). A file that is not there leaves its list empty.
 */
export const importFacts = (files: ReadonlyMap<string, string>): ImportFacts => {
  const rows = readRecords(files.get('municipality.csv'));
  const organisationNames = readRecords(files.get('organisation.csv'))
    .map((row) => ({ code: row['org_id'] ?? '', names: filled([row['name'], row['short_name']]) }));
  const organisations = withAliases(organisationNames, readRecords(files.get('organisation_alias.csv')), { alias: 'alias', code: 'org_id' });
  return {
    municipalities: rows.map(municipality),
    areas: [
      ...groupedAreas(rows, 'sub_region_code', ['sub_region_fi', 'sub_region_sv', 'sub_region_en']),
      ...groupedAreas(rows, 'employment_area_fi', ['employment_area_fi']),
    ],
    regionNames: regionNames(files.get('datapackage.json'), rows.map((row) => row['code'] ?? '')),
    themes: terms(files.get('theme.csv'), 'theme'),
    targetGroups: terms(files.get('target_group.csv'), 'target_group'),
    funds: withAliases(terms(files.get('fund.csv'), 'fund'), readRecords(files.get('fund_alias.csv')), { alias: 'funding_raw', code: 'fund' }),
    organisationTypes: terms(files.get('organisation_type.csv'), 'type'),
    organisations: organisations.map(({ code, names }) => ({ id: code, names })),
    population: new Map(readRecords(files.get('population.csv'))
      .filter((row) => (row['population'] ?? '') !== '')
      .map((row) => [`${row['code'] ?? ''} ${row['year'] ?? ''}`, Number(row['population'])])),
  };
};
