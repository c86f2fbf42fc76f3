import type { RawTable } from './raw-table.ts';

/** Formats that are read. */
export const FILE_FORMATS = ['csv', 'xlsx', 'parquet', 'arrow', 'geojson', 'topojson', 'package'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** A polygon or several in longitude and latitude, WGS 84, with the properties of its feature as texts. */
export interface RawArea {
  readonly properties: Readonly<Record<string, string>>;
  /** Polygons, each a list of rings, each a closed list of points. */
  readonly polygons: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

/** What a user's file holds. */
export interface SourceFile {
  readonly name: string;
  readonly format: FileFormat;
  readonly bytes: number;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
  /** How a text file was read; `null` for other formats. */
  readonly text: { readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252'; readonly delimiter: string } | null;
  /** At least one for table formats; the properties of the areas for boundaries. */
  readonly tables: readonly RawTable[];
  /** Areas of boundary formats, in the order of their table's rows. */
  readonly areas: readonly RawArea[];
  /** Files of a data package by name; `null` for other formats. */
  readonly packageFiles: ReadonlyMap<string, Uint8Array> | null;
}

/** Why a file cannot be read: keys of the texts `fileFault.kinds`. */
export const FILE_FAULTS = [
  'empty', 'tooLarge', 'unknownFormat', 'oldExcel', 'encrypted', 'broken', 'notText', 'noRows', 'noHeader', 'tooManyColumns', 'tooManyRows',
  'cellTooLong', 'zipBomb', 'zipPath', 'zipTwice', 'noDescriptor', 'badDescriptor', 'notAreas', 'areasEncoded', 'notDegrees', 'unsupportedCompression', 'cancelled',
] as const;
export type FileFaultKind = (typeof FILE_FAULTS)[number];

/** What is wrong with a file, where, and how it can be mended. */
export interface FileFault {
  readonly kind: FileFaultKind;
  /** Sheet, row, column or entry at fault, as the user's own program names it; `''` where the whole file is meant. */
  readonly place: string;
  /** The value or the number at fault, cut to 80 UTF-16 units; `''` where there is none. */
  readonly value: string;
}

/** A file that was read, or why it was not. A bad file is a value, not an exception. */
export type ReadOutcome = { readonly ok: true; readonly file: SourceFile } | { readonly ok: false; readonly fault: FileFault };

/** How far long work is, 0 to 1, and what it is at. */
export interface WorkProgress {
  readonly step: 'reading' | 'unpacking' | 'recognising' | 'checking' | 'joining' | 'saving';
  readonly share: number;
}
