import type { DataPackage, FieldType } from '../schema/data-package.ts';
import { PackageError, packageFault } from '../schema/package-fault.ts';
import type { Dialect } from './loose-table.ts';

type Json = Readonly<Record<string, unknown>>;

/** A table as a package describes it. */
export interface GivenTable {
  readonly name: string;
  /** Below the folder of the descriptor. */
  readonly path: string;
  readonly dialect: Dialect;
  /** Types of its columns, as far as they are told; anything unknown is text. */
  readonly types: ReadonlyMap<string, FieldType>;
  /** Its own words, and those of its columns, to be handed on as they stand. */
  readonly words: Json;
  readonly fieldWords: ReadonlyMap<string, Json>;
}

/** A package as it describes itself. */
export interface GivenPackage {
  readonly json: Json;
  /** Tables that Katve knows. */
  readonly tables: readonly GivenTable[];
}

const TYPES: Readonly<Record<string, FieldType>> = {
  integer: 'integer', year: 'integer', number: 'number', boolean: 'boolean', date: 'date',
};

const WORDS = ['title', 'title_fi', 'title_sv', 'description', 'description_fi', 'description_sv', 'source_ids', 'unit'];

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (from: Json, key: string): string | null => (typeof from[key] === 'string' && from[key] !== '' ? from[key] : null);
const recordIn = (from: Json, key: string): Json => (isRecord(from[key]) ? from[key] : {});
const wordsIn = (from: Json): Json => Object.fromEntries(Object.entries(from).filter(([key]) => WORDS.includes(key)));

/** A path that stays below the descriptor's folder. */
const isInside = (path: string): boolean => /^[^/\\:?#%]+(?:\/[^/\\:?#%]+)*$/.test(path) && !path.split('/').some((part) => part === '.' || part === '..');

const badDescriptor = (wanted: string, value = ''): PackageError => new PackageError([packageFault('badDescriptor', { table: 'datapackage.json', value, wanted })]);

/** The table that a resource describes; `null`: one that Katve does not know, wherever it lies. */
const tableOf = (value: unknown, known: ReadonlySet<string>): GivenTable | null => {
  if (!isRecord(value)) throw badDescriptor('resources[].name');
  const path = (Array.isArray(value['path']) ? String(value['path'][0]) : textIn(value, 'path'))?.replace(/^\.\//, '') ?? null;
  const name = (textIn(value, 'name') ?? path?.replace(/^.*\//, '').replace(/\.[a-z]+$/i, '') ?? '').toLowerCase().replaceAll('-', '_');
  if (!known.has(name)) return null;
  if (path === null) throw badDescriptor('resources[].path', name);
  if (!isInside(path)) throw new PackageError([packageFault('badPath', { table: 'datapackage.json', value: path })]);
  const schema = recordIn(value, 'schema');
  const fields = (Array.isArray(schema['fields']) ? schema['fields'] : []).filter(isRecord);
  return {
    name, path,
    dialect: { delimiter: textIn(recordIn(value, 'dialect'), 'delimiter'), encoding: textIn(value, 'encoding') },
    types: new Map(fields.map((field) => [textIn(field, 'name') ?? '', TYPES[textIn(field, 'type') ?? ''] ?? 'string'])),
    words: wordsIn(value),
    fieldWords: new Map(fields.map((field) => [textIn(field, 'name') ?? '', wordsIn(field)])),
  };
};

/** Reads a descriptor as far as Katve's own tables need it, whoever wrote it; others are left out. Throws a `PackageError` where it cannot be used. */
export const readGivenPackage = (descriptor: string, own: DataPackage): GivenPackage => {
  let json: unknown;
  try {
    json = JSON.parse(descriptor.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new PackageError([packageFault('notJson', { table: 'datapackage.json' })]);
  }
  if (!isRecord(json)) throw badDescriptor('{ }');
  if (!Array.isArray(json['resources'])) throw badDescriptor('resources');
  const known = new Set(own.tables.map(({ name }) => name));
  const tables = json['resources'].flatMap((resource) => tableOf(resource, known) ?? []);
  const again = tables.find(({ name }, index) => tables.findIndex((each) => each.name === name) !== index);
  if (again !== undefined) throw new PackageError([packageFault('tableTwice', { table: again.name, value: again.path })]);
  return { json, tables };
};
