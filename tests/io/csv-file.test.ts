import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvFile, CSV_HABITS, harmlessText } from '../../src/io/csv-file.ts';
import type { ExportTable } from '../../src/schema/export-content.ts';
import { LANGUAGES, type Language } from '../../src/schema/language.ts';
import { caption, table } from './caption-builder.ts';

const BOM = '\uFEFF';
const NOTES = ['Alaraja: oma luettelo puuttuu.'];

const fileOf = (content: ExportTable, language: Language, lines: Parameters<typeof caption>[0] = {}): string =>
  csvFile({ table: content, notes: NOTES, caption: caption(lines) }, language);

/** Reads a file as a spreadsheet of the language's country does that knows comments. */
const cellsOf = (file: string, language: Language): readonly (readonly string[])[] =>
  Papa.parse<string[]>(file.replace(BOM, ''), { comments: '# ', delimiter: CSV_HABITS[language].delimiter, skipEmptyLines: true }).data;

const numberFrom = (cell: string | undefined, language: Language): number => Number((cell ?? '').replace(CSV_HABITS[language].decimalMark, '.'));

const commentsOf = (file: string): readonly string[] => file.replace(BOM, '').split('\r\n').filter((line) => line.startsWith('# '));

describe('a CSV file', () => {
  it('opens with a byte order mark and the caption, then one header row', () => {
    const file = fileOf(table([['Inari', 15.7, 7008, '']]), 'fi');
    expect(file.startsWith(`${BOM}# Toteuma & odotus <2021>\r\n`)).toBe(true);
    expect(commentsOf(file)).toEqual([
      '# Toteuma & odotus <2021>', '# Kysymys: Hankkeet, kaikki.', '# Alaraja: oma luettelo puuttuu.',
      '# Jakosääntö: Hanke on 1 jokaisessa kunnassa.', '# Lähde: Rekisteri. Käyttölupa: CC BY 4.0.',
    ]);
    expect(cellsOf(file, 'fi')).toEqual([['Kunta', 'Odotus', 'Väkiluku', 'Syy'], ['Inari', '15,7', '7008', '']]);
    expect(file.endsWith('Inari;15,7;7008;\r\n')).toBe(true);
  });

  it.each([['fi', 'Inari;15,7;7008;"a;b"'], ['sv', 'Inari;15,7;7008;"a;b"'], ['en', 'Inari,15.7,7008,a;b']] as const)('parts columns and decimals as in %s', (language, row) => {
    expect(fileOf(table([['Inari', 15.7, 7008, 'a;b']]), language).trimEnd().split('\r\n').at(-1)).toBe(row);
  });

  it('leaves a missing figure empty, also one that is no number', () => {
    const file = fileOf(table([['A', null, Number.NaN, 'ei tietoa'], ['B', Number.POSITIVE_INFINITY, 0, '']]), 'fi');
    expect(cellsOf(file, 'fi').slice(1)).toEqual([['A', '', '', 'ei tietoa'], ['B', '', '0', '']]);
  });

  it.each(LANGUAGES)('gives back equal numbers and texts in %s', (language) => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    const words = fc.string().filter((text) => text.trim() !== '' && harmlessText(text) === text && !/[\r\n]/.test(text) && !text.startsWith('#'));
    fc.assert(fc.property(fc.array(fc.tuple(words, finite, fc.integer(), words), { minLength: 1 }), (rows) => {
      const read = cellsOf(fileOf(table(rows), language), language).slice(1);
      expect(read.map(([name, first, second, reason]) => [name, numberFrom(first, language), numberFrom(second, language), reason]))
        .toEqual(rows.map(([name, first, second, reason]) => [name, first === 0 ? 0 : first, second, reason]));
    }));
  });

  it('writes a table without rows as its header', () => {
    expect(cellsOf(fileOf(table([]), 'en'), 'en')).toEqual([['Kunta', 'Odotus', 'Väkiluku', 'Syy']]);
  });
});

describe('cells that a spreadsheet would compute', () => {
  it.each(['=1+1', '+358', '-x', '@SUM(A1)', '\tx', '\rx', ' =1', '\n=1', '＝1'])('makes %j harmless', (text) => {
    expect(harmlessText(text)).toBe(`'${text}`);
  });

  it.each(['Inari', '–', '−1', 'a=b', 'x-y', '', "O'Neil"])('leaves %j as it is', (text) => {
    expect(harmlessText(text)).toBe(text);
  });

  it('leaves negative numbers numbers, and guards texts and labels', () => {
    const file = csvFile({ table: { columns: [{ label: '=A', kind: 'text' }, { label: 'B', kind: 'number' }], rows: [['=cmd', -1.5]] }, notes: [], caption: caption() }, 'fi');
    expect(cellsOf(file, 'fi')).toEqual([["'=A", 'B'], ["'=cmd", '-1,5']]);
  });

  it.each(LANGUAGES)('starts no formula inside a comment in %s, where a spreadsheet that knows no comments would', (language) => {
    const file = fileOf(table([]), language, { title: 'a,=1+1;=2+2,"=3+3"\r\n=4+4\t=5', lines: [] });
    const { data } = Papa.parse<string[]>(file.replace(BOM, ''), { delimiter: CSV_HABITS[language].delimiter });
    expect(data.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    expect(file.split('\r\n')[0]).toContain('# a,');
  });
});
