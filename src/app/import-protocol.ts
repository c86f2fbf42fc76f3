import type { ImportFailure, ImportSource, NumberedRow, PackageFinding, ReadAnswer, RejectedWords, ReportGlance } from '../schema/import-client.ts';
import type { ImportKind, ImportPlan, Reject } from '../schema/import-plan.ts';
import type { OwnDataEntry } from '../schema/own-data.ts';
import type { PackageChoice } from '../schema/package-choice.ts';
import type { WorkProgress } from '../schema/source-file.ts';

/** Where the data lie that new tables are put into: those that the page shows. */
export interface ImportBase {
  readonly data: PackageChoice;
  /** Folder of the built-in package, ending in a slash. */
  readonly builtInUrl: string;
  /** Address of the page, which the paths of other packages are relative to. */
  readonly pageUrl: string;
}

/** What the worker can be asked. */
export type ImportQuestion =
  | { readonly kind: 'read'; readonly source: ImportSource }
  | { readonly kind: 'guess'; readonly tableIndex: number; readonly importKind: ImportKind | null }
  | { readonly kind: 'check'; readonly plan: ImportPlan }
  | { readonly kind: 'rejects'; readonly from: number; readonly to: number }
  | { readonly kind: 'findings'; readonly from: number; readonly to: number }
  | { readonly kind: 'rows'; readonly tableIndex: number; readonly from: number; readonly to: number }
  | { readonly kind: 'rejectedFile'; readonly words: RejectedWords }
  | { readonly kind: 'save'; readonly name: string }
  | { readonly kind: 'saveTables'; readonly name: string; readonly tables: ReadonlyMap<string, string>; readonly imports: OwnDataEntry['imports'] };

/** What it answers. */
export interface ImportAnswers {
  readonly read: ReadAnswer;
  readonly guess: ImportPlan;
  readonly check: ReportGlance;
  readonly rejects: readonly Reject[];
  readonly rows: readonly NumberedRow[];
  readonly findings: readonly PackageFinding[];
  readonly rejectedFile: string;
  readonly save: OwnDataEntry;
  readonly saveTables: OwnDataEntry;
}

/** A question under the number that its answer carries. */
export interface ImportRequest {
  readonly id: number;
  readonly base: ImportBase;
  readonly question: ImportQuestion;
}

/** What the worker says about the question of that number. */
export type ImportMessage =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: WorkProgress }
  | { readonly id: number; readonly kind: 'answer'; readonly answer: ImportAnswers[keyof ImportAnswers] }
  | { readonly id: number; readonly kind: 'failed'; readonly failure: ImportFailure };
