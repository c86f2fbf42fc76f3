import writeXlsxFile from 'write-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { dayOfSerial } from '../../../src/io/read/xlsx-cell.ts';
import { styleOfCode } from '../../../src/io/read/xlsx-styles.ts';
import { firstTable, readFault, readGood } from './read-bytes.ts';
import { handWorkbook, inline, sheetData } from './xlsx-builder.ts';

const sheet = (xml: string, name = 'Taul1') => ({ name, xml });

describe('a workbook', () => {
  it('of another writer is read as it was written', async () => {
    const blob = await writeXlsxFile([
      { sheet: 'Hankkeet', data: [
        [{ value: 'Nimi', type: String }, { value: 'Alku', type: String }, { value: 'Eurot', type: String }, { value: 'Päättynyt', type: String }],
        [{ value: 'Arktinen & <luova>', type: String }, { value: new Date(Date.UTC(2021, 4, 31)), type: Date, format: 'dd.mm.yyyy' }, { value: 1234.5, type: Number, format: '#,##0.00' }, { value: true, type: Boolean }],
        [{ value: '047', type: String }, null, { value: -0.1 - 0.2, type: Number }, { value: false, type: Boolean }],
      ] },
      { sheet: 'Kunnat', data: [[{ value: 'Kunta', type: String }], [{ value: 'Enontekiö', type: String }]] },
    ]).toBlob();
    const file = await readGood(new Uint8Array(await blob.arrayBuffer()));
    expect(file.format).toBe('xlsx');
    expect(file.tables.map(({ name }) => name)).toEqual(['Hankkeet', 'Kunnat']);
    expect(file.tables[0]).toMatchObject({
      columns: ['Nimi', 'Alku', 'Eurot', 'Päättynyt'], isTyped: true, faults: [], rowNumbers: [2, 3],
      rows: [['Arktinen & <luova>', '2021-05-31', '1234.5', 'true'], ['047', '', '-0.3', 'false']],
    });
  });

  it('gives the cached value of a formula, a sign where there is none, the text of an error, and shared texts without reading aids', async () => {
    const xml = sheetData([
      [1, `${inline('A1', 'Nimi')}${inline('B1', 'Summa')}${inline('C1', 'Haku')}`],
      [2, '<c r="A2" t="s"><v>0</v></c><c r="B2"><f>1+1</f><v>2</v></c><c r="C2" t="e"><f>NA()</f><v>#N/A</v></c>'],
      [3, '<c r="A3" t="str"><f>A2&amp;"x"</f><v>x &lt;b&gt; &#228;</v></c><c r="B3"><f>SUM(B2)</f></c><c r="C3"><v>1E-7</v></c>'],
    ]);
    const table = await firstTable(handWorkbook({ sheets: [sheet(xml)], strings: ['<r><t>Lapin </t></r><r><t xml:space="preserve">liitto_x000D_</t></r><rPh><t>x</t></rPh>'] }));
    expect(table.rows).toEqual([['Lapin liitto\r', '2', '#N/A'], ['x <b> ä', '#FORMULA!', '0.0000001']]);
  });

  it('shows days in both date systems, times, and codes with their zeros', async () => {
    const cells = (row: number) => `<c r="A${String(row)}" s="1"><v>45292</v></c><c r="B${String(row)}" s="2"><v>45292.75</v></c><c r="C${String(row)}" s="3"><v>0.5</v></c><c r="D${String(row)}" s="4"><v>47</v></c>`;
    const xml = sheetData([[1, 'ABCD'.split('').map((column) => inline(`${column}1`, `nimi ${column}`)).join('')], [2, cells(2)]]);
    const formats = [14, '[$-40B]d"."m"."yyyy;@', 'h:mm', '000'];
    expect((await firstTable(handWorkbook({ sheets: [sheet(xml)], formats }))).rows).toEqual([['2024-01-01', '2024-01-01', '12:00', '047']]);
    expect((await firstTable(handWorkbook({ sheets: [sheet(xml)], formats, is1904: true }))).rows).toEqual([['2028-01-02', '2028-01-02', '12:00', '047']]);
  });

  it('finds the header below titles, keeps blank rows and numbers rows as the sheet does', async () => {
    const xml = sheetData([
      [1, inline('B1', 'Hankeluettelo 2024')], [2, inline('B2', 'Päivitetty') + inline('C2', '12.3.2024')],
      [4, `${inline('B4', 'Hanke')}${inline('C4', 'Kunta')}${inline('D4', 'Euroa')}`],
      [5, `${inline('B5', 'A')}${inline('C5', 'Inari')}<c r="D5"><v>5</v></c>`], [6, '<c r="B6" s="0"/>'], [9, `${inline('B9', 'B')}${inline('E9', 'huomautus')}`], [10, ''],
    ]);
    const table = await firstTable(handWorkbook({ sheets: [sheet(xml)] }));
    expect(table).toMatchObject({ columns: ['Hanke', 'Kunta', 'Euroa', ''], rowNumbers: [5, 6, 9], rows: [['A', 'Inari', '5', ''], ['', '', '', ''], ['B', '', '', 'huomautus']] });
  });

  it('joins a header of two rows and fills cells that are merged down', async () => {
    const xml = `${sheetData([
      [1, inline('A1', 'Väestö kunnittain')],
      [2, `${inline('A2', 'Kunta')}${inline('B2', 'Väestö')}`], [3, '<c r="B3"><v>2020</v></c><c r="C3"><v>2021</v></c>'],
      [4, `${inline('A4', 'Inari')}<c r="B4"><v>1</v></c><c r="C4"><v>2</v></c>`], [5, '<c r="B5"><v>3</v></c><c r="C5"><v>4</v></c>'],
    ])}<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/><mergeCell ref="A4:A5"/></mergeCells>`;
    const table = await firstTable(handWorkbook({ sheets: [sheet(xml)] }));
    expect(table.columns).toEqual(['Kunta', 'Väestö 2020', 'Väestö 2021']);
    expect(table.rows).toEqual([['Inari', '1', '2'], ['Inari', '3', '4']]);
  });

  it('puts hidden sheets last, leaves out those that only code can show and those without a table', async () => {
    const xml = sheetData([[1, inline('A1', 'Kunta') + inline('B1', 'Nimi')], [2, inline('A2', 'x') + inline('B2', 'y')]]);
    const file = await readGood(handWorkbook({ sheets: [
      { name: 'Apu', xml, state: 'hidden' }, { name: 'Koodi', xml, state: 'veryHidden' }, { name: 'Tyhjä', xml: '<sheetData/>' }, { name: 'Ohje &amp; muuta', xml },
    ] }));
    expect(file.tables.map(({ name }) => name)).toEqual(['Ohje & muuta', 'Apu']);
  });

  it('says which sheet has nothing to read', async () => {
    expect(await readFault(handWorkbook({ sheets: [sheet('<sheetData/>', 'Eka')] }))).toEqual({ kind: 'empty', place: 'Eka', value: '' });
    expect(await readFault(handWorkbook({ sheets: [sheet(sheetData([[3, inline('A3', 'Kunta') + inline('B3', 'Vuosi')]]), 'Eka')] }))).toEqual({ kind: 'noRows', place: 'Eka!A3', value: 'Kunta Vuosi' });
    expect(await readFault(handWorkbook({ sheets: [sheet(sheetData([[1, '<c r="A1"><v>1</v></c><c r="B1"><v>7</v></c>']]), 'Eka')] }))).toMatchObject({ kind: 'noHeader', place: 'Eka!A1' });
  });

  it('keeps markup in a cell as the text that it is, and a cell that is too long as a fault of its row', async () => {
    const xml = sheetData([[1, inline('A1', 'Nimi') + inline('B1', 'Kunta')], [2, inline('A2', '&lt;script&gt;alert(1)&lt;/script&gt;') + inline('B2', '<![CDATA[<b>&amp;]]>')], [3, inline('A3', 'x'.repeat(1_000_000)) + inline('B3', 'y')]]);
    const table = await firstTable(handWorkbook({ sheets: [sheet(xml)] }));
    expect(table.rows).toEqual([['<script>alert(1)</script>', '<b>&amp;']]);
    expect(table.faults).toEqual([{ row: 3, kind: 'cellTooLong', text: 'x'.repeat(200) }]);
  });

  it('stops at a cell far to the right', async () => {
    const xml = sheetData([[1, inline('A1', 'Nimi') + inline('B1', 'Kunta')], [2, inline('A2', 'x') + inline('XFD2', 'y')]]);
    expect(await readFault(handWorkbook({ sheets: [sheet(xml)] }))).toEqual({ kind: 'tooManyColumns', place: 'Taul1!XFD2', value: '16384' });
  });
});

