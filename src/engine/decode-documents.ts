import {
  FAMILY_STATES, MEMBER_TYPES, type BudgetItemRow, type ClientCountRow, type CostShareRow, type DocumentPlace, type DocumentRows,
  type EsfThemeRow, type FactCounts, type FamilyProjectRow, type LanguageReportRow, type NetworkMemberRow, type SettlementFundingRow,
  type SettlementProjectRow,
} from '../schema/document-rows.ts';
import { DATE_PRECISIONS } from '../schema/project.ts';
import type { Answers } from './answers.ts';
import type { ResultTable } from './result-table.ts';
import { decodeRows, type RowReader } from './row-reader.ts';

/** The queries behind what the documents state, beside the register. */
export const DOCUMENT_QUERIES = [
  'client_counts', 'language_report', 'settlement_projects', 'settlement_fundings', 'cost_shares', 'budget_items',
  'family_projects', 'esf_themes', 'network_members', 'network_size', 'fact_counts',
] as const;
export type DocumentQuery = (typeof DOCUMENT_QUERIES)[number];

const onLine = (row: RowReader): DocumentPlace => {
  const line = row.integer('line');
  return { document: row.text('document'), lineStart: line, lineEnd: line };
};

const onLines = (row: RowReader): DocumentPlace => ({
  document: row.text('document'),
  lineStart: row.integer('line_start'),
  lineEnd: row.integer('line_end'),
});

const clientCounts = (table: ResultTable): readonly ClientCountRow[] =>
  decodeRows('client_counts', table, (row): ClientCountRow => ({
    ...onLine(row),
    date: row.text('date'),
    category: row.text('category'),
    name: row.localText('name'),
    clients: row.integerOrNull('clients'),
    isSuppressed: row.flag('clients_suppressed'),
    cumulative: row.integerOrNull('clients_cumulative'),
    note: row.textOrNull('note'),
  }));

const languageReport = (table: ResultTable): readonly LanguageReportRow[] =>
  decodeRows('language_report', table, (row): LanguageReportRow => ({
    ...onLine(row),
    rowLabel: row.text('row_label'),
    code: row.textOrNull('code'),
    persons: row.integer('persons'),
    sharePercent: row.number('share_percent'),
    note: row.textOrNull('note'),
  }));

const settlementProjects = (table: ResultTable): readonly SettlementProjectRow[] =>
  decodeRows('settlement_projects', table, (row): SettlementProjectRow => ({
    ...onLines(row),
    id: row.text('settlement_project_id'),
    name: row.text('name'),
    period: row.text('period_raw'),
    startDate: row.textOrNull('start_date'),
    startPrecision: row.oneOfOrNull('start_precision', DATE_PRECISIONS),
    endDate: row.textOrNull('end_date'),
    endPrecision: row.oneOfOrNull('end_precision', DATE_PRECISIONS),
    totalEur: row.numberOrNull('total_eur'),
    municipalEur: row.numberOrNull('municipal_money_eur'),
    targetArea: row.textOrNull('target_area'),
    targetGroup: row.textOrNull('target_group'),
    projectId: row.textOrNull('project_id'),
    note: row.textOrNull('note'),
  }));

const settlementFunding = (table: ResultTable): readonly SettlementFundingRow[] =>
  decodeRows('settlement_fundings', table, (row): SettlementFundingRow => ({
    projectId: row.text('settlement_project_id'),
    payer: row.text('payer'),
    fund: row.textOrNull('fund'),
    amountEur: row.numberOrNull('amount_eur'),
    sharePercentStated: row.numberOrNull('share_percent_stated'),
    kind: row.oneOf('kind', ['component', 'municipal_money']),
    code: row.textOrNull('code'),
  }));

const costShares = (table: ResultTable): readonly CostShareRow[] =>
  decodeRows('cost_shares', table, (row): CostShareRow => ({
    ...onLine(row),
    rowLabel: row.text('row_label'),
    year: row.text('year'),
    code: row.textOrNull('code'),
    sharePercent: row.numberOrNull('foreign_language_share_percent'),
    payer: row.textOrNull('payer'),
    amountEur: row.number('amount_eur'),
    note: row.textOrNull('note'),
  }));

