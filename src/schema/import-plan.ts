import type { MunicipalityCode } from './municipality.ts';

/** What a table of a user is about. */
export const IMPORT_KINDS = ['projects', 'needs', 'boundaries', 'organisations'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What a column can mean, by kind. `ignored` columns are kept nowhere. */
export const IMPORT_FIELDS = {
  projects: ['projectId', 'name', 'lead', 'partners', 'fund', 'start', 'end', 'period', 'places', 'regionWide', 'themes', 'targetGroups', 'employment', 'budget', 'summary'],
  needs: ['municipality', 'year', 'population', 'foreignLanguageShare', 'foreignLanguageSpeakers', 'value'],
  boundaries: ['code', 'name', 'nameSv', 'subRegion', 'landArea'],
  organisations: ['organisation', 'shortName', 'organisationType', 'home', 'country'],
} as const satisfies Readonly<Record<ImportKind, readonly string[]>>;
export type ImportField = (typeof IMPORT_FIELDS)[ImportKind][number];

/** Why a column is taken to mean something: its name, its cells, the user's word, or a mapping that was kept. */
export type GuessGround = 'name' | 'content' | 'user' | 'kept' | 'none';

/** What one column is taken to mean. */
export interface ColumnMapping {
  readonly field: ImportField | null;
  readonly ground: GuessGround;
  /** 0 to 1; below 0.5 the user is asked to look. */
  readonly confidence: number;
  /** Signs that part the entries of a cell; `null` where the cell is one entry. */
  readonly separator: string | null;
}

/** What a written place name stands for, when the user says so. */
export type PlaceMeaning =
  | { readonly kind: 'municipalities'; readonly codes: readonly MunicipalityCode[] }
  /** The whole region. */
  | { readonly kind: 'region' }
  /** A place outside the region. */
  | { readonly kind: 'outside' };

/** Figures that add up over municipalities, or a share of something. */
export type NeedMeasure = 'amount' | 'share';

/** How a table becomes data. It can be kept under a name and used again for a file with the same columns. */
export interface ImportPlan {
  readonly kind: ImportKind;
  /** Which table of the file. */
  readonly tableIndex: number;
  /** One for each column of the table. */
  readonly columns: readonly ColumnMapping[];
  /** How numbers are written: `1 234,5` or `1,234.5`. */
  readonly decimalSign: ',' | '.';
  /** How a day with three numbers is written where it can be read in two ways. */
  readonly dayOrder: 'dmy' | 'mdy';
  /** The user's word on written names, by the name as written (trimmed). */
  readonly places: Readonly<Record<string, PlaceMeaning>>;
  readonly themes: Readonly<Record<string, readonly string[]>>;
  readonly targetGroups: Readonly<Record<string, readonly string[]>>;
  readonly funds: Readonly<Record<string, string>>;
  /** Cells mended in place: row number, column index, new text. */
  readonly mends: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Rows that the user leaves out, by row number. */
  readonly leftOutRows: readonly number[];
  /** The need that a column `value` holds: its name in the user's words. */
  readonly needName: string;
  /** The user's word on what her needs are, by their names; without it names, headers and cells tell. */
  readonly needMeasures?: Readonly<Record<string, NeedMeasure>>;
  /**
   * Projects: does the user say that her register covers the whole region? Then every municipality counts as
   * listed; else (and when absent) as only mentioned, and its counts are lower bounds.
   */
  readonly coversRegion?: boolean;
  /** Boundaries: only areas whose code is a municipality of the open data are taken, the others left out. Absent: all. */
  readonly keepsRegion?: boolean;
}

/** Why a row is not loaded: keys of the texts `ownData.reject`. */
export const REJECT_REASONS = [
  'tooFewCells', 'tooManyCells', 'openQuote', 'cellTooLong', 'noName', 'noPlace', 'unknownPlace', 'badDate', 'endBeforeStart', 'badNumber', 'negative',
  'badYear', 'shareOutOfRange', 'contradiction', 'unknownMunicipality', 'noCode', 'notAnArea', 'farAway', 'controlCharacter', 'cellError', 'notComputed', 'idClash', 'noPopulation',
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

/** One row that is not loaded: where, what stands there, why. The mend is the text of the reason. */
export interface Reject {
  readonly row: number;
  /** Index of the column at fault; `null`: the whole row. */
  readonly column: number | null;
  readonly value: string;
  readonly reason: RejectReason;
}

/** Rules that leave a row out without it being wrong: keys of the texts `ownData.leftOut`. */
export const LEFT_OUT_RULES = ['emptyRow', 'repeatedRow', 'totalRow', 'repeatedHeader', 'outsideRegion', 'byUser', 'otherYears'] as const;
export type LeftOutRule = (typeof LEFT_OUT_RULES)[number];

export interface LeftOut {
  readonly row: number;
  readonly rule: LeftOutRule;
}

/** How a written place was understood: keys of the texts `ownData.match`. */
export type PlaceGround = 'code' | 'mendedCode' | 'name' | 'otherLanguage' | 'oldSpelling' | 'inflected' | 'subRegion' | 'region' | 'outside' | 'user' | 'none';

/** One way of writing a place, and what became of it. */
export interface PlaceJoin {
  readonly written: string;
  readonly rowCount: number;
  readonly ground: PlaceGround;
  /** `null` where nothing matches. */
  readonly meaning: PlaceMeaning | null;
  /** Where nothing matches: the nearest names, best first, at most three. */
  readonly candidates: readonly { readonly code: MunicipalityCode; readonly name: string; readonly distance: number }[];
}

/** One way of writing a theme, target group or fund, and the codes it was taken for; none: kept as a new entry of the list. */
export interface TermJoin {
  readonly list: 'themes' | 'targetGroups' | 'funds' | 'organisationTypes';
  readonly written: string;
  readonly rowCount: number;
  readonly codes: readonly string[];
  readonly isNew: boolean;
  readonly candidates: readonly { readonly code: string; readonly name: string }[];
}

/**
 * Can projects be set against a need of the user's own? Keys of the texts `ownData.ownNeed`. Not against a share,
 * nor where a figure is negative: an expected number is a part of the whole in proportion to the need.
 */
export type OwnNeedUse = 'usable' | 'share' | 'negative';

/** A need of the user's own that the rows loaded hold. */
export interface OwnNeedFound {
  readonly name: string;
  readonly use: OwnNeedUse;
}

/**
 * What a plan makes of a table. Always: `rowsIn = rowsLoaded + rowsRejected + rowsLeftOut`, where a row is
 * counted once however many things are wrong with it.
 */
export interface ImportReport {
  readonly rowsIn: number;
  readonly rowsLoaded: number;
  readonly rowsRejected: number;
  readonly rowsLeftOut: number;
  /** In row order; several may be about one row. */
  readonly rejects: readonly Reject[];
  readonly leftOut: readonly LeftOut[];
  readonly places: readonly PlaceJoin[];
  readonly terms: readonly TermJoin[];
  /** What was mended without asking, such as `47` read as `047`: keys of the texts `ownData.repair`, with counts. */
  readonly repairs: readonly { readonly kind: 'leadingZero' | 'spaces' | 'thousands' | 'decimalComma' | 'dayOrder' | 'dash' | 'fraction'; readonly count: number }[];
  /** Projects, figures, areas or organisations that come out of the rows loaded. */
  readonly things: number;
  /** Figures only: the needs of the user's own among them. */
  readonly ownNeeds?: readonly OwnNeedFound[];
}
