/** What a snapshot file begins with. */
const MAGIC = new Uint8Array([0x4b, 0x41, 0x54, 0x56]); // "KATV"
const FORMAT = 1;
/** Arrow wants its bytes to begin at a multiple of this. */
const ALIGNMENT = 8;
const PREFIX_LENGTH = 8;

/** The answers to several queries in one file. */
export interface SnapshotFile {
  /** Hash of the data package that was asked. */
  readonly contentHash: string;
  /** Arrow IPC by query name. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

interface Header {
  readonly format: number;
  readonly contentHash: string;
  /** Offsets count from the end of the header. */
  readonly parts: readonly { readonly name: string; readonly offset: number; readonly length: number }[];
}

const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

/** Writes a snapshot: magic, header length, header as JSON padded with blanks, then the parts, each aligned. */
export const packSnapshot = ({ contentHash, parts }: SnapshotFile): Uint8Array => {
  let end = 0;
  const entries = [...parts].map(([name, bytes]) => {
    const entry = { name, offset: end, length: bytes.length };
    end = aligned(end + bytes.length);
    return entry;
  });
  const header: Header = { format: FORMAT, contentHash, parts: entries };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const headerLength = aligned(json.length);
  const file = new Uint8Array(PREFIX_LENGTH + headerLength + end);
  file.set(MAGIC);
  new DataView(file.buffer).setUint32(MAGIC.length, headerLength, true);
  file.fill(0x20, PREFIX_LENGTH, PREFIX_LENGTH + headerLength).set(json, PREFIX_LENGTH);
  for (const { name, offset } of entries) file.set(parts.get(name) ?? new Uint8Array(), PREFIX_LENGTH + headerLength + offset);
  return file;
};

const isHeader = (value: unknown): value is Header =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT
  && 'contentHash' in value && typeof value.contentHash === 'string' && 'parts' in value && Array.isArray(value.parts);

/** Reads a snapshot; throws when the bytes are none, are cut off, or come from another version of Katve. */
export const unpackSnapshot = (file: Uint8Array): SnapshotFile => {
  if (file.length < PREFIX_LENGTH || !MAGIC.every((byte, index) => file[index] === byte)) {
    throw new Error('These bytes are no snapshot of Katve.');
  }
  const bodyStart = PREFIX_LENGTH + new DataView(file.buffer, file.byteOffset).getUint32(MAGIC.length, true);
  if (bodyStart > file.length) throw new Error('The snapshot is cut off in its header.');
  const header: unknown = JSON.parse(new TextDecoder().decode(file.subarray(PREFIX_LENGTH, bodyStart)));
  if (!isHeader(header)) throw new Error('The snapshot comes from another version of Katve.');
  const parts = new Map<string, Uint8Array>();
  for (const { name, offset, length } of header.parts) {
    const start = bodyStart + offset;
    if (start + length > file.length) throw new Error(`The snapshot is cut off in ${name}.`);
    parts.set(name, file.subarray(start, start + length));
  }
  return { contentHash: header.contentHash, parts };
};
