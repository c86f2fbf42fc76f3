const MAGIC = 0x184d2204;
const STORED_BLOCK = 0x80000000;
const SHORTEST_MATCH = 4;

/** Adds up the bytes that follow a length of 15, as LZ4 writes long lengths. */
const longLength = (input: Uint8Array, at: number, start: number): { readonly length: number; readonly next: number } => {
  let length = start;
  let next = at;
  if (start !== 15) return { length, next };
  for (let byte = 255; byte === 255; next += 1) {
    byte = input[next] ?? 0;
    length += byte;
  }
  return { length, next };
};

/** Unpacks one block behind what is already unpacked, to which it may point back. Gives the new end. */
const unpackBlock = (input: Uint8Array, output: Uint8Array, start: number): number => {
  let out = start;
  for (let at = 0; at < input.length;) {
    const token = input[at] ?? 0;
    const literals = longLength(input, at + 1, token >> 4);
    if (literals.next + literals.length > input.length) throw new Error('The LZ4 block is cut.');
    output.set(input.subarray(literals.next, literals.next + literals.length), out);
    out += literals.length;
    at = literals.next + literals.length;
    if (at >= input.length) return out;
    const offset = (input[at] ?? 0) | ((input[at + 1] ?? 0) << 8);
    const match = longLength(input, at + 2, token & 15);
    const length = match.length + SHORTEST_MATCH;
    if (offset === 0 || offset > out || out + length > output.length) throw new Error('The LZ4 block points outside of its data.');
    for (let index = 0; index < length; index += 1) output[out + index] = output[out + index - offset] ?? 0;
    out += length;
    at = match.next;
  }
  return out;
};

/**
 * Unpacks an LZ4 frame, the form in which Arrow files are packed, into as many bytes as are said to be in it. Throws
 * when the frame is broken or holds more. LZ4 Frame Format Description 1.6.4; checksums are not checked.
 */
export const unpackLz4Frame = (input: Uint8Array, byteCount: number): Uint8Array => {
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('This is no LZ4 frame.');
  const flags = view.getUint8(4);
  const output = new Uint8Array(byteCount);
  let at = 7 + ((flags & 8) !== 0 ? 8 : 0) + ((flags & 1) !== 0 ? 4 : 0);
  let filled = 0;
  for (;;) {
    const size = view.getUint32(at, true);
    at += 4;
    if (size === 0) break;
    const isStored = (size & STORED_BLOCK) !== 0;
    const length = size & ~STORED_BLOCK;
    if (at + length > input.length) throw new Error('The LZ4 frame is cut.');
    const block = input.subarray(at, at + length);
    if (isStored) output.set(block, filled);
    filled = isStored ? filled + length : unpackBlock(block, output, filled);
    at += length + ((flags & 16) !== 0 ? 4 : 0);
  }
  if (filled !== byteCount) throw new Error('The LZ4 frame holds another number of bytes than its file says.');
  return output;
};
