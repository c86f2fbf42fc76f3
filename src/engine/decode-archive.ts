import {
  CALL_STATES, FACT_TARGETS, STATISTICAL_GROUPINGS, type Archive, type Body, type BodyAlias, type DocumentFact, type FactLink, type FactWord, type FundAlias,
  type IndicatorName, type IndicatorValue, type MunicipalityDetail, type NationalPart, type NationalProject,
} from '../schema/archive.ts';
import type { DocumentPlace } from '../schema/document-rows.ts';
import { DATE_PRECISIONS } from '../schema/project.ts';
import type { Answers } from './answers.ts';
import type { ResultTable } from './result-table.ts';
import { decodeRows, type RowReader } from './row-reader.ts';

/** The queries behind what the documents tell beyond the register. */
export const ARCHIVE_QUERIES = [
  'bodies', 'body_aliases', 'fund_aliases', 'national_projects', 'national_parts', 'indicator_names', 'indicators',
  'municipality_details', 'facts', 'fact_words', 'fact_links',
] as const;
export type ArchiveQuery = (typeof ARCHIVE_QUERIES)[number];

const onLines = (row: RowReader): DocumentPlace => ({
  document: row.text('document'),
  lineStart: row.integer('line_start'),
  lineEnd: row.integer('line_end'),
});

const bodies = (table: ResultTable): readonly Body[] =>
  decodeRows('bodies', table, (row): Body => ({
    id: row.text('org_id'),
    name: row.text('name'),
    shortName: row.textOrNull('short_name'),
    type: row.text('type'),
    country: row.textOrNull('country'),
    home: row.oneOf('home', ['region', 'elsewhere', 'unknown']),
    homeName: row.textOrNull('home_municipality'),
    homeCode: row.textOrNull('home_code'),
    confidence: row.oneOfOrNull('confidence', ['high', 'medium', 'low']),
    note: row.textOrNull('note'),
  }));

const bodyAliases = (table: ResultTable): readonly BodyAlias[] =>
  decodeRows('body_aliases', table, (row): BodyAlias => ({ alias: row.text('alias'), bodyId: row.text('org_id'), note: row.textOrNull('note') }));

const fundAliases = (table: ResultTable): readonly FundAlias[] =>
  decodeRows('fund_aliases', table, (row): FundAlias => ({
    alias: row.text('funding_raw'),
    fund: row.text('fund'),
    intermediary: row.textOrNull('intermediary'),
    programmePeriod: row.textOrNull('programme_period'),
    note: row.textOrNull('note'),
  }));

const partsByProject = (table: ResultTable): ReadonlyMap<string, readonly NationalPart[]> => {
  const parts = new Map<string, NationalPart[]>();
  const rows = decodeRows('national_parts', table, (row) => ({
    project: row.text('esf_project_id'),
    part: { bodyId: row.text('org_id'), role: row.oneOf('role', ['lead', 'partner', 'implementer']) },
  }));
  for (const { project, part } of rows) parts.set(project, [...(parts.get(project) ?? []), part]);
  return parts;
};

const nationalProjects = (table: ResultTable, parts: ReadonlyMap<string, readonly NationalPart[]>): readonly NationalProject[] =>
  decodeRows('national_projects', table, (row): NationalProject => {
    const id = row.text('esf_project_id');
    return {
      ...onLines(row),
      id,
      theme: row.text('esf_theme'),
      code: row.textOrNull('project_code'),
      partCodes: row.list('part_codes'),
      name: row.text('name'),
      leadId: row.textOrNull('lead_org_id'),
      implementers: row.list('implementers_raw'),
      budgetEur: row.numberOrNull('budget_eur'),
      budgetKind: row.oneOfOrNull('budget_kind', ['cost_estimate']),
      region: row.textOrNull('region'),
      involvesLaplandBody: row.flag('involves_lapland_body'),
      startDate: row.textOrNull('start_date'),
      startPrecision: row.oneOfOrNull('start_precision', DATE_PRECISIONS),
      endDate: row.textOrNull('end_date'),
      endPrecision: row.oneOfOrNull('end_precision', DATE_PRECISIONS),
      parts: parts.get(id) ?? [],
      note: row.textOrNull('note'),
    };
  });

