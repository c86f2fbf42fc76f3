import type { LocalText } from './language.ts';
import type { MunicipalityCode } from './municipality.ts';
import type { DatePrecision } from './project.ts';

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

/** A row of table `client_count`; `clients` is `null` where the source's cell is empty or the count is withheld. */
export interface ClientCountRow extends DocumentPlace {
  readonly date: string;
  /** `clients_total`, or one of the activities that should add up to it. */
  readonly category: string;
  readonly name: LocalText;
  readonly clients: number | null;
  /** Are the clients 1 to 4, and their number withheld? */
  readonly isSuppressed: boolean;
  /** Clients since the beginning; only the total has it. */
  readonly cumulative: number | null;
  readonly note: string | null;
}

/** A row of table `foreign_language_report`; a row of several municipalities has no code. */
export interface LanguageReportRow extends DocumentPlace {
  readonly rowLabel: string;
  readonly code: MunicipalityCode | null;
  readonly persons: number;
  readonly sharePercent: number;
  readonly note: string | null;
}

/** A row of table `settlement_project`: the multicultural services of Sea Lapland, one project after the other. */
export interface SettlementProjectRow extends DocumentPlace {
  readonly id: string;
  readonly name: string;
  /** As written. */
  readonly period: string;
  readonly startDate: string | null;
  readonly startPrecision: DatePrecision | null;
  readonly endDate: string | null;
  readonly endPrecision: DatePrecision | null;
  readonly totalEur: number | null;
  /** Money of municipalities within the total; 0: none, by the source; `null`: not stated. */
  readonly municipalEur: number | null;
  /** Names of municipalities as written; `null` when not stated. */
  readonly targetArea: string | null;
  /** Joined by `|`, in Finnish as written; `null` when not stated. */
  readonly targetGroup: string | null;
  /** The same project in the register; `null` when it is not there. */
  readonly projectId: string | null;
  /** In English; `null` when there is nothing to mind. */
  readonly note: string | null;
}

/** A row of table `settlement_funding`. */
export interface SettlementFundingRow {
  readonly projectId: string;
  readonly payer: string;
  /** A fund's code. */
  readonly fund: string | null;
  readonly amountEur: number | null;
  readonly sharePercentStated: number | null;
  /** `component` of the total, or `municipal_money`, which repeats the municipalities' part of it. */
  readonly kind: 'component' | 'municipal_money';
  /** The municipality that pays; `null` for any other payer. */
  readonly code: MunicipalityCode | null;
}

/** A row of table `cost_share`; the printed total has the label `total` and no code. `year` is a year or `total`. */
export interface CostShareRow extends DocumentPlace {
  readonly rowLabel: string;
  readonly year: string;
  readonly code: MunicipalityCode | null;
  /** Of foreign-language speakers, as printed beside the row. */
  readonly sharePercent: number | null;
  readonly payer: string | null;
  readonly amountEur: number;
  readonly note: string | null;
}

/** A row of table `budget_item`; `year` is a year or `total`. */
export interface BudgetItemRow extends DocumentPlace {
  readonly item: string;
  readonly year: string;
  readonly name: LocalText;
  readonly amountEur: number;
  readonly note: string | null;
}

/** State of a family project on the slide's day; `null` where the slide's colours, which told it, are lost. */
export const FAMILY_STATES = ['running', 'applied', 'in_preparation', 'idea'] as const;
export type FamilyState = (typeof FAMILY_STATES)[number];

/** A row of table `family_project`. */
export interface FamilyProjectRow extends DocumentPlace {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  /** Names as written, joined by `|`; an ellipsis stands for bodies that are not named. */
  readonly implementers: string;
  /** Ids of the bodies behind the names, placeholders included. */
  readonly bodyIds: readonly string[];
  /** As written; `null` when not stated. */
  readonly funding: string | null;
  /** A fund's code. */
  readonly fund: string | null;
  readonly callOrObjective: string | null;
  /** As written: a period, a season, or the day of a call. */
  readonly period: string | null;
  /** Partial ISO texts; only where the period is the project's own. */
  readonly start: string | null;
  readonly end: string | null;
  readonly status: FamilyState | null;
  /** The same project in the register. */
  readonly projectId: string | null;
  readonly note: string | null;
}

/** A row of table `esf_theme`. */
export interface EsfThemeRow extends DocumentPlace {
  readonly id: string;
  readonly name: LocalText;
  /** In Finnish. */
  readonly ministries: readonly string[];
  /** As written. */
  readonly period: string;
  /** Partial ISO texts. */
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly frameEur: number;
  readonly reservedEur: number;
  readonly committedEur: number;
  /** `null`: not stated, which is not 0. */
  readonly paidEur: number | null;
  /** The four amounts as written. */
  readonly moneyRaw: readonly string[];
  readonly asOfDate: string;
  /** Counted in a way of its own in each theme: never to be added up. */
  readonly projectsFunded: number | null;
  readonly projectGroups: number | null;
  readonly projectParts: number | null;
  readonly coordinationCounted: 'yes' | 'no' | 'none' | 'not_stated';
  readonly note: string | null;
}

/** What kind of member a body is, as the slide groups them. */
export const MEMBER_TYPES = ['municipality', 'public_authority', 'association', 'business_association', 'business', 'education', 'foundation'] as const;
export type MemberType = (typeof MEMBER_TYPES)[number];

/** A row of table `network_member`. */
export interface NetworkMemberRow extends DocumentPlace {
  readonly id: string;
  /** As written. */
  readonly name: string;
  readonly bodyId: string;
  readonly type: MemberType;
  /** The municipality that the member is; `null` for any other body. */
  readonly code: MunicipalityCode | null;
  readonly note: string | null;
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
  readonly networkMembers: readonly NetworkMemberRow[];
  /** Fact `network-2024-bodies`: the number of members that the document states; `null` without that fact. */
  readonly statedNetworkSize: (DocumentPlace & { readonly bodies: number }) | null;
  readonly factCounts: FactCounts;
}
