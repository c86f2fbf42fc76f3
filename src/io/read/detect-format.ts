import { faultOf } from './fault-error.ts';

/** What the first bytes of a file say about its format. */
export type FileShape = 'zip' | 'parquet' | 'arrow' | 'text';

interface Signature {
  readonly start: readonly number[];
  readonly shape: FileShape;
}

const ascii = (text: string): readonly number[] => Array.from(text, (sign) => sign.charCodeAt(0));

const SIGNATURES: readonly Signature[] = [
  { start: [0x50, 0x4b, 0x03, 0x04], shape: 'zip' },
  { start: [0x50, 0x4b, 0x05, 0x06], shape: 'zip' },
  { start: ascii('PAR1'), shape: 'parquet' },
  { start: ascii('ARROW1'), shape: 'arrow' },
  { start: [0xff, 0xff, 0xff, 0xff], shape: 'arrow' },
];

/** Formats that are known but not read, by the name that the user knows them under. */
const STRANGERS: readonly { readonly start: readonly number[]; readonly name: string }[] = [
  { start: ascii('%PDF'), name: 'PDF' },
  { start: [0x1f, 0x8b], name: 'gzip' },
  { start: [0x89, 0x50, 0x4e, 0x47], name: 'PNG' },
  { start: [0xff, 0xd8, 0xff], name: 'JPEG' },
  { start: ascii('GIF8'), name: 'GIF' },
  { start: ascii('SQLite format 3'), name: 'SQLite / GeoPackage' },
  { start: [0x00, 0x00, 0x27, 0x0a], name: 'Shapefile' },
  { start: ascii('{\\rtf'), name: 'RTF' },
  { start: ascii('7z\xbc\xaf'), name: '7z' },
  { start: ascii('Rar!'), name: 'RAR' },
];

const OLE_START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** First bytes of the records that begin workbooks of Excel 2 to 4. */
const FIRST_EXCELS = [[0x09, 0x00, 0x04, 0x00], [0x09, 0x02, 0x06, 0x00], [0x09, 0x04, 0x06, 0x00]];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** Does a text in the names of an OLE file's parts (UTF-16) stand in its bytes? */
const hasOlePart = (bytes: Uint8Array, name: string): boolean => {
  const wanted = ascii(name).flatMap((code) => [code, 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
};

/** Excel of before 2007, and workbooks with a password, stand in the container that Word and Outlook use too. */
const oleFault = (bytes: Uint8Array): Error => {
  if (hasOlePart(bytes, 'EncryptedPackage')) return faultOf('encrypted');
  if (hasOlePart(bytes, 'Workbook') || hasOlePart(bytes, 'Book')) return faultOf('oldExcel');
  return faultOf('unknownFormat', '', 'Word, PowerPoint, Outlook');
};

/** What a file is, by its content. A format that is known and not read is a fault with its name. */
export const detectShape = (bytes: Uint8Array): FileShape => {
  const known = SIGNATURES.find(({ start }) => startsWith(bytes, start));
  if (known !== undefined) return known.shape;
  if (startsWith(bytes, ascii('PARE'))) throw faultOf('encrypted');
  if (startsWith(bytes, OLE_START)) throw oleFault(bytes);
  if (FIRST_EXCELS.some((start) => startsWith(bytes, start))) throw faultOf('oldExcel');
  const stranger = STRANGERS.find(({ start }) => startsWith(bytes, start));
  if (stranger !== undefined) throw faultOf('unknownFormat', '', stranger.name);
  return 'text';
};

/** What a text is by its first signs; markup is no table, whatever its name ends in. */
export const detectText = (text: string): 'json' | 'delimited' => {
  const start = text.slice(0, 2_000).trimStart().toLowerCase();
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  if (/^<(!doctype html|html|head|body|table|meta|style)\b/.test(start)) throw faultOf('unknownFormat', '', 'HTML');
  if (/^<\?xml\b/.test(start)) throw faultOf('unknownFormat', '', 'XML');
  return 'delimited';
};
