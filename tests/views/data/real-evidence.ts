import { readFileSync } from 'node:fs';
import type { DataDictionary } from '../../../src/schema/data-dictionary.ts';
import { FAMILY_STATES, MEMBER_TYPES, SOURCE_KINDS, type DocumentRows, type EsfThemeRow, type SettlementFundingRow, type SourceEntry } from '../../../src/schema/document-rows.ts';
import { DATE_PRECISIONS } from '../../../src/schema/project.ts';
import type { LocalText } from '../../../src/schema/language.ts';
import type { CodingConfidence, ProjectRecords, SourceRow } from '../../../src/schema/project-record.ts';
import { parseDataPackage } from '../../../src/engine/parse-data-package.ts';
import { dataDictionary } from '../../../src/schema/data-dictionary.ts';
import { record } from '../projects/record-builder.ts';
import { cell, listOf, local, numberOrNull, oneOf, oneOfOrNull, onLine, onLines, rowsOf, textOrNull } from '../../fixtures/package-rows.ts';

const factCounts = (): DocumentRows['factCounts'] => {
  const facts = rowsOf('document_fact').map((row) => ({ inferred: row['inferred'] === 'true', derived: row['derived'] === 'true' }));
  return {
    all: facts.length,
    inferred: facts.filter(({ inferred }) => inferred).length,
    derived: facts.filter(({ derived }) => derived).length,
    inferredAndDerived: facts.filter(({ inferred, derived }) => inferred && derived).length,
  };
};

const statedNetworkSize = (): DocumentRows['statedNetworkSize'] => {
  const row = rowsOf('document_fact').find((each) => each['fact_id'] === 'network-2024-bodies');
  return row === undefined ? null : { ...onLines(row), bodies: Number(cell(row, 'value_low')) };
};

/** What the real documents state, read from the CSV files without SQL. */
export const readDocuments = (): DocumentRows => ({
  clientCounts: rowsOf('client_count').map((row) => ({
    ...onLine(row), date: cell(row, 'date'), category: cell(row, 'category'), name: local(row, 'category'), clients: numberOrNull(row, 'clients'), isSuppressed: cell(row, 'clients_suppressed') === 'true',
    cumulative: numberOrNull(row, 'clients_cumulative'), note: textOrNull(row, 'note'),
  })),
  languageReport: rowsOf('foreign_language_report').map((row) => ({
    ...onLine(row), rowLabel: cell(row, 'row_label'), code: textOrNull(row, 'code'), persons: Number(cell(row, 'persons')), sharePercent: Number(cell(row, 'share_percent')),
    note: textOrNull(row, 'note'),
  })),
  settlementProjects: rowsOf('settlement_project').map((row) => ({
    ...onLines(row), id: cell(row, 'settlement_project_id'), name: cell(row, 'name'), period: cell(row, 'period_raw'),
    startDate: textOrNull(row, 'start_date'), startPrecision: oneOfOrNull(DATE_PRECISIONS, textOrNull(row, 'start_precision')),
    endDate: textOrNull(row, 'end_date'), endPrecision: oneOfOrNull(DATE_PRECISIONS, textOrNull(row, 'end_precision')),
    totalEur: numberOrNull(row, 'total_eur'), municipalEur: numberOrNull(row, 'municipal_money_eur'),
    targetArea: textOrNull(row, 'target_area'), targetGroup: textOrNull(row, 'target_group'), projectId: textOrNull(row, 'project_id'), note: textOrNull(row, 'note'),
  })),
  settlementFunding: rowsOf('settlement_funding').map((row): SettlementFundingRow => ({
    projectId: cell(row, 'settlement_project_id'), payer: cell(row, 'payer'), fund: textOrNull(row, 'fund'), amountEur: numberOrNull(row, 'amount_eur'),
    sharePercentStated: numberOrNull(row, 'share_percent_stated'), kind: oneOf(['component', 'municipal_money'], cell(row, 'kind')), code: textOrNull(row, 'code'),
  })),
  costShares: rowsOf('cost_share').map((row) => ({
    ...onLine(row), rowLabel: cell(row, 'row_label'), year: cell(row, 'year'), code: textOrNull(row, 'code'), payer: textOrNull(row, 'payer'),
    amountEur: Number(cell(row, 'amount_eur')), sharePercent: numberOrNull(row, 'foreign_language_share_percent'), note: textOrNull(row, 'note'),
  })),
  budgetItems: rowsOf('budget_item').map((row) => ({
    ...onLine(row), item: cell(row, 'item'), year: cell(row, 'year'), name: local(row, 'item'), amountEur: Number(cell(row, 'amount_eur')), note: textOrNull(row, 'note'),
  })),
  familyProjects: rowsOf('family_project').map((row) => ({
    ...onLines(row), id: cell(row, 'family_project_id'), name: cell(row, 'name'), acronym: textOrNull(row, 'acronym'), implementers: cell(row, 'implementers_raw'),
    bodyIds: rowsOf('family_participation').filter((part) => cell(part, 'family_project_id') === cell(row, 'family_project_id')).map((part) => cell(part, 'org_id')).sort(),
    funding: textOrNull(row, 'funding_raw'), fund: textOrNull(row, 'fund'), callOrObjective: textOrNull(row, 'call_or_objective'), period: textOrNull(row, 'period_raw'),
    start: textOrNull(row, 'start'), end: textOrNull(row, 'end'), status: oneOfOrNull(FAMILY_STATES, textOrNull(row, 'status')),
    projectId: textOrNull(row, 'project_id'), note: textOrNull(row, 'note'),
  })),
  esfThemes: rowsOf('esf_theme').map((row): EsfThemeRow => ({
    ...onLines(row), id: cell(row, 'esf_theme'), name: local(row, 'name'), ministries: listOf(row, 'ministry_fi'), period: cell(row, 'period_raw'),
    periodStart: cell(row, 'period_start'), periodEnd: cell(row, 'period_end'), frameEur: Number(cell(row, 'frame_eur')),
    reservedEur: Number(cell(row, 'reserved_eur')), committedEur: Number(cell(row, 'committed_eur')), paidEur: numberOrNull(row, 'paid_eur'),
    moneyRaw: listOf(row, 'money_raw'), asOfDate: cell(row, 'as_of_date'), projectsFunded: numberOrNull(row, 'projects_funded'),
    projectGroups: numberOrNull(row, 'projects_groups'), projectParts: numberOrNull(row, 'projects_parts'),
    coordinationCounted: oneOf(['yes', 'no', 'none', 'not_stated'], cell(row, 'coordination_counted')), note: textOrNull(row, 'note'),
  })),
  networkMembers: rowsOf('network_member').map((row) => ({
    ...onLines(row), id: cell(row, 'member_id'), name: cell(row, 'name'), bodyId: cell(row, 'org_id'), type: oneOf(MEMBER_TYPES, cell(row, 'member_type')),
    code: textOrNull(row, 'code'), note: textOrNull(row, 'note'),
  })),
  statedNetworkSize: statedNetworkSize(),
  factCounts: factCounts(),
});

