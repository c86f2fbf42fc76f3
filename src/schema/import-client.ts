import type { Finding } from './finding.ts';
import type { ImportKind, ImportPlan, ImportReport, LeftOutRule, Reject, RejectReason } from './import-plan.ts';
import type { OwnDataEntry, StorageFaultKind } from './own-data.ts';
import type { PackageFault } from './package-fault.ts';
import type { FileFault, SourceFile, WorkProgress } from './source-file.ts';

/** What a user brings: a file, or a text that was pasted. */
export type ImportSource = { readonly name: string; readonly file: Blob } | { readonly name: string; readonly text: string };

/** A row of a table with the number that it has in the user's own program. */
export interface NumberedRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table as far as the page needs it: the rows stay in the worker. */
export interface TableGlance {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rowCount: number;
  /** Rows that could not be read as rows. */
  readonly faultCount: number;
  /** The first rows, at most 50. */
  readonly head: readonly NumberedRow[];
}

/** Something that is wrong, or looks wrong, in a data package. */
export interface PackageFinding extends Finding {
  /** The file as the package names it; `row` is a line of it. */
  readonly file: string;
}

/** What a file holds, without its rows. */
export interface FileGlance extends Pick<SourceFile, 'name' | 'format' | 'bytes' | 'sha256' | 'text'> {
  readonly tables: readonly TableGlance[];
  readonly areaCount: number;
  /** `null` for everything but a data package. `findings` holds the first ones: `findings` of the client gives the others. */
  readonly package: {
    readonly title: string; readonly tableCount: number; readonly rowCount: number; readonly findings: readonly PackageFinding[]; readonly findingCount: number;
    /** What keeps the package from being shown; none: it can be opened. */
    readonly faults: readonly PackageFault[];
  } | null;
}

/** Why work on a file came to no end: keys of the texts `ownData.failure`. */
export type ImportFailureKind = 'cancelled' | 'stuck' | 'crashed' | 'noBase' | 'unknown' | `storage.${StorageFaultKind}`;

export interface ImportFailure {
  readonly kind: ImportFailureKind;
  /** The words of the error behind it; `''` where there are none. */
  readonly detail: string;
}

/** An answer of the worker, or why there is none. */
export type WorkOutcome<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: ImportFailure };

/** What reading gives: the file, or what is wrong with it. */
export type ReadAnswer = { readonly ok: true; readonly file: FileGlance } | { readonly ok: false; readonly fault: FileFault };

/** A report without its rows, which may be a million: `rejects` of the client gives them in windows. */
export interface ReportGlance extends Omit<ImportReport, 'rejects' | 'leftOut'> {
  readonly rejectCount: number;
  readonly reasons: readonly { readonly reason: RejectReason; readonly count: number }[];
  readonly rules: readonly { readonly rule: LeftOutRule; readonly count: number }[];
  /** Ways of writing beyond those that `places` and `terms` hold; they hold at most 500 each, what needs a look first. */
  readonly morePlaces: number;
  readonly moreTerms: number;
}

/** Words of the file of rejected rows, in the user's language. */
export interface RejectedWords {
  readonly row: string;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  readonly mend: string;
  /** The whole row is at fault. */
  readonly wholeRow: string;
  readonly reasons: Readonly<Record<RejectReason, string>>;
  readonly mends: Readonly<Record<RejectReason, string>>;
}

/**
 * Work tells how far it is many times a second. Only single steps do not, such as taking a text apart: the longest of
 * the largest files that are read takes some seconds.
 */
export const SILENCE_SECONDS = 20;

/** Reads and understands a user's file somewhere where the page stays free. Nothing that is kept changes before `save`. */
export interface ImportClient {
  /** Reads a file; what was read before is dropped. */
  readonly read: (source: ImportSource, onProgress: (progress: WorkProgress) => void) => Promise<WorkOutcome<ReadAnswer>>;
  /** The likeliest plan for a table; with a kind, the likeliest of that kind. */
  readonly guess: (tableIndex: number, kind: ImportKind | null) => Promise<WorkOutcome<ImportPlan>>;
  /** What a plan makes of the table. A newer question before the answer cancels the older one. */
  readonly check: (plan: ImportPlan, onProgress: (progress: WorkProgress) => void) => Promise<WorkOutcome<ReportGlance>>;
  /** The rejects of the last report from `from` up to before `to`. */
  readonly rejects: (from: number, to: number) => Promise<WorkOutcome<readonly Reject[]>>;
  readonly rows: (tableIndex: number, from: number, to: number) => Promise<WorkOutcome<readonly NumberedRow[]>>;
  /** The findings in the package that was read, from `from` up to before `to`. */
  readonly findings: (from: number, to: number) => Promise<WorkOutcome<readonly PackageFinding[]>>;
  /** The rejected rows of the last report as CSV, to be mended elsewhere. */
  readonly rejectedFile: (words: RejectedWords) => Promise<WorkOutcome<string>>;
  /** Keeps what the last report loaded, or the package that was read, as a new data set. */
  readonly save: (name: string, onProgress: (progress: WorkProgress) => void) => Promise<WorkOutcome<OwnDataEntry>>;
  /** Keeps ready tables, by file name, in place of those of the data that are shown. */
  readonly saveTables: (name: string, tables: ReadonlyMap<string, string>, imports: OwnDataEntry['imports']) => Promise<WorkOutcome<OwnDataEntry>>;
  /**
   * Tells when nothing has been heard for `SILENCE_SECONDS` from work that goes on, and when something is heard again
   * or the work is over. Gives what ends the telling.
   */
  readonly onSilence: (listener: (isSilent: boolean) => void) => () => void;
  /** Ends the work that is going on. What was read is read again when it is needed. */
  readonly cancel: () => void;
}
