import fc from 'fast-check';

/** The parts of a workbook by their paths. */
export type Parts = Readonly<Record<string, string>>;

/** One thing that goes wrong with the XML of a workbook. The numbers choose where, whatever the size of what they choose from. */
export interface XmlChange {
  readonly kind: 'dropTag' | 'repeatSpan' | 'dropSpan' | 'exchangeTags' | 'dropAttribute' | 'repeatAttribute' | 'exchangeAttributes' | 'setAttribute' | 'setText' | 'insert' | 'cut' | 'dropPart' | 'exchangeParts';
  readonly part: number;
  readonly at: number;
  readonly other: number;
  readonly value: string;
}

/** What no program writes into an attribute or a cell, and what stands close to a limit. */
const VALUES = [
  '', ' ', '-1', '0', '1', '2', '7', '1.5', '1e3', '1e308', '1e999', 'NaN', 'Infinity', '0x10', '65535', '1048576', '1048577', '999999999', '99999999999999999999',
  'A0', 'A1', 'B1', 'a1', '$A$1', 'A-1', 'A1048577', 'ZZZ1', 'ZZZ999999999', 'AAAA1', 'XFD1048576', 'A1:XFD1048576', 'B2:A1', 'A1:A999999999', 'BXX1:BXX1048576', ':', 'A1:',
  's', 'str', 'inlineStr', 'b', 'e', 'd', 'n', 'true', 'constructor', '__proto__', '2024-02-30', 'visible', 'veryHidden', 's0', 't', '/', '../../../x', 'sheet1.xml', 'worksheets/sheet1.xml', '/xl/workbook.xml',
  '&#0;', '&#xD800;', '&#1114112;', '&#x;', '&bogus;', '&valueOf;', '&amp', '&', '\0', '\uFFFF', '_xD800_', '[[[[[[', 'yyyy"', '0'.repeat(400), 'x'.repeat(3_000),
];

const PIECES = [
  '<', '>', '&', '"', "'", '/', '\0', '\t', ' ', '<>', '</>', '<!', '<!--', '-->', '<![CDATA[', ']]>', '<?', '<!DOCTYPE x [<!ENTITY a "b">]>', '<x/>', '<x>', '</x>', '</row>', '</c>',
  '<row/>', '<row r="2"><c r="A2"><v>1</v></c></row>', '<c r="A2"><v>1</v></c>', '<c/>', '<v>1</v>', '<f>1</f>', '<t>x</t>', '<si/>', '<xf/>', '<xdr:row>3</xdr:row>', '<mergeCell ref="A1:A3"/>',
  '<x>'.repeat(1_500), `${'<x>'.repeat(1_500)}${'</x>'.repeat(1_500)}`, `${'<x>'.repeat(50)}${'</x>'.repeat(50)}`, '\uFEFF', 'x'.repeat(3_000),
];

export const xmlChange: fc.Arbitrary<XmlChange> = fc.record({
  kind: fc.constantFrom<XmlChange['kind'][]>('dropTag', 'repeatSpan', 'dropSpan', 'exchangeTags', 'dropAttribute', 'repeatAttribute', 'exchangeAttributes', 'setAttribute', 'setAttribute', 'setText', 'insert', 'cut', 'dropPart', 'exchangeParts'),
  part: fc.nat(1_000), at: fc.nat(100_000), other: fc.nat(100_000), value: fc.constantFrom(...VALUES, ...PIECES),
});

/** A place in a text, from one sign to before another. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const spansOf = (text: string, pattern: RegExp): readonly Span[] => [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
const TAGS = /<[^>]*>/g;
const TEXTS = /(?<=>)[^<>]+(?=<)/g;
const ATTRIBUTES = /\s[\w:]+="[^"]*"/g;

const chosen = (spans: readonly Span[], number: number): Span => spans[number % Math.max(1, spans.length)] ?? { from: 0, to: 0 };
const put = (text: string, { from, to }: Span, piece: string): string => text.slice(0, from) + piece + text.slice(to);
const take = (text: string, { from, to }: Span): string => text.slice(from, to);

const exchange = (text: string, one: Span, other: Span): string => {
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  return put(put(text, second, take(text, first)), first, take(text, second));
};

/** From the start of one tag to the end of one close behind it. */
const spanAt = (tags: readonly Span[], { at, other }: XmlChange): Span => {
  const first = at % Math.max(1, tags.length);
  return { from: tags[first]?.from ?? 0, to: tags[Math.min(tags.length - 1, first + (other % 8))]?.to ?? 0 };
};

const changedText = (text: string, change: XmlChange): string => {
  const { kind, at, other, value } = change;
  const tags = spansOf(text, TAGS);
  const attributes = spansOf(text, ATTRIBUTES);
  const attribute = chosen(attributes, at);
  switch (kind) {
    case 'dropTag': return put(text, chosen(tags, at), '');
    case 'dropSpan': return put(text, spanAt(tags, change), '');
    case 'repeatSpan': return put(text, spanAt(tags, change), take(text, spanAt(tags, change)).repeat(2));
    case 'exchangeTags': return exchange(text, chosen(tags, at), chosen(tags, other));
    case 'dropAttribute': return put(text, attribute, '');
    case 'repeatAttribute': return put(text, attribute, take(text, attribute).repeat(2));
    case 'exchangeAttributes': return exchange(text, attribute, chosen(attributes, other));
    case 'setAttribute': return put(text, attribute, take(text, attribute).replace(/"[^"]*"/, () => `"${value}"`));
    case 'setText': return put(text, chosen(spansOf(text, TEXTS), at), value);
    case 'insert': return put(text, { from: at % (text.length + 1), to: at % (text.length + 1) }, value);
    case 'cut': return text.slice(0, at % (text.length + 1));
    case 'dropPart':
    case 'exchangeParts': return text;
  }
};

/** The parts after one change. */
export const changedParts = (parts: Parts, change: XmlChange): Parts => {
  const names = Object.keys(parts);
  const name = names[change.part % Math.max(1, names.length)];
  const text = name === undefined ? undefined : parts[name];
  if (name === undefined || text === undefined) return parts;
  if (change.kind === 'dropPart') return Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name));
  const other = names[change.other % names.length] ?? name;
  return change.kind === 'exchangeParts' ? { ...parts, [name]: parts[other] ?? '', [other]: text } : { ...parts, [name]: changedText(text, change) };
};
