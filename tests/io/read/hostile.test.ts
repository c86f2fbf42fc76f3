import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FILE_FAULTS, type ReadOutcome } from '../../../src/schema/source-file.ts';
import { READ_LIMITS } from '../../../src/io/read/read-limits.ts';
import { readSource } from '../../../src/io/read/read-source.ts';
import { readFault, readGood } from './read-bytes.ts';
import { handWorkbook, inline, sheetData } from './xlsx-builder.ts';

const DESCRIPTOR = JSON.stringify({ resources: [{ name: 'a', path: 'a.csv' }] });

/** One small file of every format, in which much of the format is used. */
const whole = (): ReadonlyMap<string, Uint8Array> => {
  const columns = { Nimi: ['Arktinen', 'Tornio', 'Inari'], Määrä: [1.5, 2, 3], Valmis: [true, false, true] };
  const ipc = (format: 'file' | 'stream'): Uint8Array => tableToIPC(tableFromArrays(columns), { format }) ?? new Uint8Array();
  const xml = sheetData([[1, inline('A1', 'Nimi') + inline('B1', 'Kunta')], [2, '<c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>45292</v></c>']]);
  return new Map([
    ['csv', strToU8('Nimi;"Kunta"\n"A; ""1""";Inari\r\nB;Simo\n')],
    ['xlsx', handWorkbook({ sheets: [{ name: 'Taul1', xml: `${xml}<mergeCells><mergeCell ref="A1:A2"/></mergeCells>` }], strings: ['<t>x</t>'], formats: [14] })],
    ['parquet', new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'Nimi', data: columns.Nimi, type: 'STRING' }, { name: 'Määrä', data: columns.Määrä, type: 'DOUBLE' }] }))],
    ['arrow file', ipc('file')],
    ['arrow stream', ipc('stream')],
    ['geojson', strToU8('{"type":"Feature","properties":{"a":1},"geometry":{"type":"Polygon","coordinates":[[[1,2],[2,2],[2,3],[1,2]]]}}')],
    ['package', zipSync({ 'datapackage.json': strToU8(DESCRIPTOR), 'a.csv': strToU8('a;b\n1;2\n'.repeat(30)) })],
  ]);
};

/** A file is read or is at fault in a way that the texts know: nothing else. */
const expectOutcome = (outcome: ReadOutcome): void => {
  if (outcome.ok) {
    for (const { columns, rows } of outcome.file.tables) expect(rows.every((row) => row.length === columns.length)).toBe(true);
    return;
  }
  expect(FILE_FAULTS).toContain(outcome.fault.kind);
  expect(outcome.fault.value.length).toBeLessThanOrEqual(80);
};

const LIMITS = { unpackedBytes: 50_000_000, cells: 1_000_000 };

describe('every format', () => {
  it('is read when it is whole', async () => {
    for (const [name, bytes] of whole()) expect([name, (await readGood(bytes)).sha256.length]).toEqual([name, 64]);
  });

  it('is read or at fault when it is cut anywhere', async () => {
    for (const [name, bytes] of whole()) {
      for (let length = 0; length < bytes.length; length += 97) {
        const outcome = await readSource({ name, bytes: bytes.slice(0, length) }, { limits: LIMITS });
        expectOutcome(outcome);
        if (name === 'parquet' || name === 'package' || name === 'xlsx') expect([name, length, outcome.ok]).toEqual([name, length, false]);
      }
    }
  });

  it('is read or at fault when its bytes are changed', async () => {
    const files = [...whole()];
    const change = fc.record({ file: fc.nat(files.length - 1), changes: fc.array(fc.record({ at: fc.nat(20_000), byte: fc.nat(255) }), { minLength: 1, maxLength: 4 }) });
    await fc.assert(fc.asyncProperty(change, async ({ file, changes }) => {
      const [name, whole] = files[file] ?? ['', new Uint8Array()];
      const bytes = whole.slice();
      for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
      expectOutcome(await readSource({ name, bytes }, { limits: LIMITS }));
    }), { numRuns: 400 });
  });
});

describe('bytes of no format', () => {
  it('are read as text or at fault', async () => {
    const starts = [...whole().values()].map((bytes) => [...bytes.slice(0, 8)]);
    const start = fc.oneof(fc.constant<number[]>([]), fc.constantFrom(...starts), fc.constantFrom([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], [0xff, 0xfe], [0xef, 0xbb, 0xbf]));
    await fc.assert(fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (head, tail) => {
      expectOutcome(await readSource({ name: 'x', bytes: Uint8Array.from([...head, ...tail]) }, { limits: LIMITS }));
    }), { numRuns: 400 });
  });

  it('that are known are named, whatever the ending says', async () => {
    const ole = (part: string): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0), ...Array.from(part).flatMap((sign) => [sign.charCodeAt(0), 0])]);
    const cases: readonly (readonly [Uint8Array | string, object])[] = [
      [ole('Workbook'), { kind: 'oldExcel', place: '', value: '' }],
      [ole('EncryptedPackage'), { kind: 'encrypted', place: '', value: '' }],
      [ole('WordDocument'), { kind: 'unknownFormat' }],
      [Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0x00]), { kind: 'oldExcel' }],
      ['<html><table><tr><td>Kunta</td></tr></table></html>', { kind: 'unknownFormat', value: 'HTML' }],
      ['\n<!DOCTYPE html>', { kind: 'unknownFormat', value: 'HTML' }],
      ['<?xml version="1.0"?><Workbook/>', { kind: 'unknownFormat', value: 'XML' }],
      ['%PDF-1.7', { kind: 'unknownFormat', value: 'PDF' }],
      [Uint8Array.from([0x1f, 0x8b, 8]), { kind: 'unknownFormat', value: 'gzip' }],
    ];
    for (const [content, fault] of cases) expect(await readFault(content, { name: 'rekisteri.xlsx' })).toMatchObject(fault);
  });
});

describe('markup in a table', () => {
  it('is the text that it is', async () => {
    const file = await readGood('Nimi;Kunta\n<script>alert(1)</script>;=HYPERLINK("http://x")\n');
    expect(file.tables[0]?.rows).toEqual([['<script>alert(1)</script>', '=HYPERLINK("http://x")']]);
  });

  it('declares no entities in a workbook', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><sheetData/>';
    expect(await readFault(handWorkbook({ sheets: [{ name: 'Taul1', xml: bomb }] }))).toMatchObject({ kind: 'broken' });
  });
});

describe('a long reading', () => {
  const text = `Nimi;Kunta\n${'Hanke;Inari\n'.repeat(300_000)}`;

  it('tells how far it is, from nothing to all', async () => {
    const shares: number[] = [];
    await readGood(text, { onProgress: ({ step, share }) => { if (step === 'reading') shares.push(share); } });
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  it('lets the thread hear that it is cancelled', async () => {
    const controller = new AbortController();
    const reading = readFault(text, { options: { signal: controller.signal, onProgress: () => { setTimeout(() => { controller.abort(); }, 0); } } });
    expect(await reading).toEqual({ kind: 'cancelled', place: '', value: '' });
    expect(await readFault('a;b\nx;y\n', { options: { signal: AbortSignal.abort() } })).toMatchObject({ kind: 'cancelled' });
  });
});

it('the limits are as the texts say them', () => {
  expect(READ_LIMITS).toMatchObject({ fileBytes: 200 * 1024 * 1024, rows: 1_048_576, columns: 2_000, cells: 50_000_000, cellLength: 100_000 });
});
