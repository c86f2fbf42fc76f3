import type { ColumnMetaData } from 'hyparquet';
import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js';
import { faultOf } from './fault-error.ts';
import { isJsonObject } from './json-object.ts';
import type { ReadLimits } from './read-limits.ts';

type Struct = { readonly [key: `field_${number}`]: unknown };

/** What the header of a page says of it. */
interface PageHeader {
  readonly unpackedBytes: number;
  readonly packedBytes: number;
  readonly valueCount: number;
}

/** A count of a header; -1 where it is missing, negative or no number. */
const countOf = (value: unknown): number => (typeof value === 'number' && value >= 0 ? value : -1);

/** The struct about the contents of a page by its kind, with the numbers of `PageHeader` in parquet.thrift: data, dictionary, data of version 2. */
const contentsOf = (header: Struct): Struct | null => {
  const part: unknown = [header.field_5, null, header.field_7, header.field_8][Number(header.field_1)];
  return isJsonObject(part) ? part : null;
};

/** Counts that must all be there in the second version's contents: values, nulls, rows and the bytes of two lists of levels. */
const isSecondWhole = (contents: Struct): boolean => {
  const [values, nulls, rows, definitions, repetitions] = [contents.field_1, contents.field_2, contents.field_3, contents.field_5, contents.field_6].map(countOf);
  return [values, nulls, rows, definitions, repetitions].every((count) => count !== undefined && count >= 0) && (nulls ?? 0) <= (values ?? 0) && (rows ?? 0) <= (values ?? 0);
};

/** Reads the header at which the reader stands; `null`: it is none. */
const headerAt = (reader: { readonly view: DataView; offset: number }): PageHeader | null => {
  const header: Struct = deserializeTCompactProtocol(reader);
  const contents = contentsOf(header);
  if (contents === null || (header.field_1 === 3 && !isSecondWhole(contents))) return null;
  const page = { unpackedBytes: countOf(header.field_2), packedBytes: countOf(header.field_3), valueCount: countOf(contents.field_1) };
  return Object.values(page).every((count) => count >= 0) ? page : null;
};

/**
 * Walks over the headers of a column's pages, before any is unpacked. A broken header could send the reader back to
 * where it was, for ever, or make it ask for more memory than there is.
 */
export const checkPages = (bytes: Uint8Array, column: ColumnMetaData, limits: ReadLimits): void => {
  const place = column.path_in_schema.join('.');
  const start = Number(column.dictionary_page_offset ?? column.data_page_offset);
  const end = start + Number(column.total_compressed_size);
  if (!(start >= 0 && end >= start && end <= bytes.length)) throw faultOf('broken', place);
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset + start, end - start), offset: 0 };
  while (reader.offset < reader.view.byteLength - 1) {
    const page = headerAt(reader);
    if (page === null || reader.offset + page.packedBytes > reader.view.byteLength) throw faultOf('broken', place);
    if (page.valueCount > Math.max(Number(column.num_values), limits.rows)) throw faultOf('broken', place);
    if (page.unpackedBytes > limits.unpackedBytes) throw faultOf('zipBomb', place, String(page.unpackedBytes));
    reader.offset += page.packedBytes;
  }
};
