import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { FaultError } from '../../../src/io/read/fault-error.ts';
import type { ReadLimits } from '../../../src/io/read/read-limits.ts';
import { startWork } from '../../../src/io/read/read-work.ts';
import { readZip } from '../../../src/io/read/read-zip.ts';
import type { RawTable } from '../../../src/schema/raw-table.ts';
import { FILE_FAULTS, type FileFault } from '../../../src/schema/source-file.ts';
import { firstTable, readFault } from './read-bytes.ts';
import { handWorkbook, inline, sheetData } from './xlsx-builder.ts';
import { changedParts, xmlChange, type Parts } from './xml-changes.ts';

const partsOf = (workbook: Uint8Array): Parts => Object.fromEntries(Object.entries(unzipSync(workbook)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const zipped = (parts: Parts): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 1 });

const shared = (reference: string, index: number): string => `<c r="${reference}" t="s"><v>${String(index)}</v></c>`;

/** Workbooks in which much of the format is used: one written by hand, one by a library. */
const workbooks = async (): Promise<readonly Parts[]> => {
  const register = `${sheetData([
    [1, inline('A1', 'Hankkeet')], [2, shared('A2', 0) + inline('B2', 'Kesto') + inline('D2', 'Euroa')], [3, shared('B3', 1) + inline('C3', 'Loppu')],
    [4, `${shared('A4', 2)}<c r="B4" s="1"><v>45292</v></c><c r="C4" s="2"><v>45306</v></c><c r="D4"><f>1+1</f><v>2.5</v></c><c r="E4" t="b"><v>1</v></c>`],
    [5, '<c r="B5" s="3"><v>0.5</v></c><c r="C5" s="4"><v>47</v></c><c r="D5" t="e"><v>#N/A</v></c><c r="E5" t="d"><v>2024-05-31T00:00:00Z</v></c>'],
    [8, '<c t="str"><f>A4&amp;"x"</f><v>x &#228;</v></c><c t="inlineStr"><is><r><t>Ina</t></r><r><t>ri</t></r><rPh><t>x</t></rPh></is></c><c><f>SUM(B2)</f></c>'],
  ])}<mergeCells count="3"><mergeCell ref="A1:D1"/><mergeCell ref="B2:C2"/><mergeCell ref="A4:A5"/></mergeCells><controls><control><from><xdr:row>3</xdr:row></from></control></controls>`;
  const blob = await writeXlsxFile([{ sheet: 'Kunnat', data: [
    [{ value: 'Kunta', type: String }, { value: 'Alku', type: String }, { value: 'Väki', type: String }],
    [{ value: 'Enontekiö', type: String }, { value: new Date(Date.UTC(2021, 4, 31)), type: Date, format: 'dd.mm.yyyy' }, { value: 1234.5, type: Number, format: '#,##0.00' }],
  ] }]).toBlob();
  return [
    partsOf(handWorkbook({
      sheets: [{ name: 'Taul1', xml: register }, { name: 'Apu', xml: sheetData([[1, inline('A1', 'Kunta') + inline('B1', 'Nimi')], [2, inline('A2', 'x') + shared('B2', 0)]]), state: 'hidden' }],
      strings: ['<t>Hanke</t>', '<r><t>Al</t></r><r><t>ku</t></r>', '<t xml:space="preserve">Ovi _x000D_</t>'], formats: [14, '[$-40B]d"."m"."yyyy;@', 9, '000'],
    })),
    partsOf(new Uint8Array(await blob.arrayBuffer())),
  ];
};

const LIMITS = { unpackedBytes: 5_000_000, cells: 20_000, cellLength: 2_000 };

/** What is read, or why it is not. Whatever else is thrown goes on: `readSource` would make a broken file of it, and it is a fault of the reader. */
const readRaw = async (bytes: Uint8Array, limits: Partial<ReadLimits>): Promise<readonly RawTable[] | FileFault> => {
  try {
    return (await readZip(bytes, startWork({ limits }))).tables;
  } catch (cause) {
    if (cause instanceof FaultError) return cause.fault;
    throw cause;
  }
};

