import { z } from 'zod';
import { FIELD_TYPES, type DataPackage, type TableDescriptor } from '../schema/data-package.ts';
import type { Finding } from '../schema/finding.ts';
import { readRegion } from '../schema/region.ts';
import { errorAt } from './finding.ts';

const nonEmpty = z.string().min(1);
const oneOrMore = z.union([nonEmpty.transform((name) => [name]), z.array(nonEmpty)]);

const localised = { title: nonEmpty, title_fi: nonEmpty, title_sv: nonEmpty };
const described = { description: nonEmpty, description_fi: nonEmpty, description_sv: nonEmpty };

const isRegExp = (text: string): boolean => {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
};

const constraints = z.object({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  enum: z.array(z.string()).optional(),
  pattern: z.string().refine(isRegExp, 'is not a regular expression').optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});

const field = z.object({
  name: nonEmpty,
  type: z.enum(FIELD_TYPES),
  ...described,
  unit: z.string().optional(),
  constraints: constraints.optional(),
});

const resource = z.object({
  name: nonEmpty,
  path: nonEmpty,
  ...localised,
  ...described,
  source_ids: z.array(nonEmpty),
  schema: z.object({
    fields: z.array(field).min(1),
    primaryKey: oneOrMore,
    foreignKeys: z
      .array(z.object({ fields: oneOrMore, reference: z.object({ resource: nonEmpty, fields: oneOrMore }) }))
      .optional(),
    missingValues: z.tuple([z.literal('')]),
  }),
});

const datapackage = z.object({ name: nonEmpty, version: nonEmpty, ...localised, region: z.unknown().optional(), resources: z.array(resource).min(1) });

const localText = (of: Record<'title' | 'title_fi' | 'title_sv', string>): TableDescriptor['title'] => ({
  fi: of.title_fi,
  sv: of.title_sv,
  en: of.title,
});

const describedText = (of: Record<'description' | 'description_fi' | 'description_sv', string>): TableDescriptor['title'] => ({
  fi: of.description_fi,
  sv: of.description_sv,
  en: of.description,
});

const toTable = (from: z.infer<typeof resource>): TableDescriptor => ({
  name: from.name,
  path: from.path,
  title: localText(from),
  description: describedText(from),
  sourceIds: from.source_ids,
  fields: from.schema.fields.map((each) => ({
    name: each.name,
    type: each.type,
    constraints: each.constraints ?? {},
    unit: each.unit ?? null,
    description: describedText(each),
  })),
  primaryKey: from.schema.primaryKey,
  foreignKeys: (from.schema.foreignKeys ?? []).map((key) => ({
    fields: key.fields,
    table: key.reference.resource,
    tableFields: key.reference.fields,
  })),
});

const fault = (place: string, detail: string): Finding => errorAt({ table: 'datapackage', column: place === '' ? null : place }, 'descriptor', { detail });

/** Keys that name a table or column which the descriptor does not have. */
const danglingKeys = (tables: readonly TableDescriptor[]): Finding[] => {
  const columns = new Map(tables.map((table) => [table.name, new Set(table.fields.map((each) => each.name))]));
  const missing = (table: string, names: readonly string[]): string[] =>
    names.filter((name) => columns.get(table)?.has(name) !== true).map((name) => `${table}.${name}`);
  return tables.flatMap((table) =>
    [
      ...missing(table.name, table.primaryKey),
      ...table.foreignKeys.flatMap((key) => [...missing(table.name, key.fields), ...missing(key.table, key.tableFields)]),
    ].map((name) => errorAt({ table: 'datapackage', column: table.name }, 'danglingKey', { name })),
  );
};

/**
 * Reads the text of `datapackage.json`.
 *
 * Without a usable descriptor `descriptor` is `null` and the findings say where it breaks.
 */
export const readDescriptor = (text: string): { descriptor: DataPackage | null; findings: Finding[] } => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { descriptor: null, findings: [fault('', `JSON: ${error.message}`)] };
  }
  const parsed = datapackage.safeParse(json);
  if (!parsed.success) {
    return { descriptor: null, findings: parsed.error.issues.map((issue) => fault(issue.path.join('.'), issue.message)) };
  }
  const tables = parsed.data.resources.map(toTable);
  const { name, version } = parsed.data;
  const region = readRegion(parsed.data.region);
  return { descriptor: { name, version, title: localText(parsed.data), ...(region === null ? {} : { region }), tables }, findings: danglingKeys(tables) };
};
