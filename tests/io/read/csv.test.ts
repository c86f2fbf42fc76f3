import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../src/schema/raw-table.ts';
import type { SourceFile } from '../../../src/schema/source-file.ts';
import { readSource } from '../../../src/io/read/read-source.ts';

const readFile = async (text: string | Uint8Array): Promise<SourceFile> => {
  const outcome = await readSource(typeof text === 'string' ? { name: 'register.csv', text } : { name: 'register.csv', bytes: text });
  if (!outcome.ok) throw new Error(`${outcome.fault.kind} ${outcome.fault.place} ${outcome.fault.value}`);
  return outcome.file;
};

const readTable = async (text: string | Uint8Array): Promise<RawTable> => {
  const table = (await readFile(text)).tables[0];
  if (table === undefined) throw new Error('No table.');
  return table;
};

describe('delimited text', () => {
  it('is read with any of the four delimiters', async () => {
    for (const delimiter of [';', ',', '\t', '|']) {
      const file = await readFile(['Kunta', 'Väkiluku'].join(delimiter) + '\n' + ['Inari', '7 000'].join(delimiter) + '\n');
      expect(file.text).toEqual({ encoding: 'utf-8', delimiter });
      expect(file.tables[0]).toMatchObject({ columns: ['Kunta', 'Väkiluku'], rows: [['Inari', '7 000']], rowNumbers: [2], isTyped: false, faults: [] });
    }
  });

  it('is not parted at decimal commas', async () => {
    const table = await readTable('Kunta;Osuus, %\nInari;1,5\nSimo;2,5\n');
    expect(table.columns).toEqual(['Kunta', 'Osuus, %']);
    expect(table.rows).toEqual([['Inari', '1,5'], ['Simo', '2,5']]);
  });

  it('is not parted by decimal commas, also where some rows are ragged', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => (at % 8 === 3 ? `Hanke ${String(at)}; jatko;Kemi;120 000,50` : `Hanke ${String(at)};Kemi;12 ${String(at)}00,5`));
    const file = await readFile(['Hanke;Kunta;Budjetti', ...rows].join('\n'));
    expect(file.text?.delimiter).toBe(';');
    expect([file.tables[0]?.columns, file.tables[0]?.rows.length, file.tables[0]?.faults.length]).toEqual([['Hanke', 'Kunta', 'Budjetti'], 35, 5]);
  });

  it('keeps quoted delimiters, line breaks and quotes', async () => {
    const table = await readTable('nimi;kuvaus\r\n"Arktinen; osa 2";"Rivi 1\r\nRivi ""2"""\r\nToinen;x\r\n');
    expect(table.rows).toEqual([['Arktinen; osa 2', 'Rivi 1\r\nRivi "2"'], ['Toinen', 'x']]);
    expect(table.rowNumbers).toEqual([2, 3]);
  });

  it('parts a ragged row from the others', async () => {
    const table = await readTable('a;b;c\n1;x;3\n4;y\n5;z;6;7\n8;w;9;;\n');
    expect(table.rows).toEqual([['1', 'x', '3'], ['8', 'w', '9']]);
    expect(table.faults).toEqual([{ row: 3, kind: 'tooFewCells', text: '4;y' }, { row: 4, kind: 'tooManyCells', text: '5;z;6;7' }]);
  });

  it('loses one line by a quote that is never closed', async () => {
    const table = await readTable('nimi;kunta\nA;Inari\n"B;Simo\n"C";Tervola\n"D"; Kemi\nE;"Tornio\n');
    expect(table.rows).toEqual([['A', 'Inari'], ['C', 'Tervola'], ['D', ' Kemi']]);
    expect(table.faults).toEqual([{ row: 3, kind: 'openQuote', text: '"B;Simo' }, { row: 6, kind: 'openQuote', text: 'E;"Tornio' }]);
  });
});
