import { faultOf } from './fault-error.ts';
import type { ReadLimits } from './read-limits.ts';

/** One file in a zip, as the zip's own list describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where the entry's own header starts. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 65_535;
const WIDE = 0xffffffff;
const WIDE_FIELDS = 0x0001;
const ENCRYPTED_FLAG = 1;
/** Below this a zip cannot do harm, however well it is packed. */
const HARMLESS_BYTES = 10 * 1024 * 1024;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the record at the end of a zip starts; a fault where there is none, as in a file that was cut. */
const endRecord = (view: DataView): number => {
  for (let at = view.byteLength - END_BYTES; at >= Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw faultOf('broken');
};

/** Names are UTF-8 wherever they can be; older programs wrote others, whose letters are then not right but harmless. */
const decodeName = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replaceAll('\\', '/');

/** Values of 64 bits that an entry keeps apart (sizes and offset, in this order, only those that are too large for 32 bits). */
const wideValues = (extra: DataView): readonly number[] => {
  for (let at = 0; at + 4 <= extra.byteLength;) {
    const length = extra.getUint16(at + 2, true);
    if (extra.getUint16(at, true) === WIDE_FIELDS) {
      const values: number[] = [];
      for (let field = at + 4; field + 8 <= Math.min(extra.byteLength, at + 4 + length); field += 8) values.push(Number(extra.getBigUint64(field, true)));
      return values;
    }
    at += 4 + length;
  }
  return [];
};

const readEntry = (bytes: Uint8Array, view: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } => {
  if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw faultOf('broken');
  const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > view.byteLength) throw faultOf('broken');
  const name = decodeName(bytes.subarray(at + ENTRY_BYTES, nameEnd));
  if ((view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0) throw faultOf('encrypted', name);
  const wide = [...wideValues(viewOf(bytes.subarray(nameEnd, extraEnd)))];
  const wideOr = (value: number): number => (value === WIDE ? wide.shift() ?? value : value);
  const unpackedBytes = wideOr(view.getUint32(at + 24, true));
  const packedBytes = wideOr(view.getUint32(at + 20, true));
  const offset = wideOr(view.getUint32(at + 42, true));
  const entry = { name, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), packedBytes, unpackedBytes, offset };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
};

/** Holds what a zip says of itself to the limits: nothing is unpacked yet. Entries that share their bytes are a bomb too. */
const checkSizes = (entries: readonly ZipEntry[], fileBytes: number, limits: ReadLimits): void => {
  const packed = entries.reduce((sum, entry) => sum + entry.packedBytes, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (unpacked > limits.unpackedBytes || packed > fileBytes) throw faultOf('zipBomb', '', String(unpacked));
  if (unpacked > HARMLESS_BYTES && unpacked > fileBytes * limits.unpackedRatio) throw faultOf('zipBomb', '', String(unpacked));
};

/** Names that lead out of the folder into which a zip is unpacked, or that no system takes. */
const isUnsafeName = (name: string): boolean =>
  name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\0') || name.split('/').some((part) => part === '..');

/** The files in a zip, folders left out. A zip that would unpack to too much, out of its folder, or one file over another is a fault before anything is unpacked. */
export const readZipDirectory = (bytes: Uint8Array, limits: ReadLimits): readonly ZipEntry[] => {
  const view = viewOf(bytes);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.zipEntries) throw faultOf('zipBomb', '', String(count));
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(bytes, view, at);
    if (isUnsafeName(entry.name)) throw faultOf('zipPath', entry.name, entry.name);
    if (!entry.name.endsWith('/')) entries.push(entry);
    at = next;
  }
  const names = new Set<string>();
  for (const { name } of entries) {
    if (names.has(name)) throw faultOf('zipTwice', name);
    names.add(name);
  }
  checkSizes(entries, bytes.length, limits);
  return entries;
};
