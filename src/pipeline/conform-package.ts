import type { DataPackage, Field, TableDescriptor } from '../schema/data-package.ts';
import type { LocalText } from '../schema/language.ts';
import { PackageError, packageFault, type PackageFault } from '../schema/package-fault.ts';
import { readRegion } from '../schema/region.ts';
import { parseDataPackage } from '../engine/parse-data-package.ts';
import { checkConformed } from './check-conformed.ts';
import { ALIASES, DEMANDED, FILLED, tableForAnyRegion } from './conform-rules.ts';
import { describeConformed } from './conformed-descriptor.ts';
import { fillPackage, type LooseTables } from './fill-package.ts';
import { readGivenPackage, type GivenPackage } from './given-package.ts';
import { readLoose, type LooseRow, type LooseTable } from './loose-table.ts';
import { plainCell } from './plain-cell.ts';

/** What a package is made to conform from. */
export interface GivenFiles {
  /** Files by their path below the descriptor's folder; `datapackage.json` is one of them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The text of the description of the package that Katve comes with: the schema that every package is brought to. */
  readonly ownDescriptor: string;
}

/** A package that the whole app can show. */
export interface ConformedPackage {
  /** `datapackage.json` and a CSV file for each of Katve's tables, as `loadPackage` reads them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The same tables with the lines that their rows have in the package's own files; 0: the row was made here. */
  readonly rows: LooseTables;
  /** Paths of those files by table; a table that the package has not is not among them. */
  readonly paths: ReadonlyMap<string, string>;
  /** Tables that the package has not, or has empty: they stand in `files` with a header alone. */
  readonly emptyTables: readonly string[];
}

/** A package that can be shown, or everything that keeps it from being shown. */
export type ConformOutcome =
  | { readonly ok: true; readonly value: ConformedPackage }
  | { readonly ok: false; readonly faults: readonly PackageFault[] };

/** More faults than this help nobody. */
const MOST_FAULTS = 12;


interface Reading {
  readonly tables: Map<string, LooseRow[]>;
  /** Columns of each table as its file has them. */
  readonly headers: Map<string, readonly string[]>;
  readonly faults: PackageFault[];
}

const sourceColumn = (table: TableDescriptor, name: string, header: readonly string[]): string | undefined =>
  [name, ...(ALIASES[table.name]?.[name] ?? [])].find((each) => header.includes(each));

/** The rows with Katve's columns in their plain form, and the package's own columns as they are. */
const withOwnColumns = (table: TableDescriptor, read: LooseTable): LooseRow[] =>
  read.rows.map(({ line, cells }) => ({
    line,
    cells: {
      ...cells,
      ...Object.fromEntries(table.fields.map(({ name, type }) => {
        const column = sourceColumn(table, name, read.header);
        return [name, plainCell(type, column === undefined ? '' : (cells[column] ?? ''))];
      })),
    },
  }));

const missingColumns = (table: TableDescriptor, path: string, header: readonly string[]): PackageFault[] =>
  (DEMANDED[table.name] ?? []).filter((column) => sourceColumn(table, column, header) === undefined)
    .map((column) => packageFault('noColumn', { table: path, column, wanted: column }));

/** Columns that Katve reads and that stand twice: which one holds cannot be told. */
const columnsTwice = (table: TableDescriptor, path: string, header: readonly string[]): PackageFault[] =>
  table.fields.map(({ name }) => sourceColumn(table, name, header) ?? '').filter((name, index, all) => name !== '' && all.indexOf(name) === index && header.indexOf(name) !== header.lastIndexOf(name))
    .map((column) => packageFault('columnTwice', { table: path, column }));

const readTables = (own: DataPackage, given: GivenPackage, files: GivenFiles['files']): Reading => {
  const reading: Reading = { tables: new Map(), headers: new Map(), faults: [] };
  for (const table of own.tables) {
    const described = given.tables.find(({ name }) => name === table.name);
    const isDemanded = table.name in DEMANDED;
    reading.tables.set(table.name, []);
    if (described === undefined) {
      if (isDemanded) reading.faults.push(packageFault('noTable', { table: table.name, wanted: (DEMANDED[table.name] ?? []).join(', ') }));
      continue;
    }
    const bytes = files.get(described.path);
    const read = bytes === undefined ? null : readLoose(bytes, described.dialect);
    if (read === null) {
      reading.faults.push(packageFault(bytes === undefined ? 'noFile' : 'notText', { table: described.path }));
      continue;
    }
    reading.faults.push(...columnsTwice(table, described.path, read.header));
    if (read.openQuote !== null) reading.faults.push(packageFault('badQuotes', { table: described.path, row: read.openQuote }));
    const missing = read.header.length === 0 && !isDemanded ? [] : missingColumns(table, described.path, read.header);
    if (FILLED.includes(table.name) && missing.length === 0 && read.rows.length === 0) reading.faults.push(packageFault('noRows', { table: described.path }));
    reading.faults.push(...missing);
    if (missing.length > 0) continue;
    reading.tables.set(table.name, withOwnColumns(table, read));
    reading.headers.set(table.name, read.header);
  }
  return reading;
};

