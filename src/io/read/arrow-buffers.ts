import { arrowUnpacker } from './arrow-codecs.ts';
import type { ArrowBatch } from './arrow-messages.ts';
import { faultOf } from './fault-error.ts';
import { listAt, longAt, tableAt, type FlatTable } from './flat-buffer.ts';
import type { ReadLimits } from './read-limits.ts';

/** The length of a column or of what is in it, and how many of its values are nothing. */
export interface ArrowNode {
  readonly length: number;
  /** -1: not said. */
  readonly nulls: number;
}

/** The bytes behind a column. */
export interface ArrowBuffer {
  readonly length: number;
  /** Unpacks them where they are packed. */
  readonly view: () => DataView;
}

/** The nodes and buffers of a batch, given one after the other. More than there are is a fault. */
export interface ArrowCursor {
  readonly rowCount: number;
  readonly version: number;
  /** Length of the node that comes next. */
  readonly nextLength: () => number;
  readonly node: () => ArrowNode;
  readonly buffer: () => ArrowBuffer;
  /** How many buffers the next column of views has. */
  readonly viewBuffers: () => number;
  /** Counts bytes that values will take when they are read, beyond those of the buffers. */
  readonly spend: (bytes: number) => void;
}

/** What all batches of a file together may still take. */
export interface ArrowAllowance {
  values: number;
  bytes: number;
}

export const arrowAllowance = (limits: ReadLimits): ArrowAllowance => ({ values: limits.cells * 2, bytes: limits.unpackedBytes });

const ENTRY_BYTES = 16;
/** Before version 4 (3 as it is counted) an entry began with the number of a page. */
const OLD_ENTRY_BYTES = 24;
const FOURTH_VERSION = 3;
const NOT_PACKED = -1;
const LENGTH_BYTES = 8;

/** The codec of a batch; `null`: it is not packed. */
const codecOf = ({ view, slot }: FlatTable): number | null => {
  const at = slot(10);
  if (at === null) return null;
  const table = tableAt(view, at);
  const [codec, method] = [table.slot(4), table.slot(6)].map((place) => (place === null ? 0 : view.getInt8(place)));
  if (method !== 0 || codec === undefined || arrowUnpacker(codec) === null) throw faultOf('unsupportedCompression', '', `Arrow ${String(codec)}`);
  return codec;
};

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const packedBuffer = (bytes: Uint8Array, codec: number, spend: (bytes: number) => void): ArrowBuffer => {
  if (bytes.length < LENGTH_BYTES) throw faultOf('broken');
  const said = longAt(viewOf(bytes), 0);
  const inside = bytes.subarray(LENGTH_BYTES);
  if (said === NOT_PACKED) return { length: inside.length, view: () => viewOf(inside) };
  if (said < 0) throw faultOf('broken');
  spend(said);
  return { length: said, view: () => viewOf(arrowUnpacker(codec)?.(inside, said) ?? inside) };
};

/** Opens a batch. What it says of itself is held to the bytes that it has and to what the file may still take. */
export const openBatch = ({ version, view, at, body }: ArrowBatch, allowance: ArrowAllowance): ArrowCursor => {
  const table = tableAt(view, at);
  const rowsAt = table.slot(4);
  const nodes = listAt(view, table.slot(6), ENTRY_BYTES);
  const entryBytes = version < FOURTH_VERSION ? OLD_ENTRY_BYTES : ENTRY_BYTES;
  const regions = listAt(view, table.slot(8), entryBytes);
  const variadic = listAt(view, table.slot(12), LENGTH_BYTES);
  const codec = codecOf(table);
  const next = { node: 0, buffer: 0, variadic: 0 };
  const lengthAt = (index: number): number => {
    if (index >= nodes.length) throw faultOf('broken');
    return longAt(view, nodes.start + index * ENTRY_BYTES);
  };
  const spend = (bytes: number): void => {
    allowance.bytes -= bytes;
    if (allowance.bytes < 0) throw faultOf('zipBomb', '', String(bytes));
  };
  return {
    rowCount: rowsAt === null ? 0 : longAt(view, rowsAt), version, spend,
    nextLength: () => lengthAt(next.node),
    node: () => {
      const [length, nulls] = [lengthAt(next.node), longAt(view, nodes.start + next.node * ENTRY_BYTES + 8)];
      next.node += 1;
      if (length < 0 || nulls < -1 || nulls > length) throw faultOf('broken');
      allowance.values -= length;
      if (allowance.values < 0) throw faultOf('tooLarge', '', String(length));
      return { length, nulls };
    },
    buffer: () => {
      if (next.buffer >= regions.length) throw faultOf('broken');
      const place = regions.start + (next.buffer + 1) * entryBytes - ENTRY_BYTES;
      const [offset, length] = [longAt(view, place), longAt(view, place + 8)];
      next.buffer += 1;
      if (offset < 0 || length < 0 || offset + length > body.length) throw faultOf('broken');
      const bytes = body.subarray(offset, offset + length);
      return codec === null || length === 0 ? { length, view: () => viewOf(bytes) } : packedBuffer(bytes, codec, spend);
    },
    viewBuffers: () => {
      if (next.variadic >= variadic.length) throw faultOf('broken');
      const count = longAt(view, variadic.start + next.variadic * LENGTH_BYTES);
      next.variadic += 1;
      if (count < 0 || count > regions.length) throw faultOf('broken');
      return count;
    },
  };
};
