import { Inflate } from 'fflate';
import { crc32Of } from './crc32.ts';
import { faultOf } from './fault-error.ts';
import type { ReadWork } from './read-work.ts';
import type { ZipEntry } from './zip-directory.ts';

const STORED = 0;
const DEFLATED = 8;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
/** So little at a time that even zeros, which deflate packs a thousandfold, stay under 17 MB before they are counted. */
const PUSH_BYTES = 16_384;

/** The packed bytes of an entry, behind its own header. */
const packedBytesOf = (bytes: Uint8Array, { name, offset, packedBytes }: ZipEntry): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw faultOf('broken', name);
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedBytes > bytes.length) throw faultOf('broken', name);
  return bytes.subarray(start, start + packedBytes);
};

const inflate = async (packed: Uint8Array, entry: ZipEntry, work: ReadWork): Promise<Uint8Array> => {
  const unpacked = new Uint8Array(entry.unpackedBytes);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    // The list of the zip may lie about the size: what comes out counts.
    if (filled + chunk.length > unpacked.length) throw faultOf('zipBomb', entry.name, String(filled + chunk.length));
    unpacked.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += PUSH_BYTES) {
    inflater.push(packed.subarray(at, at + PUSH_BYTES), at + PUSH_BYTES >= packed.length);
    await work.pause('unpacking', at / packed.length);
  }
  if (filled !== unpacked.length) throw faultOf('broken', entry.name);
  return unpacked;
};

/** Unpacks one file of a zip and checks that it is whole. Never gives more bytes than the zip's list says. */
export const unzipEntry = async (bytes: Uint8Array, entry: ZipEntry, work: ReadWork): Promise<Uint8Array> => {
  const packed = packedBytesOf(bytes, entry);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw faultOf('unsupportedCompression', entry.name, String(entry.method));
  const unpacked = entry.method === STORED ? packed : await inflate(packed, entry, work);
  if (unpacked.length !== entry.unpackedBytes || crc32Of(unpacked) !== entry.crc) throw faultOf('broken', entry.name);
  return unpacked;
};
