import { CompressionType, setCompressionCodec } from '@uwdata/flechette';
import { decompress as decompressZstd } from 'fzstd';
import { unpackLz4Frame } from './lz4-frame.ts';

type Unpack = (input: Uint8Array, byteCount: number) => Uint8Array;

const onlyRead = (): never => { throw new Error('Packing is not provided for.'); };

const whole = (unpack: Unpack): Unpack => (input, byteCount) => {
  const output = unpack(input, byteCount);
  if (output.length !== byteCount) throw new Error('A buffer holds another number of bytes than its file says.');
  return output;
};

const UNPACKERS: ReadonlyMap<number, Unpack> = new Map([
  [CompressionType.LZ4_FRAME, whole(unpackLz4Frame)],
  [CompressionType.ZSTD, whole((input, byteCount) => decompressZstd(input, new Uint8Array(byteCount)))],
]);

for (const codec of [CompressionType.LZ4_FRAME, CompressionType.ZSTD]) {
  setCompressionCodec(codec, { encode: onlyRead, decode: (input, byteCount) => arrowUnpacker(codec)?.(input, byteCount) ?? onlyRead() });
}

/** Unpacks the buffers of an Arrow file that are packed in this way; `null`: it is not known. */
export const arrowUnpacker = (codec: number): Unpack | null => UNPACKERS.get(codec) ?? null;