describe('days of Excel', () => {
  it('are counted as Excel counts them', () => {
    // Excel shows 1 as 1.1.1900, 59 as 28.2.1900, 61 as 1.3.1900; 60 is a day that never was.
    expect([1, 59, 61, 36526, 45292.999].map((serial) => dayOfSerial(serial, false))).toEqual(['1900-01-01', '1900-02-28', '1900-03-01', '2000-01-01', '2024-01-01']);
    expect([0, 1, 35064].map((serial) => dayOfSerial(serial, true))).toEqual(['1904-01-01', '1904-01-02', '2000-01-01']);
    expect([-1, 0, 2_958_466].map((serial) => dayOfSerial(serial, false))).toEqual([null, null, null]);
  });

  it('are told from numbers by their format', () => {
    for (const code of ['d.m.yyyy', '[$-F800]dddd, mmmm dd, yyyy', 'yyyy\\-mm\\-dd;@', 'mmm']) expect(styleOfCode(code)).toEqual({ kind: 'day', shows: 'day' });
    expect([styleOfCode('m/yyyy'), styleOfCode('yyyy'), styleOfCode('0.0 %'), styleOfCode('0" % alv"')]).toEqual([{ kind: 'day', shows: 'month' }, { kind: 'day', shows: 'year' }, { kind: 'percent' }, null]);
    for (const code of ['h:mm:ss', '[h]:mm', 'mm:ss.0']) expect(styleOfCode(code)).toEqual({ kind: 'time' });
    for (const code of ['General', '0.00', '#,##0 "days"', '[Red]-0.0', '# ##0\\ \\d', '@']) expect(styleOfCode(code)).toBeNull();
    expect(styleOfCode('000')).toEqual({ kind: 'zeros', length: 3 });
  });
});