const indicatorNames = (table: ResultTable): readonly IndicatorName[] =>
  decodeRows('indicator_names', table, (row): IndicatorName => ({
    id: row.text('indicator'), name: row.localText('name'), unit: row.oneOf('unit', ['%', 'persons', 'number']),
  }));

const indicators = (table: ResultTable): readonly IndicatorValue[] =>
  decodeRows('indicators', table, (row): IndicatorValue => ({
    code: row.text('code'),
    indicator: row.text('indicator'),
    year: row.integer('year'),
    value: row.number('value'),
    sourceId: row.text('source_id'),
  }));

const municipalities = (table: ResultTable): readonly MunicipalityDetail[] =>
  decodeRows('municipality_details', table, (row): MunicipalityDetail => ({
    code: row.text('code'),
    employmentArea: row.textOrNull('employment_area_fi'),
    grouping: row.oneOfOrNull('statistical_grouping', STATISTICAL_GROUPINGS),
    landKm2: row.number('land_area_km2'),
    freshWaterKm2: row.numberOrNull('fresh_water_area_km2'),
    seaKm2: row.numberOrNull('sea_area_km2'),
    totalKm2: row.numberOrNull('total_area_km2'),
  }));

const facts = (table: ResultTable): readonly DocumentFact[] =>
  decodeRows('facts', table, (row): DocumentFact => ({
    ...onLines(row),
    id: row.text('fact_id'),
    kind: row.text('kind'),
    subject: row.text('subject'),
    theme: row.textOrNull('esf_theme'),
    place: row.textOrNull('place'),
    start: row.textOrNull('start'),
    end: row.textOrNull('end'),
    valueLow: row.numberOrNull('value_low'),
    valueHigh: row.numberOrNull('value_high'),
    terms: row.list('terms'),
    unit: row.textOrNull('unit'),
    label: row.localText('label'),
    status: row.oneOfOrNull('status', CALL_STATES),
    inferred: row.flag('inferred'),
    derived: row.flag('derived'),
    asOf: row.textOrNull('as_of'),
    contentProjects: row.oneOfOrNull('content_projects', ['yes', 'none_yet', 'none']),
    questions: row.list('questions').map((label) => `Q${label}`),
    extraLines: row.list('extra_lines'),
    note: row.textOrNull('note'),
  }));

const factWords = (table: ResultTable): readonly FactWord[] =>
  decodeRows('fact_words', table, (row): FactWord => ({
    kind: row.oneOf('word_kind', ['kind', 'unit', 'language', 'trade', 'level']), value: row.text('value'), name: row.localText('name'),
  }));

const factLinks = (table: ResultTable): readonly FactLink[] =>
  decodeRows('fact_links', table, (row): FactLink => ({ factId: row.text('fact_id'), kind: row.oneOf('target_kind', FACT_TARGETS), targetId: row.text('target_id') }));

/** The archive from the answers to its queries; throws a `DecodeError` that names query and column. */
export const decodeArchive = (answerTo: Answers<ArchiveQuery>): Archive => ({
  bodies: bodies(answerTo('bodies')),
  bodyAliases: bodyAliases(answerTo('body_aliases')),
  fundAliases: fundAliases(answerTo('fund_aliases')),
  nationalProjects: nationalProjects(answerTo('national_projects'), partsByProject(answerTo('national_parts'))),
  indicatorNames: indicatorNames(answerTo('indicator_names')),
  indicators: indicators(answerTo('indicators')),
  municipalities: municipalities(answerTo('municipality_details')),
  facts: facts(answerTo('facts')),
  factWords: factWords(answerTo('fact_words')),
  links: factLinks(answerTo('fact_links')),
});
