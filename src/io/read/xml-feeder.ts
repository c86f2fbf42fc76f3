import { faultOf } from './fault-error.ts';
import type { ReadWork } from './read-work.ts';

/** What is told of an XML document while it is read. Names are without their namespace prefix. */
export interface XmlListener {
  /** `tag` holds the attributes as written; `attributeOf` reads them. An element without content is closed at once. */
  readonly onOpen: (name: string, tag: string) => void;
  readonly onClose: (name: string) => void;
  readonly onText: (text: string) => void;
}

const CHUNK_BYTES = 1 << 20;
/** Elements inside elements; a workbook's are a dozen deep. */
const DEEPEST = 1_000;
/** A tag or text longer than this is no workbook's. */
const LONGEST_TOKEN = 16_000_000;
const NAMED_SIGNS: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]);

/** Is a number that of a sign, and not of half of one? Control signs too: whoever reads the cells says so. */
const isSign = (code: number): boolean => (code >= 0 && code < 0xd800) || (code >= 0xe000 && code <= 0x10ffff);

const signOf = (whole: string, name: string): string => {
  const named = NAMED_SIGNS.get(name);
  if (named !== undefined) return named;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return name.startsWith('#') && isSign(code) ? String.fromCodePoint(code) : whole;
};

/** Text with its entities put back. Only the five of XML itself and numbers: a document can define none. */
const plainText = (text: string): string => (text.includes('&') ? text.replace(/&(#?\w{1,8});/g, signOf) : text);

const ATTRIBUTE = /(?<=\s)([^\s="'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Is a tag written as nearly every program does: attributes in double quotes, with one blank before each? */
const isPlainTag = (tag: string): boolean => !/[\t\r\n']| =|= /.test(tag);

/** The value of an attribute of a tag; `null` where the tag has none of the name. */
export const attributeOf = (tag: string, name: string): string | null => {
  if (!isPlainTag(tag)) {
    for (const [, own, double, single] of tag.matchAll(ATTRIBUTE)) if (own === name) return plainText(double ?? single ?? '');
    return null;
  }
  const at = tag.indexOf(` ${name}="`);
  if (at < 0) return null;
  const start = at + name.length + 3;
  return plainText(tag.slice(start, tag.indexOf('"', start)));
};

/** Index of the `>` that ends a tag: not one inside an attribute; -1 where it is not there yet. */
const tagEnd = (text: string, from: number): number => {
  let quote = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  return -1;
};

const nameOf = (tag: string): string => {
  const end = tag.search(/[\s/]/);
  const name = end < 0 ? tag : tag.slice(0, end);
  return name.slice(name.indexOf(':') + 1);
};

/** Parts of a document that are passed over, or given as they stand. */
const PASSAGES = [
  { open: '<!--', close: '-->', isText: false },
  { open: '<![CDATA[', close: ']]>', isText: true },
  { open: '<?', close: '?>', isText: false },
] as const;

/** Holds that every element of a document is closed in its place: in one that was cut, or mixed up, rows would be missing unseen. */
const createNesting = ({ onOpen, onClose, onText }: XmlListener) => {
  const open: string[] = [];
  let hasRoot = false;
  const listener: XmlListener = {
    onOpen: (name, tag) => {
      if (open.length >= DEEPEST || (open.length === 0 && hasRoot)) throw faultOf('broken', '', `<${tag}>`);
      hasRoot = true;
      open.push(name);
      onOpen(name, tag);
    },
    onClose: (name) => {
      if (open.pop() !== name) throw faultOf('broken', '', `</${name}>`);
      onClose(name);
    },
    onText,
  };
  return { listener, isWhole: (): boolean => hasRoot && open.length === 0 };
};

/** Takes a document in pieces. Gives back the unfinished end of what it was given. */
const readPiece = (text: string, { onOpen, onClose, onText }: XmlListener): string => {
  let at = 0;
  for (;;) {
    const open = text.indexOf('<', at);
    if (open < 0) return text.slice(at);
    if (open > at) onText(plainText(text.slice(at, open)));
    const second = text.charCodeAt(open + 1);
    if (second === 33 || second === 63) {
      const passage = PASSAGES.find((one) => text.startsWith(one.open, open));
      if (passage === undefined && text.length - open >= 9) throw faultOf('broken', '', text.slice(open, open + 40));
      const close = passage === undefined ? -1 : text.indexOf(passage.close, open + passage.open.length);
      if (passage === undefined || close < 0) return text.slice(open);
      if (passage.isText) onText(text.slice(open + passage.open.length, close));
      at = close + passage.close.length;
      continue;
    }
    const end = tagEnd(text, open + 1);
    if (end < 0) return text.slice(open);
    if (second === 47) onClose(nameOf(text.slice(open + 2, end)));
    else {
      const tag = text.slice(open + 1, end);
      const name = nameOf(tag);
      onOpen(name, tag);
      if (text.charCodeAt(end - 1) === 47) onClose(name);
    }
    at = end + 1;
  }
};

const encodingOf = ([first, second]: Uint8Array): string => (first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8');

/**
 * Tells a listener what stands in a document, which is taken in pieces so that a large one neither fills the memory nor
 * blocks the thread. A fault where elements are not closed in their place, are deeper than any workbook's, or are none.
 */
export const readXml = async (bytes: Uint8Array, listener: XmlListener, work: ReadWork): Promise<void> => {
  const decoder = new TextDecoder(encodingOf(bytes));
  const { listener: nested, isWhole } = createNesting(listener);
  let rest = '';
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const isLast = at + CHUNK_BYTES >= bytes.length;
    rest = readPiece(rest + decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: !isLast }), nested);
    if (rest.length > LONGEST_TOKEN) throw faultOf('cellTooLong', '', rest);
    await work.pause('reading', at / bytes.length);
  }
  if (rest.trim() !== '' || !isWhole()) throw faultOf('broken', '', rest.trim());
};
