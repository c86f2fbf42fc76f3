import type { DataPackage, Field, FieldType, TableDescriptor } from '../schema/data-package.ts';
import type { GivenPackage } from './given-package.ts';

interface Describing {
  readonly given: GivenPackage;
  readonly own: DataPackage;
  readonly ownDescriptor: string;
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

/** The descriptor of a conformed package: Katve's tables in the package's words where it has any, its region and its title. */
export const describeConformed = ({ given, own, ownDescriptor, headers }: Describing): { readonly text: string; readonly tables: readonly WrittenTable[] } => {
  const words = ownResources(ownDescriptor);
  const written = own.tables.map((table): WrittenTable & { readonly json: Json } => {
    const described = given.tables.find(({ name }) => name === table.name);
    const extra = extraFields(table, headers.get(table.name) ?? []);
    const resource = words.get(table.name) ?? {};
    const schema = resource['schema'] as Json; // parseDataPackage has read its fields
    const fields = (schema['fields'] as readonly Json[]).map((field) => ({ ...field, ...described?.fieldWords.get(String(field['name'])), constraints: undefined }));
    return {
      name: table.name, path: table.path,
      fields: [...table.fields, ...extra],
      json: {
        ...resource, source_ids: [], ...described?.words, path: table.path, dialect: undefined, encoding: undefined,
        schema: { ...schema, fields: [...fields, ...extra.map((field) => ({ ...described?.fieldWords.get(field.name), ...field }))] },
      },
    };
  });
  return {
    text: JSON.stringify({ ...given.json, resources: written.map(({ json }) => json) }),
    tables: written,
  };
};
