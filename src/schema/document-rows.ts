import type { LocalText } from './language.ts';
import type { MunicipalityCode } from './municipality.ts';

/** What a source is: one of the documents, a statistic, a map or a list of names. */
export const SOURCE_KINDS = ['document', 'statistics', 'map', 'names'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A row of table `source`; each `null` means that the source does not state it. */
export interface SourceEntry {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: LocalText;
  readonly publisher: string | null;
  /** Partial ISO text (2021, 2025-04, 2023-08-30) or a span of years (2015/2022). */
  readonly referenceDate: string | null;
  /** As stated ("CC BY 4.0"), or "not stated". */
  readonly licence: string;
  /** Where the figures were taken from when not from the publisher directly. */
  readonly origin: string | null;
  /** Identifier of the document's text version; only documents have one. */
  readonly documentFile: string | null;
  /** What a reader should mind, in English. */
  readonly note: string | null;
}

/** Where in a document a row stands: a source's id and lines of its text version. */
export interface DocumentPlace {
  readonly document: string;
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** A row of table `client_count`; `clients` is `null` where the table's cell is empty. */
export interface ClientCountRow extends DocumentPlace {
  readonly date: string;
  /** `clients_total`, or one of the activities that should add up to it. */
  readonly category: string;
  readonly clients: number | null;
}

/** A row of table `foreign_language_report`; a row of several municipalities has no code. */
export interface LanguageReportRow extends DocumentPlace {
  readonly rowLabel: string;
  readonly code: MunicipalityCode | null;
  readonly persons: number;
  readonly sharePercent: number;
}

/** A row of table `settlement_project`. */
export interface SettlementProjectRow extends DocumentPlace {
  readonly id: string;
  readonly name: string;
  readonly totalEur: number | null;
  readonly endDate: string | null;
  /** Names of municipalities as written; `null` when not stated. */
  readonly targetArea: string | null;
}

/** A row of table `settlement_funding`. */
export interface SettlementFundingRow {
  readonly projectId: string;
  readonly payer: string;
  readonly amountEur: number | null;
  readonly sharePercentStated: number | null;
  /** `component` of the total, or `municipal_money`, which repeats the municipalities' part of it. */
  readonly kind: 'component' | 'municipal_money';
}

/** A row of table `cost_share`; the printed total has the label `total` and no code. `year` is a year or `total`. */
export interface CostShareRow extends DocumentPlace {
  readonly rowLabel: string;
  readonly year: string;
  readonly code: MunicipalityCode | null;
  readonly payer: string | null;
  readonly amountEur: number;
}

/** A row of table `budget_item`; `year` is a year or `total`. */
export interface BudgetItemRow extends DocumentPlace {
  readonly item: string;
  readonly year: string;
  readonly amountEur: number;
}

/** A row of table `family_project`. */
export interface FamilyProjectRow extends DocumentPlace {
  readonly name: string;
  /** Names as written, joined by `|`; an ellipsis stands for bodies that are not named. */
  readonly implementers: string;
  readonly status: string | null;
}

/** A row of table `esf_theme`. */
export interface EsfThemeRow extends DocumentPlace {
  readonly id: string;
  readonly name: LocalText;
  readonly frameEur: number;
  readonly paidEur: number | null;
  /** Partial ISO text. */
  readonly periodEnd: string;
  readonly asOfDate: string;
  readonly projectsFunded: number | null;
  readonly coordinationCounted: 'yes' | 'no' | 'none' | 'not_stated';
}

/** How many single facts of the documents there are, and how many are not stated as such. */
export interface FactCounts {
  readonly all: number;
  /** Implied by the text; those that are also derived are in both counts. */
  readonly inferred: number;
  /** Computed from stated numbers. */
  readonly derived: number;
  readonly inferredAndDerived: number;
}

/** What the documents state, as far as the page on data and method checks or counts it. */
export interface DocumentRows {
  readonly clientCounts: readonly ClientCountRow[];
  readonly languageReport: readonly LanguageReportRow[];
  readonly settlementProjects: readonly SettlementProjectRow[];
  readonly settlementFunding: readonly SettlementFundingRow[];
  readonly costShares: readonly CostShareRow[];
  readonly budgetItems: readonly BudgetItemRow[];
  readonly familyProjects: readonly FamilyProjectRow[];
  readonly esfThemes: readonly EsfThemeRow[];
  /** Names in the network's list of members, in the document's order. */
  readonly networkMembers: readonly DocumentPlace[];
  /** Fact `network-2024-bodies`: the number of members that the document states; `null` without that fact. */
  readonly statedNetworkSize: (DocumentPlace & { readonly bodies: number }) | null;
  readonly factCounts: FactCounts;
}
