import { columnFromArray, dateDay, float64, int32, tableFromColumns, tableToIPC, utf8 } from '@uwdata/flechette/dist/flechette.cjs'; // whole in one file: the reader's modules are in the first picture, and the writer's must not follow them there
import { typedColumns, type TypedColumn } from './typed-columns.ts';
import type { ColumnContent } from './parquet-file.ts';

type ArrowColumn = ReturnType<typeof columnFromArray>;

const columnOf = ({ type, cells }: TypedColumn): ArrowColumn => {
  switch (type) {
    case 'whole': return columnFromArray([...cells], int32());
    case 'decimal': return columnFromArray([...cells], float64());
    case 'day': return columnFromArray(cells.map((cell) => (cell === null ? null : Date.parse(`${cell}T00:00:00Z`))), dateDay());
    case 'text': return columnFromArray([...cells], utf8());
  }
};

/** A table as an Arrow IPC file: columns keep their types, a missing figure is null; title, notes and caption stand in the schema's metadata. */
export const arrowFile = ({ table, notes, caption }: ColumnContent): Uint8Array<ArrayBuffer> => {
  const arrow = tableFromColumns(typedColumns(table).map((column): [string, ArrowColumn] => [column.name, columnOf(column)]));
  const schema = { ...arrow.schema, metadata: new Map([['title', caption.title], ['caption', [...notes, ...caption.lines].join('\n')]]) };
  Object.assign(arrow, { schema });
  const bytes = tableToIPC(arrow, { format: 'file' });
  if (bytes === null) throw new Error('The table could not be written as Arrow.');
  return new Uint8Array(bytes);
};
