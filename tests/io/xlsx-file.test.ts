import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { xlsxFile, type XlsxContent } from '../../src/io/xlsx-file.ts';

/** The parts of a workbook as text, by name. */
const partsOf = async (content: XlsxContent): Promise<Readonly<Record<string, string>>> => {
  const bytes = new Uint8Array(await (await xlsxFile(content)).arrayBuffer());
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
};

const content = (part: Partial<XlsxContent> = {}): XlsxContent => ({
  table: {
    columns: [{ label: 'Kunta', kind: 'text' }, { label: 'Osuus, euroa', kind: 'number', digits: 2 }, { label: 'Luku', kind: 'number' }],
    rows: [['Kemi', 17546.19, 0.1 + 0.2], ['=1+1', null, Number.NaN]],
  },
  notes: ['Huomautus'],
  caption: { title: 'Kustannusten jako: 2023/2025', lines: ['Lähde: <asiakirja> & muut'], day: '2026-11-28' },
  ...part,
});

describe('a workbook', () => {
  it('has the table on one sheet and what it is on the other', async () => {
    const parts = await partsOf(content());
    expect(parts['xl/workbook.xml']).toContain('name="Kustannusten jako  2023 2025"');
    expect(parts['xl/workbook.xml']).toContain('name="Katve"');
    const words = parts['xl/sharedStrings.xml'] ?? '';
    for (const each of ['Kunta', 'Kemi', 'Huomautus', 'Lähde: &lt;asiakirja&gt; &amp; muut']) expect(words).toContain(each);
  });

  it('keeps all digits of a number, and its decimals for the eye', async () => {
    const parts = await partsOf(content());
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<v>17546.19</v>');
    expect(sheet).toContain('<v>0.30000000000000004</v>');
    expect(parts['xl/styles.xml']).toContain('#,##0.00');
  });

  it('leaves missing figures empty, never 0, and computes no words', async () => {
    const parts = await partsOf(content());
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    const cell = (name: string): string | undefined => new RegExp(`<c r="${name}"[^>]*?(?:/>|>.*?</c>)`).exec(sheet)?.[0];
    expect(cell('B2')).toContain('<v>17546.19</v>');
    expect(cell('B3') ?? '').not.toContain('<v>');
    expect(cell('C3') ?? '').not.toContain('<v>');
    expect(cell('A3')).toContain('t="s"');
    expect(sheet).not.toContain('<f>');
    expect(parts['xl/sharedStrings.xml']).toContain('=1+1');
  });

  it.each(['=1+1', '+358', '-x', '@SUM(A1)', '\tx', '\rx'])('computes no %j, neither in a cell nor in a heading, and keeps a negative number a number', async (text) => {
    const { caption } = content();
    const parts = await partsOf(content({ table: { columns: [{ label: text, kind: 'text' }, { label: 'Luku', kind: 'number' }], rows: [[text, -1.5]] }, notes: [text], caption: { ...caption, lines: [text] } }));
    const sheets = [parts['xl/worksheets/sheet1.xml'] ?? '', parts['xl/worksheets/sheet2.xml'] ?? ''];
    expect(sheets.join('')).not.toContain('<f');
    for (const cell of [/<c r="A1"[^>]*>/, /<c r="A2"[^>]*>/]) expect(cell.exec(sheets[0] ?? '')?.[0]).toContain('t="s"');
    expect(/<c r="B2"[^>]*>.*?<\/c>/.exec(sheets[0] ?? '')?.[0]).toMatch(/^<c r="B2"(?![^>]*t="s").*<v>-1\.5<\/v>/);
  });

  it.each(['', 'Katve', '[]:*?/', 'a'.repeat(80)])('finds a name for the sheet of %j that a spreadsheet takes', async (title) => {
    const { caption } = content();
    const parts = await partsOf(content({ caption: { ...caption, title } }));
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet\s[^>]*?name="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  });
});