const expectTable = ({ columns, rows, rowNumbers, faults }: RawTable): void => {
  expect(rows.every((row) => row.length === columns.length && Array.from(row).every((cell) => typeof cell === 'string' && cell.length <= LIMITS.cellLength))).toBe(true);
  expect(rowNumbers.length).toBe(rows.length);
  expect(rowNumbers.every((number, index) => Number.isInteger(number) && number > (rowNumbers[index - 1] ?? 0) && number <= 1_048_576)).toBe(true);
  expect(new Set([...rowNumbers, ...faults.map(({ row }) => row)]).size).toBe(rows.length + faults.length);
};

const expectNamed = ({ kind, place, value }: FileFault): void => {
  expect(FILE_FAULTS).toContain(kind);
  expect([place.length <= 200, value.length <= 80]).toEqual([true, true]);
};

describe('a workbook whose XML is changed', () => {
  it('is read into rows as wide as its columns, or is at fault by name', async () => {
    const sound = await workbooks();
    for (const parts of sound) for (const table of (await readRaw(zipped(parts), LIMITS)) as readonly RawTable[]) expectTable(table);
    const changes = fc.array(xmlChange, { minLength: 1, maxLength: 4 });
    await fc.assert(fc.asyncProperty(fc.constantFrom(...sound), changes, async (parts, each) => {
      const outcome = await readRaw(zipped(each.reduce(changedParts, parts)), LIMITS);
      if (!Array.isArray(outcome)) return expectNamed(outcome as FileFault);
      const tables = outcome as readonly RawTable[];
      expect(tables.reduce((sum, { columns, rows }) => sum + columns.length * rows.length, 0)).toBeLessThanOrEqual(LIMITS.cells);
      return tables.forEach(expectTable);
    }), { numRuns: 1_000 });
  });
});

const HEAD: readonly [number, string] = [1, inline('A1', 'Nimi') + inline('B1', 'Kunta')];
const one = (xml: string, more: object = {}) => handWorkbook({ sheets: [{ name: 'Taul1', xml }], ...more });
const row = (number: number, cells: string): string => sheetData([HEAD, [number, cells]]);

describe('what would be missing unseen', () => {
  it.each<readonly [what: string, xml: string, fault: Partial<FileFault>]>([
    ['a shared text that is not there', row(2, shared('A2', 3) + inline('B2', 'x')), { place: 'Taul1!A2', value: '3' }],
    ['a shared text before the first', row(2, shared('A2', -1)), { place: 'Taul1!A2', value: '-1' }],
    ['two values in one place', row(2, inline('A2', 'x') + inline('A2', 'y')), { place: 'Taul1!A2', value: 'y' }],
    ['two values in one cell', row(2, '<c r="A2"><v>1</v><v>2</v></c>'), {}],
    ['a cell in a cell', row(2, '<c r="A2"><v>1</v><c r="B2"><v>2</v></c></c>'), {}],
    ['a cell of another row', row(2, inline('A3', 'x')), { place: 'Taul1!A3' }],
    ['an address that is none', row(2, inline('ZZZZ2', 'x')), { place: 'Taul1!ZZZZ2' }],
    ['a row without a place', `<sheetData><row r="1">${HEAD[1]}</row><row r="-2">${inline('A2', 'x')}</row></sheetData>`, { value: '<row r="-2">' }],
    ['a cell without a row', `<sheetData><row r="1">${HEAD[1]}</row>${inline('A2', 'x')}</sheetData>`, {}],
    ['two rows of one number', sheetData([HEAD, [2, inline('A2', 'x')], [2, inline('A2', 'y')]]), { place: 'Taul1!A2' }],
    ['merged cells that are nowhere', `${row(2, inline('A2', 'x'))}<mergeCells><mergeCell ref="A2:"/></mergeCells>`, { place: 'Taul1' }],
    ['an element that is not closed', `<sheetData><row r="1">${HEAD[1]}</row><row r="2">${inline('A2', 'x')}</sheetData>`, { value: '</sheetData>' }],
  ])('is a fault: %s', async (_, xml, fault) => {
    expect(await readFault(one(xml))).toMatchObject({ kind: 'broken', ...fault });
  });

  it('is a fault where parts are missing, or the end of one', async () => {
    const parts = partsOf(one(row(2, shared('A2', 0) + inline('B2', 'y')), { strings: ['<t>x</t>'] }));
    const without = (name: string): Uint8Array => zipped(Object.fromEntries(Object.entries(parts).filter(([path]) => path !== name)));
    const changed = (name: string, change: (text: string) => string): Uint8Array => zipped({ ...parts, [name]: change(parts[name] ?? '') });
    expect(await readFault(without('xl/sharedStrings.xml'))).toMatchObject({ kind: 'broken', place: 'Taul1!A2' });
    expect(await readFault(without('xl/worksheets/sheet1.xml'))).toMatchObject({ kind: 'broken', place: 'Taul1' });
    expect(await readFault(without('xl/_rels/workbook.xml.rels'))).toMatchObject({ kind: 'broken', place: 'Taul1' });
    expect(await readFault(changed('xl/worksheets/sheet1.xml', (text) => text.slice(0, text.indexOf('<row r="2"'))))).toMatchObject({ kind: 'broken' });
    expect(await readFault(changed('xl/worksheets/sheet1.xml', () => ''))).toMatchObject({ kind: 'broken' });
    expect(await readFault(changed('xl/workbook.xml', (text) => text.replace(/<sheet .*?\/>/, (tab) => tab.repeat(2))))).toMatchObject({ kind: 'broken', place: 'Taul1' });
  });
});

