import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstTable, readFault, readGood } from './read-bytes.ts';

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), isLittle);
  return bytes;
};

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const TEXT = 'Kunta;Selitys\nEnontekiö;Pääosin länsirajalla\nInari;Äärimmäinen\n';
const ROWS = [['Enontekiö', 'Pääosin länsirajalla'], ['Inari', 'Äärimmäinen']];

describe('the encoding of a text file', () => {
  it('is told by its mark or by its bytes', async () => {
    const utf8 = new TextEncoder().encode(TEXT);
    const cases: readonly (readonly [string, Uint8Array])[] = [
      ['utf-8', utf8], ['utf-8', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])],
      ['utf-16', utf16(`\uFEFF${TEXT}`, true)], ['utf-16', utf16(`\uFEFF${TEXT}`, false)], ['utf-16', utf16(TEXT, true)], ['utf-16', utf16(TEXT, false)],
      ['windows-1252', latin1(TEXT)],
    ];
    for (const [encoding, bytes] of cases) {
      const file = await readGood(bytes);
      expect(file.text?.encoding).toBe(encoding);
      expect(file.tables[0]?.columns).toEqual(['Kunta', 'Selitys']);
      expect(file.tables[0]?.rows).toEqual(ROWS);
    }
  });

  it('is Windows-1252 where Latin-1 has no sign, and stays UTF-8 when one byte of many is broken', async () => {
    expect((await firstTable(latin1('nimi;hinta\nA \x96 B;5 \x80\n'))).rows).toEqual([['A – B', '5 €']]);
    const broken = new TextEncoder().encode(`nimi;b\n${'ä'.repeat(20)};x\nrikki ~;y\n`);
    const at = broken.indexOf(0x7e);
    broken[at] = 0xff;
    expect((await firstTable(broken)).rows).toEqual([['ä'.repeat(20), 'x'], ['rikki \uFFFD', 'y']]);
  });

  it('is none where the file is no text', async () => {
    expect(await readFault(Uint8Array.from([0x41, 0x3b, 0x0a, 0x42, 0x01, 0x02, 0x03, 0x01]))).toEqual({ kind: 'notText', place: 'A2', value: '0x01' });
  });

  it('leaves a NUL in its cell, for the import to say where it is', async () => {
    const table = await firstTable(`nimi;kunta\n${'Hanke;Inari\n'.repeat(30)}Ar\0ktinen;Inari\n`);
    expect(table.rows.at(-1)).toEqual(['Ar\0ktinen', 'Inari']);
  });
});

describe('the header of a text', () => {
  const cases: readonly (readonly [string, string, readonly string[], readonly number[]])[] = [
    ['stands first', 'a;b\n1;x\n', ['a', 'b'], [2]],
    ['stands below titles', 'Hankkeet Lapissa\n\nPäivitetty;12.3.2024\nNimi;Kunta;Euroa\nA;Inari;5\nB;Simo;6\n', ['Nimi', 'Kunta', 'Euroa'], [5, 6]],
    ['stands below titles filled up with delimiters', 'Hankkeet;;\n;;\nNimi;Kunta;Euroa\nA;Inari;5\n', ['Nimi', 'Kunta', 'Euroa'], [4]],
    ['holds years', 'Kunta;2020;2021;2022\nInari;7000;7001;7002\n', ['Kunta', '2020', '2021', '2022'], [2]],
    ['has double and empty names', ' Nimi ;Nimi;;Kunta\nA;B;C;Inari\n', ['Nimi', 'Nimi', '', 'Kunta'], [2]],
    ['lacks a name at its end', 'Nimi;Kunta\nA;Inari;huom\nB;Simo;\n', ['Nimi', 'Kunta', ''], [2, 3]],
    ['ends in delimiters', 'Nimi;Kunta;;\nA;Inari;;\nB;Simo;;\n', ['Nimi', 'Kunta'], [2, 3]],
    ['has one column', 'Kunta\nInari\nSimo\n', ['Kunta'], [2, 3]],
    ['stands behind the line that Excel writes for itself', 'sep=|\r\nNimi|Kunta\r\nA;x|Inari\r\n', ['Nimi', 'Kunta'], [2]],
  ];

  it.each(cases)('%s', async (...[, text, columns, rowNumbers]) => {
    const table = await firstTable(text);
    expect(table.columns).toEqual(columns);
    expect(table.rowNumbers).toEqual(rowNumbers);
    expect(table.faults).toEqual([]);
  });

  it('is the row that the user names', async () => {
    const text = 'Selite;Arvo\nYksi;1\nNimi;Kunta\nA;Inari\n';
    expect(await firstTable(text, { headerRow: 3 })).toMatchObject({ columns: ['Nimi', 'Kunta'], rows: [['A', 'Inari']], rowNumbers: [4] });
  });

  it('is missed where there is none, and so are rows', async () => {
    expect(await readFault('1;2;3\n4;5;6\n')).toEqual({ kind: 'noHeader', place: 'A1', value: '1 2 3' });
    expect(await readFault('\nInari;148;7000,5\nSimo;751;3000\n')).toMatchObject({ kind: 'noHeader', place: 'A2' });
    expect(await readFault('Nimi;Kunta\n\n \n')).toEqual({ kind: 'noRows', place: 'A1', value: 'Nimi Kunta' });
    expect(await readFault(' \n;;\n')).toEqual({ kind: 'empty', place: '', value: '' });
    expect(await readFault('')).toEqual({ kind: 'empty', place: '', value: '' });
  });
});

