import { CompressionType, setCompressionCodec, tableToIPC, type Table } from '@uwdata/flechette';
import { arrowUnpacker } from '../../../src/io/read/arrow-codecs.ts';

/** Runs of one byte, which even the plainest packing makes shorter. */
const runsOf = (bytes: Uint8Array): readonly { readonly byte: number; readonly length: number }[] => {
  const runs: { byte: number; length: number }[] = [];
  for (const byte of bytes) {
    const last = runs.at(-1);
    if (last?.byte === byte) last.length += 1;
    else runs.push({ byte, length: 1 });
  }
  return runs;
};

const longLength = (length: number): readonly number[] => (length < 15 ? [] : [...Array.from({ length: Math.floor((length - 15) / 255) }, () => 255), (length - 15) % 255]);

/** One LZ4 block: every run of five and more is a sign and a match one byte back. */
const lz4Block = (bytes: Uint8Array): readonly number[] => {
  const out: number[] = [];
  let literals: number[] = [];
  for (const { byte, length } of runsOf(bytes)) {
    if (length < 5) {
      literals.push(...Array.from({ length }, () => byte));
      continue;
    }
    literals.push(byte);
    const match = length - 1 - 4;
    out.push((Math.min(15, literals.length) << 4) | Math.min(15, match), ...longLength(literals.length), ...literals, 1, 0, ...longLength(match));
    literals = [];
  }
  return [...out, Math.min(15, literals.length) << 4, ...longLength(literals.length), ...literals];
};

const long = (value: number, bytes: number): readonly number[] => Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) % 256);

const packLz4 = (bytes: Uint8Array): Uint8Array => {
  const block = lz4Block(bytes);
  return Uint8Array.from([0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82, ...long(block.length, 4), ...block, 0, 0, 0, 0]);
};

/** A Zstandard frame of blocks that repeat one byte and blocks as they are. */
const packZstd = (bytes: Uint8Array): Uint8Array => {
  const blocks: { readonly isRun: boolean; readonly length: number; readonly content: number[] }[] = [];
  let plain: number[] = [];
  const flush = (): void => {
    if (plain.length > 0) blocks.push({ isRun: false, length: plain.length, content: plain });
    plain = [];
  };
  for (const { byte, length } of runsOf(bytes)) {
    if (length < 8) plain.push(...Array.from({ length }, () => byte));
    else {
      flush();
      blocks.push({ isRun: true, length, content: [byte] });
    }
  }
  flush();
  const body = blocks.flatMap(({ isRun, length, content }, index) => [...long(length * 8 + (isRun ? 2 : 0) + (index === blocks.length - 1 ? 1 : 0), 3), ...content]);
  return Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, ...long(bytes.length, 4), ...body]);
};

const PACKERS = { none: null, lz4: { codec: CompressionType.LZ4_FRAME, pack: packLz4 }, zstd: { codec: CompressionType.ZSTD, pack: packZstd } } as const;
export const PACKINGS = ['none', 'lz4', 'zstd'] as const;

/** An Arrow file or stream, its buffers packed. */
export const arrowBytes = (table: Table, format: 'file' | 'stream', packing: (typeof PACKINGS)[number] = 'none'): Uint8Array => {
  const packer = PACKERS[packing];
  if (packer !== null) setCompressionCodec(packer.codec, { encode: packer.pack, decode: (input, byteCount) => arrowUnpacker(packer.codec)?.(input, byteCount) ?? input });
  const bytes = tableToIPC(table, { format, codec: packer?.codec ?? null });
  if (bytes === null) throw new Error('Arrow gave nothing.');
  return bytes;
};