describe('what is odd but whole', () => {
  it('is read as it is meant', async () => {
    const xml = `<sheetData>\n<row\tr='1'>${HEAD[1]}</row><row r="5">${inline('B5', 'c')}<c\n  r = "A5"\tt="inlineStr" ><is><t>e</t><rPh><t>aid</t></rPh></is></c></row><row r="3">${inline('A3', 'a')}</row></sheetData>
      <controls><xdr:from><xdr:row>3</xdr:row></xdr:from></controls>`;
    expect(await firstTable(one(xml))).toMatchObject({ rows: [['a', ''], ['e', 'c']], rowNumbers: [3, 5] });
  });

  it('keeps values that are not of their type as they are written', async () => {
    const cells = (...values: readonly (readonly [string, string])[]): string => values.map(([attributes, value], index) => `<c r="${String.fromCharCode(65 + index)}2"${attributes}><v>${value}</v></c>`).join('');
    const xml = sheetData([[1, 'ABCDEFG'.split('').map((column) => inline(`${column}1`, `nimi ${column}`)).join('')],
      [2, cells([' t="b"', 'ehkä'], [' t="d"', '31.12.2024 klo 12'], ['', '1e999'], [' s="1"', '1e308'], [' s="2"', '1e21'], [' t="b"', 'constructor'], [' t="str"', '&amp;&valueOf;&#xD800;'])]]);
    expect((await firstTable(one(xml, { formats: ['h:mm', '000'] }))).rows).toEqual([['ehkä', '31.12.2024 klo 12', '1e999', '1e308', '1000000000000000000000', 'constructor', '&&valueOf;&#xD800;']]);
    const late = sheetData([HEAD, [2, `<c r="A2" s="1"><v>2957004</v></c>${inline('B2', 'x')}`]]);
    expect((await firstTable(one(late, { formats: [14], is1904: true }))).rows).toEqual([['2957004', 'x']]);
  });
});

