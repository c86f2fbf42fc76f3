import { parquetMetadata, parquetRead, parquetSchema, type AsyncBuffer, type Compressors, type FileMetaData } from 'hyparquet';
import type { RawTable } from '../../schema/raw-table.ts';
import type { RawArea } from '../../schema/source-file.ts';
import { inDegrees } from './areas-in-degrees.ts';
import { faultOf } from './fault-error.ts';
import { geometryColumn, type GeometryColumn } from './geometry-column.ts';
import { isCodecRead, limitedCodecs } from './parquet-codecs.ts';
import { checkPages } from './parquet-pages.ts';
import { polygonsOf, type Polygons } from './polygons.ts';
import type { ReadWork } from './read-work.ts';
import { startTable } from './table-builder.ts';
import { typedText } from './typed-text.ts';

const MAGIC_BYTES = 4;

/** A cut file has lost its end, where the format keeps what is needed to read it. */
const isWhole = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes.subarray(-MAGIC_BYTES)) === 'PAR1';

/** Holds what a file says of itself to the limits, before any of it is unpacked. */
const checkMetadata = (file: Uint8Array, { row_groups: groups, num_rows: rowCount }: FileMetaData, { limits }: ReadWork): void => {
  if (rowCount < 0n || groups.reduce((sum, group) => sum + group.num_rows, 0n) !== rowCount) throw faultOf('broken');
  if (rowCount > BigInt(limits.rows)) throw faultOf('tooManyRows', '', String(rowCount));
  let bytes = 0n;
  for (const { columns } of groups) {
    for (const { meta_data: column, crypto_metadata: key, encrypted_column_metadata: secret } of columns) {
      if (column === undefined || key !== undefined || secret !== undefined) throw faultOf('encrypted', column?.path_in_schema.join('.') ?? '');
      if (!isCodecRead(column.codec)) throw faultOf('unsupportedCompression', column.path_in_schema.join('.'), column.codec);
      checkPages(file, column, limits);
      bytes += column.total_uncompressed_size;
    }
  }
  if (bytes > BigInt(limits.unpackedBytes)) throw faultOf('zipBomb', '', String(bytes));
};

interface Source {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly compressors: Compressors;
}

/** One after the other: of columns that are read side by side, those that fail after the first would fail unheard. */
const readColumn = async (source: Source, column: string, rows: RowRange): Promise<readonly unknown[]> => {
  let values: readonly unknown[] = [];
  // The library types the values of its rows loosely; each is told apart by `typedText` or `polygonsOf`.
  await parquetRead({ ...source, ...rows, columns: [column], onComplete: (read: unknown[][]) => { values = read.map(([value]) => value); } });
  return values;
};

interface RowRange {
  readonly rowStart: number;
  readonly rowEnd: number;
}

/** A Parquet file as a table, and the areas of its column of shapes in the order of the rows; none where it has no areas. */
export interface ParquetFile {
  readonly table: RawTable;
  readonly areas: readonly RawArea[];
}

/** The areas of the rows that are in the table. Shapes without any area, such as points, are no boundaries. */
const areasOf = (shapes: readonly Polygons[], table: RawTable, { system }: GeometryColumn): readonly RawArea[] => {
  if (shapes.every((polygons) => polygons.length === 0)) return [];
  const placed = inDegrees(shapes, system);
  return table.rowNumbers.map((number, index) => ({
    properties: Object.fromEntries(table.columns.map((column, at) => [column, table.rows[index]?.[at] ?? ''])), polygons: placed[number - 1] ?? [],
  }));
};

/** Reads a Parquet file group by group. Rows are numbered from 1, for the format has no row of names. */
export const readParquet = async (name: string, bytes: Uint8Array, work: ReadWork): Promise<ParquetFile> => {
  if (!isWhole(bytes)) throw faultOf('broken');
  // The library takes a buffer and no view into one.
  const buffer = bytes.slice().buffer;
  const metadata = parquetMetadata(buffer);
  checkMetadata(bytes, metadata, work);
  const geometry = geometryColumn(metadata);
  const header = parquetSchema(metadata).children.map(({ element }) => element.name).filter((column) => column !== geometry?.name);
  const shapes: Polygons[] = [];
  const table = startTable({ name, header, width: header.length, place: 'A1', isTyped: true, keepsBlankEnd: true, limits: work.limits });
  const file: AsyncBuffer = { byteLength: buffer.byteLength, slice: (start, end) => buffer.slice(start, end) };
  const options = { file, metadata, compressors: limitedCodecs(work.limits.unpackedBytes) };
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const range = { rowStart, rowEnd: rowStart + Number(group.num_rows) };
    const columns: (readonly string[])[] = [];
    for (const column of header) {
      columns.push((await readColumn(options, column, range)).map(typedText));
      await work.pause('reading', (rowStart + (Number(group.num_rows) * columns.length) / header.length) / Number(metadata.num_rows));
    }
    if (geometry !== null) (await readColumn(options, geometry.name, range)).forEach((value, index) => { shapes.push(polygonsOf(value, `A${String(rowStart + index + 1)}`)); });
    for (let row = rowStart; row < range.rowEnd; row += 1) {
      const cells = columns.map((texts) => texts[row - range.rowStart] ?? '');
      table.add({ number: row + 1, cells, text: () => cells.join(' | ') });
    }
    rowStart = range.rowEnd;
  }
  const built = table.finish();
  if (built.rows.length === 0 && built.faults.length === 0) throw faultOf('noRows', '', header.join(' '));
  return { table: built, areas: geometry === null ? [] : areasOf(shapes, built, geometry) };
};
