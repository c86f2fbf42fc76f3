import { tableFromArrays, tableToIPC, timestamp, TimeUnit, utf8, dateDay, float64, int64, bool, list, dictionary } from '@uwdata/flechette';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpackLz4Frame } from '../../../src/io/read/lz4-frame.ts';
import { plainNumber } from '../../../src/io/read/plain-number.ts';
import { typedText } from '../../../src/io/read/typed-text.ts';
import { firstTable, readFault, readGood } from './read-bytes.ts';

const DAY = new Date('2021-05-31T00:00:00Z');

const parquetBytes = (options: Partial<Parameters<typeof parquetWriteBuffer>[0]> = {}): Uint8Array => new Uint8Array(parquetWriteBuffer({
  columnData: [
    { name: 'Nimi', data: ['Arktinen', 'Tornio–Haparanda', '<script>'], type: 'STRING' },
    { name: 'Väki', data: [7000n, 12n, 9_007_199_254_740_993n], type: 'INT64' },
    { name: 'Osuus', data: [0.1, 1e-7, 2.5], type: 'DOUBLE' },
    { name: 'Päivä', data: [DAY, DAY, DAY], type: 'TIMESTAMP' },
    { name: 'Valmis', data: [true, false, true], type: 'BOOLEAN' },
  ],
  ...options,
}));

const PARQUET_ROWS = [
  ['Arktinen', '7000', '0.1', '2021-05-31', 'true'], ['Tornio–Haparanda', '12', '0.0000001', '2021-05-31', 'false'], ['<script>', '9007199254740993', '2.5', '2021-05-31', 'true'],
];

describe('Parquet', () => {
  it('is read as typed text, with the rows numbered from 1', async () => {
    const file = await readGood(parquetBytes());
    expect(file.format).toBe('parquet');
    expect(file.tables[0]).toMatchObject({ columns: ['Nimi', 'Väki', 'Osuus', 'Päivä', 'Valmis'], rows: PARQUET_ROWS, rowNumbers: [1, 2, 3], isTyped: true, faults: [] });
  });

  it('is read in several groups and packed in other ways', async () => {
    expect((await firstTable(parquetBytes({ rowGroupSize: 2 }))).rows).toEqual(PARQUET_ROWS);
    expect((await firstTable(parquetBytes({ codec: 'UNCOMPRESSED' }))).rows).toEqual(PARQUET_ROWS);
    expect((await firstTable(parquetBytes({ codec: 'GZIP', compressors: { GZIP: (bytes) => gzipSync(bytes) } }))).rows).toEqual(PARQUET_ROWS);
  });

  it('says of a file that it is cut, locked or packed in an unknown way', async () => {
    expect(await readFault(parquetBytes().slice(0, -20))).toMatchObject({ kind: 'broken' });
    expect(await readFault(new TextEncoder().encode('PARE...PARE'))).toMatchObject({ kind: 'encrypted' });
    expect(await readFault(parquetBytes({ codec: 'LZO', compressors: { LZO: (bytes) => bytes } }))).toEqual({ kind: 'unsupportedCompression', place: 'Nimi', value: 'LZO' });
  });
});

const arrowTable = () => tableFromArrays(
  { Nimi: ['Arktinen', null, 'Simo'], Päivä: [DAY, DAY, null], Osuus: [0.5, 1234567.25, 3], Väki: [1n, 2n, 3n], Valmis: [true, false, null], Kunnat: [['Inari', 'Utsjoki'], [], ['Simo']], Fund: ['EAKR', 'ESR', 'EAKR'] },
  { types: { Nimi: utf8(), Päivä: dateDay(), Osuus: float64(), Väki: int64(), Valmis: bool(), Kunnat: list(utf8()), Fund: dictionary(utf8()) } },
);

const ARROW_ROWS = [
  ['Arktinen', '2021-05-31', '0.5', '1', 'true', 'Inari; Utsjoki', 'EAKR'], ['', '2021-05-31', '1234567.25', '2', 'false', '', 'ESR'], ['Simo', '', '3', '3', '', 'Simo', 'EAKR'],
];

const bytesOf = (encoded: Uint8Array | null): Uint8Array => {
  if (encoded === null) throw new Error('Arrow gave nothing.');
  return encoded;
};

describe('Arrow', () => {
  it('is read as a file and as a stream', async () => {
    for (const format of ['file', 'stream'] as const) {
      const file = await readGood(bytesOf(tableToIPC(arrowTable(), { format })));
      expect(file.format).toBe('arrow');
      expect(file.tables[0]).toMatchObject({ columns: ['Nimi', 'Päivä', 'Osuus', 'Väki', 'Valmis', 'Kunnat', 'Fund'], rows: ARROW_ROWS, isTyped: true });
    }
  });

  it('gives the day that a moment has in its own time zone', async () => {
    const midnight = new Date('2024-05-31T21:00:00Z');
    const table = tableFromArrays({ a: [midnight], b: [midnight] }, { types: { a: timestamp(TimeUnit.MILLISECOND, 'Europe/Helsinki'), b: timestamp(TimeUnit.MILLISECOND) } });
    expect((await firstTable(bytesOf(tableToIPC(table, { format: 'stream' })))).rows).toEqual([['2024-06-01', '2024-05-31']]);
  });

  it('says of a cut file that it is broken', async () => {
    expect(await readFault(bytesOf(tableToIPC(arrowTable(), { format: 'file' })).slice(0, 300))).toMatchObject({ kind: 'broken' });
  });
});

describe('an LZ4 frame', () => {
  const frame = (...blocks: readonly number[]): Uint8Array => Uint8Array.from([0x04, 0x22, 0x4d, 0x18, 0x40, 0x40, 0xc0, ...blocks, 0, 0, 0, 0]);

  it('is unpacked over the borders of its blocks', () => {
    // "abc", then 6 bytes copied from 3 back, then "d"; a stored block "ef"; a block that copies 4 bytes from 12 back, then "!".
    const first = [0x32, 97, 98, 99, 3, 0, 0x10, 100];
    const third = [0x00, 12, 0, 0x10, 33];
    const bytes = frame(first.length, 0, 0, 0, ...first, 2, 0, 0, 0x80, 101, 102, third.length, 0, 0, 0, ...third);
    expect(new TextDecoder().decode(unpackLz4Frame(bytes, 17))).toBe('abcabcabcdefabca!');
  });

  it('is refused when it points before its start or holds another number of bytes', () => {
    expect(() => unpackLz4Frame(frame(4, 0, 0, 0, 0x10, 97, 9, 0), 10)).toThrow('outside');
    expect(() => unpackLz4Frame(frame(1, 0, 0, 0x80, 97), 2)).toThrow('another number');
  });
});

describe('texts of typed values', () => {
  it('are plain numbers, days and lists', () => {
    expect([0, -0.000001234, 1e21, 123456789.125, 0.1 + 0.2, 5e-324, -1.5e16, Number.NaN].map(plainNumber))
      .toEqual(['0', '-0.000001234', '1000000000000000000000', '123456789.125', '0.3', `0.${'0'.repeat(323)}5`, '-15000000000000000', '']);
    expect([null, undefined, 12n, [1, 'a', null], { a: 1n }, new Uint8Array([65]), new Uint8Array([0xff, 1]), { type: 'Polygon', coordinates: [] }, new Date(Number.NaN)].map(typedText))
      .toEqual(['', '', '12', '1; a; ', '{"a":"1"}', 'A', '0xff01', 'Polygon', '']);
  });
});

