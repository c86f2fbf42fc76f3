import type { LocalText } from '../schema/language.ts';
import { areaKm2Of, middleOf, outerRings } from './border-measures.ts';
import type { LooseRow } from './loose-table.ts';

/** The tables of a package by name, with what stands in their cells; cells are filled in place. */
export type LooseTables = ReadonlyMap<string, LooseRow[]>;

/** What empty cells are filled from beside the tables themselves. */
export interface FillWords {
  /** The package's title. */
  readonly title: LocalText;
  /** The region's name. */
  readonly region: LocalText;
  /** ISO day of the package; empty where none is stated. */
  readonly created: string;
  /** Empty where none is stated. */
  readonly licence: string;
}

/** The source that stands for the package where it names none. */
export const PACKAGE_SOURCE = 'data-package';
const NOT_STATED = 'not_stated';
const NOT_STATED_WORDS: LocalText = { fi: 'Ei mainittu', sv: 'Inte angiven', en: 'Not stated' };
const LANGUAGES = ['fi', 'sv', 'en'] as const;

type Cells = Record<string, string>;

const cellsOf = (tables: LooseTables, name: string): Cells[] => (tables.get(name) ?? []).map(({ cells }) => cells);
const isEmpty = (cells: Cells, column: string): boolean => (cells[column] ?? '') === '';
const fill = (cells: Cells, column: string, value: string | undefined): void => {
  if (isEmpty(cells, column) && value !== undefined) cells[column] = value;
};

/** The first language that is there stands for those that are not. */
const fillLanguages = (cells: Cells, stem: string, fallback: string | undefined = cells[stem]): void => {
  const known = LANGUAGES.map((language) => cells[`${stem}_${language}`] ?? '').find((text) => text !== '') ?? fallback;
  for (const language of LANGUAGES) fill(cells, `${stem}_${language}`, known);
};

const put = (tables: LooseTables, name: string, cells: Cells): void => {
  tables.get(name)?.push({ line: 0, cells });
};

const wordsFor = (stem: string, { fi, sv, en }: LocalText): Cells => ({ [`${stem}_fi`]: fi, [`${stem}_sv`]: sv, [`${stem}_en`]: en });

const fillMunicipalities = (tables: LooseTables, { region }: FillWords): void => {
  const rings = outerRings(cellsOf(tables, 'border'));
  for (const cells of cellsOf(tables, 'municipality')) {
    fill(cells, 'name_sv', cells['name_fi']);
    fill(cells, 'sub_region_code', cells['sub_region_fi']?.replace(/[^\p{L}\p{N}_.-]+/gu, '_'));
    if (isEmpty(cells, 'sub_region_code')) Object.assign(cells, { sub_region_code: 'region', ...wordsFor('sub_region', region) });
    fillLanguages(cells, 'sub_region', cells['sub_region_code']);
    fill(cells, 'listing', 'listed');
    const own = rings.get(cells['code'] ?? '') ?? [];
    if (own.length === 0) continue;
    if (isEmpty(cells, 'land_area_km2')) cells['land_area_km2'] = areaKm2Of(own).toFixed(2);
    if (isEmpty(cells, 'seat_lat') || isEmpty(cells, 'seat_lon')) {
      const [longitude, latitude] = middleOf(own);
      Object.assign(cells, { seat_lat: latitude.toFixed(5), seat_lon: longitude.toFixed(5) });
    }
  }
};

/** Rows for the codes that other tables use, where the package describes none of them. */
const describeCodes = (tables: LooseTables, list: { readonly table: string; readonly key: string; readonly users: readonly (readonly [string, string])[] }): void => {
  if ((tables.get(list.table)?.length ?? 0) > 0) return;
  const codes = new Set(list.users.flatMap(([table, column]) => cellsOf(tables, table).map((cells) => cells[column] ?? '')));
  for (const code of [...codes].filter((each) => each !== '').sort()) {
    put(tables, list.table, { [list.key]: code, ...(code === NOT_STATED ? wordsFor('name', NOT_STATED_WORDS) : { name: code }) });
  }
};

const fillLists = (tables: LooseTables): void => {
  for (const cells of cellsOf(tables, 'project')) fill(cells, 'fund', NOT_STATED);
  describeCodes(tables, { table: 'fund', key: 'fund', users: [['project', 'fund']] });
  const funds = cellsOf(tables, 'fund');
  const isNotStated = cellsOf(tables, 'project').some(({ fund }) => fund === NOT_STATED);
  if (isNotStated && !funds.some(({ fund }) => fund === NOT_STATED)) put(tables, 'fund', { fund: NOT_STATED, ...wordsFor('name', NOT_STATED_WORDS) });
  for (const cells of cellsOf(tables, 'fund')) fill(cells, 'fund_family', cells['fund']);
  const families = new Set(cellsOf(tables, 'fund_family').map((cells) => cells['fund_family']));
  for (const { fund, fund_family: family = '', ...names } of cellsOf(tables, 'fund')) {
    if (families.has(family)) continue;
    families.add(family);
    put(tables, 'fund_family', { fund_family: family, ...(family === fund ? names : { name: family }) });
  }
  describeCodes(tables, { table: 'theme', key: 'theme', users: [['project_theme', 'theme']] });
  describeCodes(tables, { table: 'target_group', key: 'target_group', users: [['project_target_group', 'target_group']] });
};