const budgetItems = (table: ResultTable): readonly BudgetItemRow[] =>
  decodeRows('budget_items', table, (row): BudgetItemRow => ({
    ...onLine(row),
    item: row.text('item'),
    year: row.text('year'),
    name: row.localText('name'),
    amountEur: row.number('amount_eur'),
    note: row.textOrNull('note'),
  }));

const familyProjects = (table: ResultTable): readonly FamilyProjectRow[] =>
  decodeRows('family_projects', table, (row): FamilyProjectRow => ({
    ...onLines(row),
    id: row.text('family_project_id'),
    name: row.text('name'),
    acronym: row.textOrNull('acronym'),
    implementers: row.text('implementers_raw'),
    bodyIds: row.list('body_ids'),
    funding: row.textOrNull('funding_raw'),
    fund: row.textOrNull('fund'),
    callOrObjective: row.textOrNull('call_or_objective'),
    period: row.textOrNull('period_raw'),
    start: row.textOrNull('start'),
    end: row.textOrNull('end'),
    status: row.oneOfOrNull('status', FAMILY_STATES),
    projectId: row.textOrNull('project_id'),
    note: row.textOrNull('note'),
  }));

const esfThemes = (table: ResultTable): readonly EsfThemeRow[] =>
  decodeRows('esf_themes', table, (row): EsfThemeRow => ({
    ...onLines(row),
    id: row.text('esf_theme'),
    name: row.localText('name'),
    ministries: row.list('ministry_fi'),
    period: row.text('period_raw'),
    periodStart: row.text('period_start'),
    periodEnd: row.text('period_end'),
    frameEur: row.number('frame_eur'),
    reservedEur: row.number('reserved_eur'),
    committedEur: row.number('committed_eur'),
    paidEur: row.numberOrNull('paid_eur'),
    moneyRaw: row.list('money_raw'),
    asOfDate: row.text('as_of_date'),
    projectsFunded: row.integerOrNull('projects_funded'),
    projectGroups: row.integerOrNull('projects_groups'),
    projectParts: row.integerOrNull('projects_parts'),
    coordinationCounted: row.oneOf('coordination_counted', ['yes', 'no', 'none', 'not_stated']),
    note: row.textOrNull('note'),
  }));

const networkMembers = (table: ResultTable): readonly NetworkMemberRow[] =>
  decodeRows('network_members', table, (row): NetworkMemberRow => ({
    ...onLines(row),
    id: row.text('member_id'),
    name: row.text('name'),
    bodyId: row.text('org_id'),
    type: row.oneOf('member_type', MEMBER_TYPES),
    code: row.textOrNull('code'),
    note: row.textOrNull('note'),
  }));

const networkSize = (table: ResultTable): DocumentRows['statedNetworkSize'] =>
  decodeRows('network_size', table, (row) => ({ ...onLines(row), bodies: row.integer('bodies') }))[0] ?? null;

const NO_FACTS: FactCounts = { all: 0, inferred: 0, derived: 0, inferredAndDerived: 0 };

const factCounts = (table: ResultTable): FactCounts =>
  decodeRows('fact_counts', table, (row): FactCounts => ({
    all: row.integer('all_facts'),
    inferred: row.integer('inferred'),
    derived: row.integer('derived'),
    inferredAndDerived: row.integer('inferred_and_derived'),
  }))[0] ?? NO_FACTS;

/** What the documents state, from the answers to its queries; throws a `DecodeError` that names query and column. */
export const decodeDocuments = (answerTo: Answers<DocumentQuery>): DocumentRows => ({
  clientCounts: clientCounts(answerTo('client_counts')),
  languageReport: languageReport(answerTo('language_report')),
  settlementProjects: settlementProjects(answerTo('settlement_projects')),
  settlementFunding: settlementFunding(answerTo('settlement_fundings')),
  costShares: costShares(answerTo('cost_shares')),
  budgetItems: budgetItems(answerTo('budget_items')),
  familyProjects: familyProjects(answerTo('family_projects')),
  esfThemes: esfThemes(answerTo('esf_themes')),
  networkMembers: networkMembers(answerTo('network_members')),
  statedNetworkSize: networkSize(answerTo('network_size')),
  factCounts: factCounts(answerTo('fact_counts')),
});
