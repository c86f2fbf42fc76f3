import { decompress as decompressZstd } from 'fzstd';
import { snappyUncompress, type Compressors } from 'hyparquet';
import { decompressBrotli } from 'hyparquet-compressors/src/brotli.js';
import { gunzip } from 'hyparquet-compressors/src/gzip.js';
import { decompressLz4, decompressLz4Raw } from 'hyparquet-compressors/src/lz4.js';
import { faultOf } from './fault-error.ts';

type Unpack = (input: Uint8Array, byteCount: number) => Uint8Array;

const snappy: Unpack = (input, byteCount) => {
  const output = new Uint8Array(byteCount);
  snappyUncompress(input, output);
  return output;
};

/** Every codec in plain JavaScript: the page's policy lets no WebAssembly start outside of DuckDB's worker. */
const UNPACKERS = {
  SNAPPY: snappy,
  GZIP: (input, byteCount) => gunzip(input, new Uint8Array(byteCount)),
  BROTLI: decompressBrotli,
  ZSTD: (input, byteCount) => decompressZstd(input, new Uint8Array(byteCount)),
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
} as const satisfies Readonly<Record<string, Unpack>>;

/** Can pages packed in this way be read? */
export const isCodecRead = (codec: string): boolean => codec === 'UNCOMPRESSED' || codec in UNPACKERS;

/** The codecs of one file, which together give no more bytes than the limit whatever its pages say. */
export const limitedCodecs = (mostBytes: number): Compressors => {
  let given = 0;
  const limited = (unpack: Unpack): Unpack => (input, byteCount) => {
    given += byteCount;
    if (given > mostBytes) throw faultOf('zipBomb', '', String(given));
    return unpack(input, byteCount);
  };
  return Object.fromEntries(Object.entries(UNPACKERS).map(([codec, unpack]) => [codec, limited(unpack)]));
};