/** The words of the coded lists in every language, and their order. */
const fillListWords = (tables: LooseTables): void => {
  for (const name of ['theme', 'target_group', 'fund', 'fund_family', 'organisation_type', 'indicator_name', 'fact_kind', 'fact_unit', 'fact_term']) {
    cellsOf(tables, name).forEach((cells, index) => {
      fillLanguages(cells, 'name');
      fill(cells, 'sort', String(index + 1));
      for (const stem of name === 'target_group' ? ['phrase'] : name === 'fund' ? ['short'] : []) {
        for (const language of LANGUAGES) fill(cells, `${stem}_${language}`, cells[`name_${language}`]);
      }
      if (name === 'target_group' && LANGUAGES.some((language) => !isEmpty(cells, `definition_${language}`))) fillLanguages(cells, 'definition');
    });
  }
};

const fillBodies = (tables: LooseTables): void => {
  const projects = cellsOf(tables, 'project');
  if ((tables.get('participation')?.length ?? 0) === 0) {
    for (const { project_id = '', lead_org_id: lead = '' } of projects) {
      if (lead !== '') put(tables, 'participation', { project_id, org_id: lead, role: 'lead' });
    }
  }
  describeCodes(tables, { table: 'organisation', key: 'org_id', users: [['project', 'lead_org_id'], ['participation', 'org_id']] });
  const names = new Map(cellsOf(tables, 'municipality').map((cells) => [cells['code'] ?? '', cells['name_fi'] ?? '']));
  for (const cells of cellsOf(tables, 'organisation')) {
    fill(cells, 'short_name', cells['name']);
    fill(cells, 'type', NOT_STATED);
    fill(cells, 'home_municipality', names.get(cells['home_code'] ?? ''));
    fill(cells, 'home_in_lapland', isEmpty(cells, 'home_code') ? (isEmpty(cells, 'home_municipality') ? 'unknown' : 'no') : 'yes');
  }
  describeCodes(tables, { table: 'organisation_type', key: 'type', users: [['organisation', 'type']] });
  const types = new Set(cellsOf(tables, 'organisation_type').map(({ type }) => type));
  const isNotStated = cellsOf(tables, 'organisation').some(({ type }) => type === NOT_STATED);
  if (isNotStated && !types.has(NOT_STATED)) put(tables, 'organisation_type', { type: NOT_STATED, ...wordsFor('name', NOT_STATED_WORDS) });
};

/** A date of a month or a year alone stands for its first day, and says so. */
const fillDate = (cells: Cells, end: 'start' | 'end'): void => {
  const written = cells[`${end}_date`] ?? '';
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(written) ?? [];
  if (year !== undefined) cells[`${end}_date`] = `${year}-${month ?? (end === 'start' ? '01' : '12')}-${end === 'start' ? '01' : lastDay(year, month ?? '12')}`;
  if (written !== '') fill(cells, `${end}_precision`, year === undefined ? 'day' : month === undefined ? 'year' : 'month');
};

const lastDay = (year: string, month: string): string => String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());

const fillProjects = (tables: LooseTables): void => {
  for (const cells of cellsOf(tables, 'reach')) fill(cells, 'basis', 'named');
  const bases = new Map<string, Set<string>>();
  for (const { project_id: id = '', basis = '' } of cellsOf(tables, 'reach')) bases.set(id, (bases.get(id) ?? new Set()).add(basis));
  for (const cells of cellsOf(tables, 'project')) {
    const own = bases.get(cells['project_id'] ?? '');
    fill(cells, 'scope', own?.has('region_wide') === true ? 'regional' : own?.has('sub_region') === true ? 'sub_regional' : 'municipal');
    fill(cells, 'employment_integration', 'false');
    if (LANGUAGES.some((language) => !isEmpty(cells, `summary_${language}`))) fillLanguages(cells, 'summary');
    fillDate(cells, 'start');
    fillDate(cells, 'end');
  }
};

const SOURCED: readonly (readonly [table: string, column: string])[] = [
  ['municipality', 'source_id'], ['municipality', 'area_source_id'], ['municipality', 'seat_source_id'], ['population', 'population_source_id'],
  ['indicator', 'source_id'], ['project', 'document'], ['esf_theme', 'document'], ['esf_project', 'document'], ['family_project', 'document'],
  ['network_member', 'document'], ['settlement_project', 'document'], ['register_row', 'document'], ['document_fact', 'document'],
];

const fillSources = (tables: LooseTables, { title, created, licence }: FillWords): void => {
  let isUsed = false;
  for (const [table, column] of SOURCED) {
    for (const cells of cellsOf(tables, table)) {
      if (!isEmpty(cells, column)) continue;
      cells[column] = PACKAGE_SOURCE;
      isUsed = true;
    }
  }
  for (const cells of cellsOf(tables, 'source')) {
    fill(cells, 'kind', 'document');
    fillLanguages(cells, 'title', cells['title'] ?? cells['source_id']);
    fill(cells, 'licence', 'not stated');
  }
  const isThere = cellsOf(tables, 'source').some((cells) => cells['source_id'] === PACKAGE_SOURCE);
  if (isUsed && !isThere) put(tables, 'source', { source_id: PACKAGE_SOURCE, kind: 'document', ...wordsFor('title', title), reference_date: created, licence: licence === '' ? 'not stated' : licence });
};

/** Fills what a package may leave out: nothing that is a figure of its own, and nothing over a cell that holds something. */
export const fillPackage = (tables: LooseTables, words: FillWords): void => {
  fillMunicipalities(tables, words);
  fillProjects(tables);
  fillLists(tables);
  fillBodies(tables);
  fillListWords(tables);
  fillSources(tables, words);
};