const csvCell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const csvBytes = (fields: readonly Pick<Field, 'name'>[], rows: readonly LooseRow[]): Uint8Array =>
  new TextEncoder().encode([
    fields.map(({ name }) => name).join(','),
    ...rows.map(({ cells }) => fields.map(({ name }) => csvCell(cells[name] ?? '')).join(',')),
  ].map((line) => `${line}\n`).join(''));

const fewest = (faults: readonly PackageFault[]): readonly PackageFault[] =>
  faults.length <= MOST_FAULTS ? faults : [...faults.slice(0, MOST_FAULTS), packageFault('more', { wanted: String(faults.length - MOST_FAULTS) })];

const textIn = (from: Readonly<Record<string, unknown>>, key: string): string => (typeof from[key] === 'string' ? from[key] : '');

const titleOf = ({ json }: GivenPackage): LocalText => {
  const title = [textIn(json, 'title'), textIn(json, 'title_fi'), textIn(json, 'title_sv'), textIn(json, 'name'), '–'].find((text) => text !== '') ?? '–';
  return { fi: textIn(json, 'title_fi') || title, sv: textIn(json, 'title_sv') || title, en: title };
};

const licenceOf = ({ json }: GivenPackage): string => {
  const licences: unknown = json['licenses'];
  const first: unknown = Array.isArray(licences) ? licences[0] : undefined;
  return typeof first === 'object' && first !== null && 'name' in first && typeof first.name === 'string' ? first.name : '';
};

const conform = ({ files, ownDescriptor }: GivenFiles): ConformOutcome => {
  const descriptor = files.get('datapackage.json');
  if (descriptor === undefined) return { ok: false, faults: [packageFault('noPackage', { table: 'datapackage.json' })] };
  const described = parseDataPackage(ownDescriptor);
  const given = readGivenPackage(new TextDecoder().decode(descriptor), described);
  const own: DataPackage = { ...described, tables: described.tables.map(tableForAnyRegion) };
  const { tables, headers, faults } = readTables(own, given, files);
  if (faults.length > 0) return { ok: false, faults: fewest(faults) };
  const title = titleOf(given);
  fillPackage(tables, {
    title, region: readRegion(given.json['region'])?.name ?? title, created: textIn(given.json, 'created').slice(0, 10), licence: licenceOf(given),
  });
  const paths = new Map(given.tables.map(({ name, path }) => [name, path]));
  const wrong = checkConformed(own, { rows: tables, paths });
  if (wrong.length > 0) return { ok: false, faults: fewest(wrong) };
  const conformed = describeConformed({ given, own, ownDescriptor, tables, headers });
  return {
    ok: true,
    value: {
      files: new Map([
        ['datapackage.json', new TextEncoder().encode(conformed.text)],
        ...conformed.tables.map(({ name, path, fields }) => [path, csvBytes(fields, tables.get(name) ?? [])] as const),
      ]),
      rows: tables,
      paths,
      emptyTables: own.tables.map(({ name }) => name).filter((name) => tables.get(name)?.length === 0),
    },
  };
};

/**
 * Brings any data package into the form that the whole app can show.
 *
 * Tables and columns that it has not are made empty, other ways of writing CSV, numbers and dates are evened out, and
 * what can be told from the rest is filled in: names in other languages, lists of codes, areas and middles from the
 * borders. Demanded are municipalities, their borders, population, projects, and which project reaches what. A package
 * that cannot be shown is a value with every fault, not an exception.
 */
export const conformPackage = (given: GivenFiles): ConformOutcome => {
  try {
    return conform(given);
  } catch (error) {
    if (error instanceof PackageError) return { ok: false, faults: error.faults };
    throw error;
  }
};
