import { faultOf } from './fault-error.ts';

/** A text file as text, and the encoding that it was in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

const SAMPLE_BYTES = 65_536;
const isAt = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** UTF-16 without a mark: nearly every other byte of western text is zero. */
const unmarkedUtf16 = (sample: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const most = sample.length * 0.3;
  if (odd > most && even < most / 10) return 'utf-16le';
  return even > most && odd < most / 10 ? 'utf-16be' : null;
};

/** The signs of Windows-1252 for the bytes 0x80 to 0x9f, for which Latin-1 has none; five bytes stand for nothing. */
const WINDOWS_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some runtimes read Windows-1252 as if it were Latin-1: these signs are put right where they did. */
const decodeWindows = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes).replace(/[\x80-\x9f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);

/** Bytes that no text has: control signs but tab, line breaks, form feed and escape. */
const isControl = (byte: number): boolean => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27;

/**
 * Text of a file that says nothing of its encoding is UTF-8 unless that cannot be: then Windows-1252, which reads
 * Latin-1 too. A few broken bytes among many good signs of UTF-8 are left as `�`, so that the rest is not spoilt.
 */
const decodeUnmarked = (bytes: Uint8Array): DecodedText => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  if (good > broken * 10) return { text, encoding: 'utf-8' };
  return { text: decodeWindows(bytes), encoding: 'windows-1252' };
};

/** The text of a file. A file that is no text is a fault, with the first byte that no text has. */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  if (isAt(bytes, 0xef, 0xbb, 0xbf)) return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' };
  if (isAt(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  if (isAt(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' };
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const utf16 = unmarkedUtf16(sample);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'utf-16' };
  const controls = sample.filter(isControl).length;
  if (controls > sample.length / 50) {
    const first = sample.findIndex(isControl);
    const line = sample.subarray(0, first).filter((byte) => byte === 10).length + 1;
    throw faultOf('notText', `A${String(line)}`, `0x${(sample[first] ?? 0).toString(16).padStart(2, '0')}`);
  }
  return decodeUnmarked(bytes);
};
