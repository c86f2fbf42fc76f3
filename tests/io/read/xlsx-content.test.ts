import { describe, expect, it } from 'vitest';
import { firstTable } from './read-bytes.ts';
import { handWorkbook, inline, sheetData } from './xlsx-builder.ts';

const sheet = (rows: readonly (readonly [number, string])[], more = '') => ({ name: 'Taul1', xml: sheetData(rows) + more });
const heads = (...names: readonly string[]): readonly [number, string] => [1, names.map((name, index) => inline(`${String.fromCharCode(65 + index)}1`, name)).join('')];
const value = (reference: string, number: number | string, style = 0): string => `<c r="${reference}" s="${String(style)}"><v>${String(number)}</v></c>`;

describe('days in a workbook', () => {
  it('show as much as their cell shows: the day, the month, the year', async () => {
    // 45292 is 1 January 2024, 45306 is 15 January 2024, 45323 is 1 February 2024.
    const rows = [heads('Päivä', 'Kuukausi', 'Vuosi', 'Teksti'), [2, value('A2', 45292, 1) + value('B2', 45323, 2) + value('C2', 45292, 3) + inline('D2', '1.2.2024')], [3, value('A3', 45306, 1) + value('B3', 45306, 2) + value('C3', 45306, 3) + inline('D3', '2024')]] as const;
    const table = await firstTable(handWorkbook({ sheets: [sheet(rows)], formats: ['d.m.yyyy', 17, 'yyyy'] }));
    expect(table.rows).toEqual([['2024-01-01', '2024-02', '2024', '1.2.2024'], ['2024-01-15', '2024-01-15', '2024-01-15', '2024']]);
    expect(table.is1904).toBeUndefined();
  });

  it('of the count from 1904 are told as such', async () => {
    const table = await firstTable(handWorkbook({ sheets: [sheet([heads('Alku', 'Nimi'), [2, value('A2', 43830) + inline('B2', 'x')]])], is1904: true }));
    expect(table).toMatchObject({ rows: [['43830', 'x']], is1904: true });
  });
});

describe('numbers in a workbook', () => {
  it('that show per cent are per cent', async () => {
    const rows = [heads('Osuus', 'Toinen', 'Kolmas'), [2, value('A2', 0.046, 1) + value('B2', 0.0075, 2) + value('C2', 0.5)]] as const;
    expect((await firstTable(handWorkbook({ sheets: [sheet(rows)], formats: [9, '0.0%'] }))).rows).toEqual([['4.6 %', '0.75 %', '0.5']]);
  });

  it('keep their decimals apart from thousands in a column that has texts with decimal commas', async () => {
    const rows = [heads('Euroa', 'Muu'), [2, inline('A2', '120 000,50') + inline('B2', 'a')], [3, value('A3', 1.234) + value('B3', 1.234)], [4, value('A4', 1234.5) + value('B4', 2)]] as const;
    expect((await firstTable(handWorkbook({ sheets: [sheet(rows)] }))).rows).toEqual([['120 000,50', 'a'], ['1.2340', '1.234'], ['1234.5', '2']]);
  });
});

describe('formulas in a workbook', () => {
  it('give their value and never themselves; an empty text is a value, none is said', async () => {
    const cell = (reference: string, inside: string, type = ''): string => `<c r="${reference}"${type === '' ? '' : ` t="${type}"`}>${inside}</c>`;
    const rows = [heads('A', 'B', 'C', 'D'), [2, cell('A2', '<f>1+1</f><v>2</v>') + cell('B2', '<f>IF(1,"","x")</f><v></v>', 'str') + cell('C2', '<f>SUM(A2:A9)</f>') + cell('D2', '<f t="shared" si="0"/><v>7</v>')], [3, cell('A3', '<f>NA()</f><v>#N/A</v>', 'e') + cell('D3', '<f t="shared" si="0"/>')]] as const;
    expect((await firstTable(handWorkbook({ sheets: [sheet(rows)] }))).rows).toEqual([['2', '', '#FORMULA!', '7'], ['#N/A', '', '', '#FORMULA!']]);
  });
});

describe('the head of a table in a workbook', () => {
  it('of groups and columns below a title names both, also where single columns are merged down', async () => {
    const rows = [[1, inline('A1', 'Hankkeet 2024')], [3, inline('A3', 'Hanke') + inline('B3', 'Kesto') + inline('D3', 'Euroa')], [4, inline('B4', 'Alku') + inline('C4', 'Loppu')], [5, inline('A5', 'Ovi') + inline('B5', '1.1.2024') + inline('C5', '31.12.2024') + inline('D5', '5')]] as const;
    const merges = '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A3:A4"/><mergeCell ref="B3:C3"/><mergeCell ref="D3:D4"/></mergeCells>';
    expect(await firstTable(handWorkbook({ sheets: [sheet(rows, merges)] }))).toMatchObject({ columns: ['Hanke', 'Kesto Alku', 'Kesto Loppu', 'Euroa'], rows: [['Ovi', '1.1.2024', '31.12.2024', '5']], rowNumbers: [5] });
  });
});
