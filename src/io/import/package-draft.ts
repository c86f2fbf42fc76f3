import { columnValues, readCsv, readRecords, tableOf, writeCsv, type CsvRecord } from './csv-table.ts';

type Json = Readonly<Record<string, unknown>>;

/** A package while it is made anew: its descriptor, and its tables as they are asked for. */
export interface PackageDraft {
  readonly descriptor: Json;
  readonly rows: (table: string) => readonly CsvRecord[];
  /** The different cells of some columns of a table together. */
  readonly values: (table: string, columns: readonly string[]) => ReadonlySet<string>;
  /** Columns of a table, as its file has them. */
  readonly columns: (table: string) => readonly string[];
  readonly has: (table: string) => boolean;
  /** Puts rows in the place of a table's own; nothing where the package has no such table. */
  readonly set: (table: string, rows: readonly CsvRecord[]) => void;
  /** Puts a table that is written already, with all its columns in the package's order. */
  readonly setText: (table: string, text: string) => void;
  /** The files, changed tables written anew. */
  readonly files: () => Map<string, Uint8Array>;
}

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Resources of a descriptor, as far as they are objects. */
export const resourcesOf = (descriptor: Json): readonly Json[] => (Array.isArray(descriptor['resources']) ? descriptor['resources'].filter(isRecord) : []);

const parse = (text: string): Json => {
  const value: unknown = JSON.parse(text);
  return isRecord(value) ? value : {};
};

/** Opens the files of a package. Throws a `SyntaxError` where the descriptor is not JSON. */
export const openDraft = (base: ReadonlyMap<string, Uint8Array>): PackageDraft => {
  const decoder = new TextDecoder();
  const textOf = (name: string): string | undefined => {
    const bytes = base.get(name);
    return bytes === undefined ? undefined : decoder.decode(bytes);
  };
  const descriptor = parse(textOf('datapackage.json') ?? '{}');
  const paths = new Map(resourcesOf(descriptor).map((resource) => [String(resource['name']), String(resource['path'])]));
  const known = new Map<string, readonly CsvRecord[]>();
  const written = new Map<string, string>();
  const pathOf = (table: string): string => paths.get(table) ?? '';
  const text = (table: string): string | undefined => written.get(table) ?? textOf(pathOf(table));
  const columns = (table: string): readonly string[] => {
    const head = text(table)?.split('\n', 1)[0] ?? '';
    return readCsv(head).columns;
  };
  return {
    descriptor,
    columns,
    values: (table, of) => columnValues(text(table), of),
    has: (table) => paths.has(table) && base.has(pathOf(table)),
    rows: (table) => {
      const there = known.get(table) ?? readRecords(text(table));
      known.set(table, there);
      return there;
    },
    set: (table, rows) => {
      if (!paths.has(table)) return;
      written.set(table, writeCsv(tableOf(columns(table), rows)));
      known.set(table, rows);
    },
    setText: (table, own) => {
      if (!paths.has(table)) return;
      written.set(table, own);
      known.delete(table);
    },
    files: () => {
      const encoder = new TextEncoder();
      const files = new Map(base);
      for (const [table, content] of written) files.set(pathOf(table), encoder.encode(content));
      return files;
    },
  };
};
