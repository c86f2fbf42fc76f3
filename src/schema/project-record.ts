import type { LocalText } from './language.ts';
import type { MunicipalityCode } from './municipality.ts';
import type { LeadHome } from './project.ts';

/** Own-word one-line summaries by project id. They arrive after the first picture; `null` means "not here yet". */
export type ProjectTexts = ReadonlyMap<string, LocalText>;

/** Whole records by project id. They arrive after the first picture; `null` means "not here yet". */
export type ProjectRecords = ReadonlyMap<string, ProjectRecordData>;

/** How a project reaches a municipality: by its name, by the name of its sub-region, or by that of the region. */
export type ReachBasis = 'named' | 'sub_region' | 'region_wide';

/** How surely target groups and the employment mark were read from the source's description. */
export type CodingConfidence = 'high' | 'medium' | 'low';

/** A body that leads or takes part. */
export interface RecordBody {
  readonly id: string;
  readonly name: string;
  readonly role: 'lead' | 'partner';
  /** A value of the vocabulary `organisation_type`; `network_placeholder` stands for "several partners" and the like. */
  readonly type: string;
  readonly home: LeadHome;
  /** Home municipality in or outside the region, by its Finnish name; `null` where it is not known. */
  readonly homeName: string | null;
}

/** A municipality of the region that the project reaches. */
export interface RecordPlace {
  readonly code: MunicipalityCode;
  readonly basis: ReachBasis;
}

/** A place outside the region, by its Finnish name. */
export interface OutsidePlace {
  readonly name: string;
  readonly kind: 'municipality' | 'region';
}

/** One row of the source document behind the project, in the document's own spelling. */
export interface SourceRow {
  readonly rowId: string;
  /** The section of the register under which the row stands: a municipality, or the whole region. */
  readonly section: string;
  readonly name: string;
  /** Each raw spelling is `null` where the source's cell is empty. */
  readonly lead: string | null;
  readonly partners: readonly string[];
  readonly funding: string | null;
  readonly period: string | null;
  readonly areas: string | null;
  /** Is the cell of areas cut off in the source? */
  readonly areAreasClipped: boolean;
  /** First and last line in the source document's text. */
  readonly lineStart: number;
  readonly lineEnd: number;
  /** What is odd about the row, in English; `null` when nothing is. */
  readonly note: string | null;
}

/** The document that a record was typed from. */
export interface SourceDocument {
  readonly id: string;
  readonly title: LocalText;
  /** Empty where the source states none. */
  readonly publisher: string;
  /** Partial ISO text; `null` where the document states no date. */
  readonly referenceDate: string | null;
}

/** What the project record shows beyond `Project`. */
export interface ProjectRecordData {
  readonly id: string;
  /** Through whom the fund's money came, as written; `null` when not stated. */
  readonly intermediary: string | null;
  /** The fund's programme period as written ("2014-2020"); `null` when not stated. */
  readonly programmePeriod: string | null;
  /** Total budget in euros; `null` when not stated. Known for few projects. */
  readonly budgetEur: number | null;
  /** `null` where the package does not state it. */
  readonly codingConfidence: CodingConfidence | null;
  /** The lead first, then partners. */
  readonly bodies: readonly RecordBody[];
  /** In code order. */
  readonly places: readonly RecordPlace[];
  readonly outsidePlaces: readonly OutsidePlace[];
  readonly document: SourceDocument;
  /** Lines of the document that the coding rests on ("16-22"); `null` when not kept. */
  readonly evidenceLines: string | null;
  readonly rows: readonly SourceRow[];
  /** What a reader should mind about the whole record, in English; `null` when nothing. */
  readonly note: string | null;
}
