import type { ForeignKey } from '../schema/data-package.ts';
import type { Finding } from '../schema/finding.ts';
import { errorAt } from './finding.ts';
import { cell, keyOf, listCell, rowsOf, type Row, type Table, type Tables } from './table.ts';

/** The same filled combination of cells twice. */
const repeated = (table: Table, columns: readonly string[]): Finding[] => {
  const firstLines = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const parts = columns.map((column) => cell(row, column));
    if (parts.every((part) => part === '')) return [];
    const key = JSON.stringify(parts);
    const first = firstLines.get(key);
    if (first === undefined) {
      firstLines.set(key, row.line);
      return [];
    }
    const spot = { table: table.descriptor.name, row: row.line, column: columns.join(', '), value: keyOf(row, columns) };
    return [errorAt(spot, 'twice', { line: first })];
  });
};

/** Primary keys and unique columns hold no value twice. */
export const checkUnique = (table: Table): Finding[] => {
  const { fields, primaryKey } = table.descriptor;
  const single = fields.filter((field) => field.constraints.unique === true && primaryKey.join() !== field.name);
  return [primaryKey, ...single.map((field) => [field.name])].flatMap((columns) => repeated(table, columns));
};

const checkForeignKey = (tables: Tables, table: Table, key: ForeignKey): Finding[] => {
  const target = tables.byName.get(key.table);
  if (target?.isWhole !== true) return [];
  const known = new Set(target.rows.map((row) => keyOf(row, key.tableFields)));
  return table.rows.flatMap((row) => {
    const isFilled = key.fields.every((column) => cell(row, column) !== '');
    const value = keyOf(row, key.fields);
    if (!isFilled || known.has(value)) return [];
    const spot = { table: table.descriptor.name, row: row.line, column: key.fields.join(', '), value };
    return [errorAt(spot, 'unknownKey', { where: `${key.table}.csv, ${key.tableFields.join(', ')}` })];
  });
};

/** Every filled foreign key is found; a table that could not be read whole is not held against others. */
export const checkForeignKeys = (tables: Tables, table: Table): Finding[] =>
  table.descriptor.foreignKeys.flatMap((key) => checkForeignKey(tables, table, key));

/** Pipe lists whose entries are keys of another table; Frictionless has no words for them. */
const LIST_REFERENCES = [
  { table: 'register_row', column: 'themes', target: 'theme', key: 'theme' },
  { table: 'organisation_alias', column: 'components', target: 'organisation', key: 'org_id' },
  { table: 'project', column: 'row_ids', target: 'register_row', key: 'row_id' },
  { table: 'document_fact', column: 'terms', target: 'fact_term', key: 'term' },
] as const;

const unknownEntries = (row: Row, column: string, known: ReadonlySet<string>): string[] =>
  listCell(row, column).filter((entry) => !known.has(entry));

/** Every entry of a pipe list of keys is found. */
export const checkListReferences = (tables: Tables): Finding[] =>
  LIST_REFERENCES.flatMap(({ table, column, target, key }) => {
    if (tables.byName.get(target)?.isWhole !== true) return [];
    const known = new Set(rowsOf(tables, target).map((row) => cell(row, key)));
    return rowsOf(tables, table).flatMap((row) =>
      unknownEntries(row, column, known).map((value) =>
        errorAt({ table, row: row.line, column, value }, 'unknownKey', { where: `${target}.csv, ${key}` }),
      ),
    );
  });

/** The descriptor names only sources that the table `source` has. */
export const checkTableSources = (tables: Tables): Finding[] => {
  if (tables.byName.get('source')?.isWhole !== true) return [];
  const known = new Set(rowsOf(tables, 'source').map((row) => cell(row, 'source_id')));
  return tables.descriptor.tables.flatMap((table) =>
    table.sourceIds
      .filter((id) => !known.has(id))
      .map((value) =>
        errorAt({ table: 'datapackage', column: `${table.name}.source_ids`, value }, 'unknownKey', { where: 'source.csv, source_id' }),
      ),
  );
};