describe('rows of a text', () => {
  it('keep blank ones between others, but not below them, and keep a total and a note as they stand', async () => {
    const table = await firstTable('Kunta;Väki\nInari;1\n\n;;\nYhteensä;1\nLähde: x\n\n\n');
    expect(table.rows).toEqual([['Inari', '1'], ['', ''], ['', ''], ['Yhteensä', '1']]);
    expect(table.rowNumbers).toEqual([2, 3, 4, 5]);
    expect(table.faults).toEqual([{ row: 6, kind: 'tooFewCells', text: 'Lähde: x' }]);
  });

  it('end at any kind of line break, and a quote inside a cell is a sign like another', async () => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      expect((await firstTable(['Nimi;Kunta', '"Hanke "Arktis" 2";Inari', '5" putki;Simo'].join(lineBreak))).rows).toEqual([['Hanke "Arktis" 2', 'Inari'], ['5" putki', 'Simo']]);
    }
  });

  it('with a cell of a million signs are faults of their own', async () => {
    for (const cell of ['x'.repeat(1_000_000), `"${'x\n'.repeat(500_000)}"`]) {
      const table = await firstTable(`Nimi;Kunta\nA;Inari\n${cell};Simo\nB;Kemi\n`);
      expect(table.rows).toEqual([['A', 'Inari'], ['B', 'Kemi']]);
      expect(table.faults).toEqual([{ row: 3, kind: 'cellTooLong', text: cell.slice(0, 200) }]);
    }
  });

  it('beyond the limits end the reading', async () => {
    expect(await readFault(`${Array.from({ length: 10_000 }, (_, index) => `s${String(index)}`).join(';')}\n1\n`)).toEqual({ kind: 'tooManyColumns', place: 'A1', value: '10000' });
    expect(await readFault(`a;b\n${'x;y\n'.repeat(11)}`, { options: { limits: { rows: 10 } } })).toEqual({ kind: 'tooManyRows', place: 'A12', value: '10' });
    expect(await readFault(`a;b\n${'x;y\n'.repeat(11)}`, { options: { limits: { cells: 10 } } })).toEqual({ kind: 'tooLarge', place: 'A7', value: '12' });
    expect(await readFault('a;b\nx;y\n', { options: { limits: { fileBytes: 5 } } })).toEqual({ kind: 'tooLarge', place: '', value: '8' });
    expect(await readFault(`${'x'.repeat(1_000_000)};b\nx;y\n`)).toMatchObject({ kind: 'cellTooLong', place: 'A1' });
  });
});

describe('a table written in any dialect', () => {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const cell = fc.string({ unit: fc.constantFrom('a', 'Å', '–', '1', ',', ';', '\t', '|', '"', ' ', '\n', "'", '=', '😀'), maxLength: 8 });
  const grid = fc.integer({ min: 2, max: 6 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }));

  it('is read back the same', async () => {
    await fc.assert(fc.asyncProperty(grid, fc.constantFrom(';', ',', '\t', '|'), fc.constantFrom('\n', '\r\n'), fc.boolean(), async (...[rows, delimiter, lineBreak, hasEnd]) => {
      const header = (rows[0] ?? []).map((_, index) => `sarake ${String.fromCharCode(97 + index)}`);
      const filled = rows.map((row) => ['x', ...row.slice(1)]);
      const text = [header, ...filled].map((row) => row.map(quoted).join(delimiter)).join(lineBreak) + (hasEnd ? lineBreak : '');
      const table = await firstTable(text);
      expect(table.columns).toEqual(header);
      expect(table.rows).toEqual(filled);
      expect(table.faults).toEqual([]);
      expect(table.rowNumbers).toEqual(filled.map((_, index) => index + 2));
    }), { numRuns: 300 });
  });

  it('with rows broken anyhow loses none of them: each is a row or a fault', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', ';', '"', ' ', '5'), maxLength: 12 });
    await fc.assert(fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 15 }), async (lines) => {
      const table = await firstTable(`Nimi;Kunta\nx;y\n${lines.join('\n')}\nz;w\n`);
      const numbers = [...table.rowNumbers, ...table.faults.map(({ row }) => row)].sort((a, b) => a - b);
      expect(numbers).toEqual(numbers.map((_, index) => index + 2));
      expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
    }), { numRuns: 300 });
  });
});
