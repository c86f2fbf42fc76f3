import type { ImportKind, ImportPlan } from './import-plan.ts';

/** Version of what is kept in the browser; older entries are brought up to it when they are opened. */
export const OWN_DATA_VERSION = 1;

/** A data set that the user keeps in this browser: a whole data package with the tables of Katve. */
export interface OwnDataEntry {
  readonly id: string;
  readonly name: string;
  /** ISO instants. */
  readonly savedAt: string;
  readonly changedAt: string;
  /** SHA-256 over the names and contents of its files, hexadecimal. */
  readonly sha256: string;
  readonly version: number;
  readonly bytes: number;
  /** What the user brought, in order: file, kind and rows. */
  readonly imports: readonly { readonly file: string; readonly kind: ImportKind | 'package' | 'official'; readonly rowsLoaded: number; readonly rowsRejected: number; readonly at: string }[];
}

/** A plan that the user keeps under a name. */
export interface KeptPlan {
  readonly id: string;
  readonly name: string;
  readonly savedAt: string;
  /** The columns that it was made for, lower case, in order. */
  readonly columns: readonly string[];
  readonly plan: ImportPlan;
}

/** Why something could not be kept: keys of the texts `ownData.storage`. */
export type StorageFaultKind = 'full' | 'forbidden' | 'newerVersion' | 'gone' | 'unknown';
