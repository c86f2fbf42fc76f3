import type { DataPackage, Field, FieldConstraints, FieldType, ForeignKey, TableDescriptor } from '../schema/data-package.ts';
import type { LocalText } from '../schema/language.ts';
import { readRegion } from '../schema/region.ts';
import { EngineError } from './engine-error.ts';

/** The only names that are ever written into a statement. */
const IDENTIFIER = /^[a-z][a-z0-9_]*$/;
const FILE_NAME = /^[a-z][a-z0-9_-]*\.csv$/;

const TYPES: Readonly<Record<string, FieldType>> = {
  string: 'string', integer: 'integer', year: 'integer', number: 'number', boolean: 'boolean', date: 'date',
};

const fault = (place: string, reason: string): EngineError => new EngineError('load', `datapackage.json: ${place} ${reason}`);

type Json = Readonly<Record<string, unknown>>;

const record = (value: unknown, place: string): Json => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fault(place, 'is not an object');
  return value as Json; // an object that is no array has string keys
};

const list = (value: unknown, place: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw fault(place, 'is not a list');
  return value;
};

const text = (from: Json, key: string, place: string): string => {
  const value = from[key];
  if (typeof value !== 'string') throw fault(`${place}.${key}`, 'is not a text');
  return value;
};

const optionalText = (from: Json, key: string): string | null => (typeof from[key] === 'string' ? from[key] : null);
const optionalNumber = (from: Json, key: string): number | undefined => (typeof from[key] === 'number' ? from[key] : undefined);

/** A list of names; a single name may stand without the list, and nothing for none. */
const names = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [];
};

const identifier = (from: Json, place: string): string => {
  const name = text(from, 'name', place);
  if (!IDENTIFIER.test(name)) throw fault(place, `has the name ${JSON.stringify(name)}; allowed are a-z, 0-9 and _, a letter first`);
  return name;
};

/** `stem`, `stem_fi`, `stem_sv`; a language that is not there falls back to English. */
const localText = (from: Json, stem: string): LocalText => {
  const en = optionalText(from, stem) ?? '';
  return { en, fi: optionalText(from, `${stem}_fi`) ?? en, sv: optionalText(from, `${stem}_sv`) ?? en };
};

const constraints = (value: unknown, place: string): FieldConstraints => {
  const from = value === undefined ? {} : record(value, place);
  return {
    required: from['required'] === true,
    unique: from['unique'] === true,
    enum: from['enum'] === undefined ? undefined : names(from['enum']),
    pattern: optionalText(from, 'pattern') ?? undefined,
    minimum: optionalNumber(from, 'minimum'),
    maximum: optionalNumber(from, 'maximum'),
  };
};

const field = (value: unknown, table: string): Field => {
  const from = record(value, `field of ${table}`);
  const name = identifier(from, `field of ${table}`);
  const place = `${table}.${name}`;
  const type = TYPES[text(from, 'type', place)];
  if (type === undefined) throw fault(place, `has the unknown type ${JSON.stringify(from['type'])}`);
  return { name, type, constraints: constraints(from['constraints'], place), unit: optionalText(from, 'unit'), description: localText(from, 'description') };
};

const foreignKey = (value: unknown, table: string): ForeignKey => {
  const from = record(value, `foreign key of ${table}`);
  const reference = record(from['reference'], `foreign key of ${table}`);
  return { fields: names(from['fields']), table: text(reference, 'resource', `foreign key of ${table}`), tableFields: names(reference['fields']) };
};

const distinct = (given: readonly string[], place: string): void => {
  const twice = given.find((name, index) => given.indexOf(name) !== index);
  if (twice !== undefined) throw fault(place, `has ${twice} twice`);
};

const table = (value: unknown): TableDescriptor => {
  const from = record(value, 'resource');
  const name = identifier(from, 'resource');
  const path = text(from, 'path', name);
  if (!FILE_NAME.test(path)) throw fault(name, `has the path ${JSON.stringify(path)}, which is no CSV file beside the descriptor`);
  const schema = record(from['schema'], `${name}.schema`);
  const fields = list(schema['fields'], `${name}.schema.fields`).map((each) => field(each, name));
  if (fields.length === 0) throw fault(name, 'has no fields');
  distinct(fields.map((each) => each.name), name);
  return {
    name, path, fields,
    title: localText(from, 'title'),
    description: localText(from, 'description'),
    sourceIds: names(from['source_ids']),
    primaryKey: names(schema['primaryKey']),
    foreignKeys: list(schema['foreignKeys'] ?? [], `${name}.schema.foreignKeys`).map((each) => foreignKey(each, name)),
  };
};

/** The first licence: `CC-BY-4.0` is written CC BY 4.0. */
const licenceIn = (value: unknown): string | null => {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  if (typeof first !== 'object' || first === null) return null;
  const named = first as Json; // an object that is no array
  return (optionalText(named, 'name') ?? optionalText(named, 'title'))?.replace(/^CC-([A-Z-]+)-(?=\d)/, 'CC $1 ') ?? null;
};

/**
 * Reads the text of `datapackage.json` as far as loading and the dictionary need it: names and types strictly,
 * words leniently. Throws an `EngineError` that names the place at fault.
 */
export const parseDataPackage = (descriptor: string): DataPackage => {
  let json: unknown;
  try {
    json = JSON.parse(descriptor);
  } catch (cause) {
    throw new EngineError('load', 'datapackage.json is not JSON', { cause });
  }
  const from = record(json, 'the descriptor');
  const tables = list(from['resources'], 'resources').map(table);
  distinct(tables.map((each) => each.name), 'the list of resources');
  const created = /^\d{4}-\d{2}-\d{2}/.exec(optionalText(from, 'created') ?? '')?.[0];
  const licence = licenceIn(from['licenses']);
  const region = readRegion(from['region']);
  return {
    name: optionalText(from, 'name') ?? '', version: optionalText(from, 'version') ?? '', title: localText(from, 'title'), tables,
    ...(created === undefined ? {} : { created }),
    ...(licence === null ? {} : { licence }),
    ...(region === null ? {} : { region }),
  };
};
