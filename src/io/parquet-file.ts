import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ExportCaption, ExportTable } from '../schema/export-content.ts';
import { typedColumns, type TypedColumn } from './typed-columns.ts';

/** What stands in a file of columns. */
export interface ColumnContent {
  readonly table: ExportTable;
  readonly notes: readonly string[];
  readonly caption: ExportCaption;
}

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

const schemaOf = ({ name, type }: TypedColumn): SchemaElement => {
  const common = { name, repetition_type: 'OPTIONAL' } as const;
  switch (type) {
    case 'whole': return { ...common, type: 'INT32' };
    case 'decimal': return { ...common, type: 'DOUBLE' };
    case 'day': return { ...common, type: 'INT32', converted_type: 'DATE' };
    case 'text': return { ...common, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
  }
};

const dataOf = ({ type, cells }: TypedColumn): unknown[] =>
  (type === 'day' ? cells.map((cell) => (cell === null ? null : new Date(`${String(cell)}T00:00:00Z`))) : [...cells]);

/** A table as Parquet: columns keep their types, a missing figure is null; title, notes and caption stand in the file's metadata. */
export const parquetFile = ({ table, notes, caption }: ColumnContent): Uint8Array<ArrayBuffer> => {
  const columns = typedColumns(table);
  const buffer = parquetWriteBuffer({
    columnData: columns.map((column) => ({ name: column.name, data: dataOf(column) })),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(schemaOf)],
    kvMetadata: [{ key: 'title', value: caption.title }, { key: 'caption', value: [...notes, ...caption.lines].join('\n') }],
  });
  return new Uint8Array(buffer);
};