describe('what would fill the memory or take for ever', () => {
  it('stops at merged cells far to the right of many rows, and at many over one another', async () => {
    const rows = Array.from({ length: 300 }, (_, index): readonly [number, string] => [index + 3, '']);
    const merged = (...refs: readonly string[]): string => `${sheetData([HEAD, [2, inline('A2', 'x') + inline('CV2', 'y')], ...rows])}<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    expect(await readRaw(one(merged('CV2:CV302')), { cells: 10_000 })).toMatchObject({ kind: 'tooLarge' });
    expect(await readRaw(one(merged(...Array.from({ length: 40 }, () => 'A2:A302'))), { cells: 10_000 })).toMatchObject({ kind: 'tooLarge' });
    expect(await readRaw(one(merged(...Array.from({ length: 40 }, () => 'A900:A901'))), { rows: 310, cells: 10_000 })).toHaveLength(1);
    expect(await readRaw(one(merged(...Array.from({ length: 400 }, () => 'A900:A901'))), { rows: 310, cells: 10_000 })).toMatchObject({ kind: 'broken' });
  });

  it('counts the cells of all sheets together', async () => {
    const wide = sheetData([[1, inline('A1', 'Nimi') + inline('CV1', 'Kunta')], [2, inline('A2', 'x') + inline('CV2', 'y')], ...Array.from({ length: 40 }, (_, index): readonly [number, string] => [index + 3, Array.from({ length: 26 }, (_unused, column) => inline(`${String.fromCharCode(65 + column)}${String(index + 3)}`, 'z')).join('')])]);
    const sheets = (count: number) => handWorkbook({ sheets: Array.from({ length: count }, (_, index) => ({ name: `Taul${String(index + 1)}`, xml: wide })) });
    expect(await readRaw(sheets(4), { cells: 5_000 })).toHaveLength(4);
    expect(await readRaw(sheets(5), { cells: 5_000 })).toMatchObject({ kind: 'tooLarge', place: 'Taul5' });
  });

  it('stops at elements deeper than any workbook\'s, and at more shared texts, styles or relations than one has', async () => {
    const good = row(2, inline('A2', 'x') + inline('B2', 'y'));
    expect(await readFault(one(`${good}${'<x>'.repeat(1_001)}${'</x>'.repeat(1_001)}`))).toMatchObject({ kind: 'broken', value: '<x>' });
    expect(await readRaw(one(good, { strings: Array.from({ length: 101 }, () => '') }), { cells: 100 })).toMatchObject({ kind: 'tooLarge' });
    expect(await readFault(one(good, { formats: Array.from({ length: 100_002 }, () => 14) }))).toMatchObject({ kind: 'broken' });
    expect(await readRaw(handWorkbook({ sheets: Array.from({ length: 30 }, (_, index) => ({ name: `T${String(index)}`, xml: good })) }), { zipEntries: 40 })).toHaveLength(30);
    const parts = partsOf(one(good));
    const many = Array.from({ length: 50 }, (_, index) => `<Relationship Id="x${String(index)}"/>`).join('');
    expect(await readRaw(zipped({ ...parts, 'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace('</R', `${many}</R`) }), { zipEntries: 40 })).toMatchObject({ kind: 'broken' });
  });

  it('takes no more of a cell in many pieces than shows that it is too long', async () => {
    const pieces = row(2, `<c r="A2" t="inlineStr"><is>${'<t>abcdefghij</t>'.repeat(300)}</is></c>${inline('B2', 'y')}`);
    expect(await readRaw(one(pieces), { cellLength: 100 })).toMatchObject([{ rows: [], faults: [{ row: 2, kind: 'cellTooLong', text: expect.stringMatching(/^(abcdefghij){11} \| y$/) as unknown }] }]);
    const text = `<si>${'<r><t>abcdefghij</t></r>'.repeat(300)}</si>`.slice(4, -5);
    expect(await readRaw(one(row(2, shared('A2', 0)), { strings: [text] }), { cellLength: 100 })).toMatchObject([{ rows: [], faults: [{ row: 2, text: 'abcdefghij'.repeat(11) }] }]);
  });

  it('asks of long cells above the header only once what they are', async () => {
    const long = `${'1'.repeat(99_000)}x`;
    const rows = Array.from({ length: 40 }, (_, index): readonly [number, string] => [index + 2, inline(`A${String(index + 2)}`, long) + inline(`B${String(index + 2)}`, long)]);
    expect((await firstTable(one(sheetData([HEAD, ...rows])))).rows).toHaveLength(40);
  });

  it('reads tags of any length once', async () => {
    const xml = `${row(2, inline('A2', 'x') + inline('B2', 'y'))}<mergeCells><mergeCell\t${'a'.repeat(2_000_000)} ref="A2:A2"/></mergeCells>`;
    expect((await firstTable(one(xml))).rows).toEqual([['x', 'y']]);
    expect((await firstTable(one(row(2, inline('A2', 'x')), { formats: ['['.repeat(2_000_000)] }))).rows).toEqual([['x', '']]);
  });
});
