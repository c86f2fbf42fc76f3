import type { LocalText } from './language.ts';
import type { RegionDescription } from './region.ts';

/** What a column's cells can hold. A cell of a `date` column is a full ISO date. */
export const FIELD_TYPES = ['string', 'integer', 'number', 'boolean', 'date'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** What a column's cells must fulfil beside their type; empty cells fulfil all but `required`. */
export interface FieldConstraints {
  readonly required?: boolean | undefined;
  /** No two rows share a value. */
  readonly unique?: boolean | undefined;
  readonly enum?: readonly string[] | undefined;
  /** A regular expression that the whole cell must match. */
  readonly pattern?: string | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

/** One column of a table. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly constraints: FieldConstraints;
  /** The unit of a measure; `null` for everything else. */
  readonly unit: string | null;
  readonly description: LocalText;
}

/** Columns whose filled cells must be found, together, in one row of another table. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly tableFields: readonly string[];
}

/** One table of the package: a CSV file and what its columns mean. */
export interface TableDescriptor {
  readonly name: string;
  /** File name relative to the package. */
  readonly path: string;
  readonly title: LocalText;
  readonly description: LocalText;
  /** Rows of the table `source` that its figures come from. */
  readonly sourceIds: readonly string[];
  /** In the order of the header. */
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** The package as `datapackage.json` describes it. */
export interface DataPackage {
  readonly name: string;
  readonly version: string;
  /** ISO day of this version; absent where the descriptor names none. */
  readonly created?: string;
  readonly title: LocalText;
  /** Short name of the package's licence, as it is written for people; absent where the descriptor names none. */
  readonly licence?: string;
  /** What the package says of its region; absent where it says nothing. */
  readonly region?: RegionDescription;
  readonly tables: readonly TableDescriptor[];
}
