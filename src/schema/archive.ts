import type { DocumentPlace } from './document-rows.ts';
import type { LocalText } from './language.ts';
import type { MunicipalityCode } from './municipality.ts';
import type { DatePrecision, LeadHome } from './project.ts';

/** A body that leads or takes part in projects, or is a member of the network: a row of table `organisation`. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  /** A value of the vocabulary `organisation_type`; `network_placeholder` stands for "several partners" and the like. */
  readonly type: string;
  /** ISO 3166 code; `null` when not known. */
  readonly country: string | null;
  readonly home: LeadHome;
  /** Home municipality by its Finnish name; `null` when not known. */
  readonly homeName: string | null;
  readonly homeCode: MunicipalityCode | null;
  readonly confidence: 'high' | 'medium' | 'low' | null;
  readonly note: string | null;
}

/** A spelling of a body in the documents. */
export interface BodyAlias {
  readonly alias: string;
  readonly bodyId: string;
  readonly note: string | null;
}

/** A spelling of a funder in the documents, and the fund that it was read as. */
export interface FundAlias {
  readonly alias: string;
  readonly fund: string;
  readonly intermediary: string | null;
  readonly programmePeriod: string | null;
  readonly note: string | null;
}

/** A body's part in a project of a national theme. */
export interface NationalPart {
  readonly bodyId: string;
  readonly role: 'lead' | 'partner' | 'implementer';
}

/** A project of a national theme: a row of table `esf_project`. */
export interface NationalProject extends DocumentPlace {
  readonly id: string;
  readonly theme: string;
  readonly code: string | null;
  readonly partCodes: readonly string[];
  readonly name: string;
  readonly leadId: string | null;
  /** As written. */
  readonly implementers: readonly string[];
  readonly budgetEur: number | null;
  /** What the budget is; `cost_estimate` where the document calls it so. */
  readonly budgetKind: 'cost_estimate' | null;
  readonly region: string | null;
  readonly involvesLaplandBody: boolean;
  readonly startDate: string | null;
  readonly startPrecision: DatePrecision | null;
  readonly endDate: string | null;
  readonly endPrecision: DatePrecision | null;
  readonly parts: readonly NationalPart[];
  readonly note: string | null;
}

/** What a figure of table `indicator` measures. */
export interface IndicatorName {
  readonly id: string;
  readonly name: LocalText;
  /** `number`: its name alone says what is counted. */
  readonly unit: '%' | 'persons' | 'number';
}

/** A figure of one municipality in one year; a year without a row has no figure. */
export interface IndicatorValue {
  readonly code: MunicipalityCode;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly sourceId: string;
}

/** How Statistics Finland groups municipalities by how urban they are. */
export const STATISTICAL_GROUPINGS = ['urban', 'semi_urban', 'rural'] as const;
export type StatisticalGrouping = (typeof STATISTICAL_GROUPINGS)[number];

/** What is known of a municipality beyond `Municipality`. */
export interface MunicipalityDetail {
  readonly code: MunicipalityCode;
  /** In Finnish. */
  readonly employmentArea: string | null;
  /** `null` where the package does not state it. */
  readonly grouping: StatisticalGrouping | null;
  readonly landKm2: number;
  /** Waters and the whole; `null` where the package does not state them. */
  readonly freshWaterKm2: number | null;
  readonly seaKm2: number | null;
  readonly totalKm2: number | null;
}

/** State of a call on the document's day. */
export const CALL_STATES = ['open', 'closed', 'coming', 'planned', 'possible', 'unknown'] as const;
export type CallState = (typeof CALL_STATES)[number];

/** One thing that a document says: a row of table `document_fact`. */
export interface DocumentFact extends DocumentPlace {
  readonly id: string;
  /** A `FactWord` of kind `kind`. */
  readonly kind: string;
  /** What the fact is about: names as written, joined by `|`. */
  readonly subject: string;
  readonly theme: string | null;
  /** In Finnish. */
  readonly place: string | null;
  /** Partial ISO texts. */
  readonly start: string | null;
  readonly end: string | null;
  /** The two are equal where one number is stated. */
  readonly valueLow: number | null;
  readonly valueHigh: number | null;
  /** `FactWord`s of the kinds `language`, `trade` and `level`. */
  readonly terms: readonly string[];
  /** A `FactWord` of kind `unit`. */
  readonly unit: string | null;
  /** The fact in Katve's own words. */
  readonly label: LocalText;
  readonly status: CallState | null;
  /** Implied by the text, not stated. */
  readonly inferred: boolean;
  /** Computed from stated numbers. */
  readonly derived: boolean;
  readonly asOf: string | null;
  /** Has a content area of a programme projects? `null` for any other fact. */
  readonly contentProjects: 'yes' | 'none_yet' | 'none' | null;
  /** Labels of the questions that the fact helps to answer: `Q26`. */
  readonly questions: readonly string[];
  /** Further lines, as ranges: `93`, `137-138`. */
  readonly extraLines: readonly string[];
  /** In English; `null` when there is nothing to mind. */
  readonly note: string | null;
}

/** A coded word of the facts. */
export interface FactWord {
  readonly kind: 'kind' | 'unit' | 'language' | 'trade' | 'level';
  readonly value: string;
  readonly name: LocalText;
}

/** The tables that hold what facts are about. */
export const FACT_TARGETS = ['esf_theme', 'esf_project', 'settlement_project', 'family_project', 'project', 'organisation', 'municipality'] as const;
export type FactTarget = (typeof FACT_TARGETS)[number];

/** What a fact is about: a row of table `fact_link`. A fact without a link is about something that no table holds. */
export interface FactLink {
  readonly factId: string;
  readonly kind: FactTarget;
  /** Key of the thing in its table; for a municipality its code. */
  readonly targetId: string;
}

/** What the documents tell beyond the register, and what is known of bodies and municipalities beyond the first picture. */
export interface Archive {
  /** In id order. */
  readonly bodies: readonly Body[];
  readonly bodyAliases: readonly BodyAlias[];
  readonly fundAliases: readonly FundAlias[];
  /** In the document's order. */
  readonly nationalProjects: readonly NationalProject[];
  readonly indicatorNames: readonly IndicatorName[];
  /** By indicator, municipality and year. */
  readonly indicators: readonly IndicatorValue[];
  /** In code order. */
  readonly municipalities: readonly MunicipalityDetail[];
  /** In the documents' order. */
  readonly facts: readonly DocumentFact[];
  readonly factWords: readonly FactWord[];
  /** By fact, then by kind of target in the order of `FACT_TARGETS`. */
  readonly links: readonly FactLink[];
}