const registerRows = (): ReadonlyMap<string, readonly SourceRow[]> => {
  const rows = new Map<string, SourceRow[]>();
  for (const row of rowsOf('register_row')) {
    const id = cell(row, 'project_id');
    rows.set(id, [...(rows.get(id) ?? []), {
      rowId: cell(row, 'row_id'), section: cell(row, 'section'), name: cell(row, 'name'), lead: textOrNull(row, 'lead_raw'), partners: [],
      funding: textOrNull(row, 'funding_raw'), period: textOrNull(row, 'period_raw'), areas: textOrNull(row, 'areas_raw'),
      areAreasClipped: cell(row, 'areas_clipped') === 'true', lineStart: Number(cell(row, 'line_start')), lineEnd: Number(cell(row, 'line_end')), note: textOrNull(row, 'note'),
    }]);
  }
  return rows;
};

/** The parts of the real project records that the page reads: rows, confidence and budget. */
export const readRecords = (): ProjectRecords => {
  const rows = registerRows();
  return new Map(rowsOf('project').map((row) => {
    const id = cell(row, 'project_id');
    const codingConfidence = oneOf<CodingConfidence>(['high', 'medium', 'low'], cell(row, 'coding_confidence'));
    return [id, record(id, { rows: rows.get(id) ?? [], codingConfidence, budgetEur: numberOrNull(row, 'budget_eur') })];
  }));
};

/** Table `source`. */
export const readSources = (): readonly SourceEntry[] => rowsOf('source').map((row) => ({
  id: cell(row, 'source_id'), kind: oneOf(SOURCE_KINDS, cell(row, 'kind')), title: local(row, 'title'), publisher: textOrNull(row, 'publisher'),
  referenceDate: textOrNull(row, 'reference_date'), licence: cell(row, 'licence'), origin: textOrNull(row, 'origin'),
  documentFile: textOrNull(row, 'document_file'), note: textOrNull(row, 'note'),
}));

const words = (text: string): LocalText => ({ fi: `${text} suomeksi`, sv: `${text} på svenska`, en: `${text} in English` });

/** The dictionary of the real package, rows counted, with one view of two columns. */
export const readDictionary = (): DataDictionary => {
  const dataPackage = parseDataPackage(readFileSync('data/datapackage.json', 'utf8'));
  return dataDictionary({
    dataPackage,
    entries: [
      { kind: 'view', objectName: 'coverage', columnName: null, type: null, unit: null, description: words('Coverage') },
      { kind: 'view', objectName: 'coverage', columnName: 'projects_named', type: 'INTEGER', unit: 'projects', description: words('Count') },
      { kind: 'view', objectName: 'coverage', columnName: 'moons', type: 'DOUBLE', unit: 'moons', description: words('Moons') },
    ],
    rowCounts: new Map(dataPackage.tables.map(({ name }) => [name, rowsOf(name).length])),
  });
};
