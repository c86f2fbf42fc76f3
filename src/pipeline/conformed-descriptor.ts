import type { DataPackage, Field, FieldType, TableDescriptor } from '../schema/data-package.ts';
import type { Language } from '../schema/language.ts';
import { readRegion, type RegionDescription } from '../schema/region.ts';
import { BUILT_IN_PLACE, retell, speaksOfBuiltIn } from '../schema/region-words.ts';
import { PACKAGE_SOURCE, type LooseTables } from './fill-package.ts';
import type { GivenPackage } from './given-package.ts';

interface Describing {
  readonly given: GivenPackage;
  readonly own: DataPackage;
  readonly ownDescriptor: string;
  readonly tables: LooseTables;
  /** Columns of each table as its file has them. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
}

/** A table as it is written. */
interface WrittenTable {
  readonly name: string;
  readonly path: string;
  readonly fields: readonly Pick<Field, 'name' | 'type'>[];
}

type Json = Readonly<Record<string, unknown>>;

const PLAIN_NAME = /^[a-z][a-z0-9_]*$/;

/** Columns that the package has beside Katve's, as far as their names can stand in a statement. */
const extraFields = (table: TableDescriptor, header: readonly string[]): readonly { readonly name: string; readonly type: FieldType }[] => {
  const own = new Set(table.fields.map(({ name }) => name));
  // As text: a cell that is not of its stated type would keep the whole table from being read.
  return [...new Set(header)].filter((name) => PLAIN_NAME.test(name) && !own.has(name)).map((name) => ({ name, type: 'string' }));
};

/** The words of Katve's own description, without what they say of their sources. */
const ownResources = (ownDescriptor: string): ReadonlyMap<string, Json> => {
  const { resources } = JSON.parse(ownDescriptor) as { readonly resources: readonly Json[] }; // read by parseDataPackage before
  return new Map(resources.map((resource) => [String(resource['name']), resource]));
};

const LOCAL_WORDS: readonly (readonly [suffix: string, language: Language])[] = [['_fi', 'fi'], ['_sv', 'sv'], ['', 'en']];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Katve's own words of a table or column, said of the package's region. */
const retold = (words: Json, region: RegionDescription | null): Json => {
  const told: Json = { ...words, ...Object.fromEntries(['title', 'description'].flatMap((stem) => LOCAL_WORDS.flatMap(([suffix, language]) => {
    const text = words[`${stem}${suffix}`];
    return typeof text === 'string' ? [[`${stem}${suffix}`, retell(text, language, { description: region, capital: BUILT_IN_PLACE.capital })] as const] : [];
  }))) };
  const isLeft = ['title', 'description'].some((stem) => LOCAL_WORDS.some(([suffix]) => speaksOfBuiltIn(textOf(told[`${stem}${suffix}`]))));
  // What is about Lapland's own documents has no words for another region.
  return isLeft ? { ...told, ...Object.fromEntries(['title', 'description'].flatMap((stem) => LOCAL_WORDS.map(([suffix]) => [`${stem}${suffix}`, undefined] as const))) } : told;
};

/** The descriptor of a conformed package: Katve's tables in the package's words where it has any, its region and its title. */
export const describeConformed = ({ given, own, ownDescriptor, tables, headers }: Describing): { readonly text: string; readonly tables: readonly WrittenTable[] } => {
  const words = ownResources(ownDescriptor);
  const region = readRegion(given.json['region']);
  const isSourceless = tables.get('source')?.some(({ cells }) => cells['source_id'] === PACKAGE_SOURCE) === true;
  const written = own.tables.map((table): WrittenTable & { readonly json: Json } => {
    const described = given.tables.find(({ name }) => name === table.name);
    const extra = extraFields(table, headers.get(table.name) ?? []);
    const resource = retold(words.get(table.name) ?? {}, region);
    const schema = resource['schema'] as Json; // parseDataPackage has read its fields
    const fields = (schema['fields'] as readonly Json[]).map((field) => ({ ...retold(field, region), ...described?.fieldWords.get(String(field['name'])), constraints: undefined }));
    return {
      name: table.name, path: table.path,
      fields: [...table.fields, ...extra],
      json: {
        ...resource, source_ids: isSourceless && described !== undefined ? [PACKAGE_SOURCE] : [], ...described?.words, path: table.path, dialect: undefined, encoding: undefined,
        schema: { ...schema, fields: [...fields, ...extra.map((field) => ({ ...described?.fieldWords.get(field.name), ...field }))] },
      },
    };
  });
  return {
    text: JSON.stringify({ ...given.json, resources: written.map(({ json }) => json) }),
    tables: written,
  };
};
