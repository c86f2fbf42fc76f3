import { bool, dateDay, decimal, dictionary, fixedSizeBinary, fixedSizeList, float64, int64, list, map, struct, tableFromArrays, timestamp, TimeUnit, utf8, largeUtf8, int32, type Table } from '@uwdata/flechette';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkArrow } from '../../../src/io/read/arrow-check.ts';
import { FaultError } from '../../../src/io/read/fault-error.ts';
import { READ_LIMITS } from '../../../src/io/read/read-limits.ts';
import { readSource } from '../../../src/io/read/read-source.ts';
import { FILE_FAULTS, type ReadOutcome } from '../../../src/schema/source-file.ts';
import { arrowBytes, PACKINGS } from './arrow-packers.ts';
import { firstTable } from './read-bytes.ts';

const DAY = new Date('2021-05-31T00:00:00Z');
const ROWS = 40;
const every = <Value>(make: (index: number) => Value): Value[] => Array.from({ length: ROWS }, (_, index) => make(index));

/** A column of nearly every layout that the format has. */
const table = (): Table => tableFromArrays({
  Nimi: every((index) => (index % 7 === 0 ? null : `Hanke ${String(index)} aaaaaaaaaaaaaaaaaaaa`)), Pitkä: every((index) => `x${String(index)}`), Päivä: every(() => DAY), Hetki: every(() => DAY),
  Osuus: every((index) => index / 4), Väki: every((index) => BigInt(index)), Hinta: every((index) => index), Valmis: every((index) => index % 2 === 0),
  Kunnat: every((index) => (index % 3 === 0 ? [] : ['Inari', 'Utsjoki'])), Rahasto: every((index) => (index % 2 === 0 ? 'EAKR' : 'ESR')),
  Pari: every((index) => [index, index + 1]), Osa: every((index) => ({ a: index, b: 'y' })), Avain: every((index) => [['k', index]]), Tavut: every((index) => Uint8Array.of(255, index)),
}, { types: {
  Nimi: utf8(), Pitkä: largeUtf8(), Päivä: dateDay(), Hetki: timestamp(TimeUnit.MILLISECOND, 'Europe/Helsinki'), Osuus: float64(), Väki: int64(), Hinta: decimal(10, 2), Valmis: bool(),
  Kunnat: list(utf8()), Rahasto: dictionary(utf8()), Pari: fixedSizeList(int32(), 2), Osa: struct({ a: int32(), b: utf8() }), Avain: map(utf8(), int32()), Tavut: fixedSizeBinary(2),
} });

const FILES = PACKINGS.flatMap((packing) => (['file', 'stream'] as const).map((format) => ({ name: `${format} ${packing}`, bytes: arrowBytes(table(), format, packing) })));
const LIMITS = { unpackedBytes: 20_000_000, cells: 1_000_000 };

/** Reads to an end: rows as wide as the columns or a fault that has a name. */
const readToTheEnd = async (bytes: Uint8Array): Promise<ReadOutcome> => {
  const outcome = await readSource({ name: 'x', bytes }, { limits: LIMITS });
  if (outcome.ok) for (const { columns, rows } of outcome.file.tables) expect(rows.every((row) => row.length === columns.length)).toBe(true);
  else expect(FILE_FAULTS).toContain(outcome.fault.kind);
  return outcome;
};

describe('an Arrow file of every layout', () => {
  it('is read the same however it is packed', async () => {
    const [first, ...others] = await Promise.all(FILES.map(async ({ bytes }) => (await firstTable(bytes)).rows));
    expect(first?.[1]).toEqual(['Hanke 1 aaaaaaaaaaaaaaaaaaaa', 'x1', '2021-05-31', '2021-05-31', '0.25', '1', '1', 'false', 'Inari; Utsjoki', 'ESR', '1; 2', '{"a":1,"b":"y"}', 'k; 1', '0xff01']);
    for (const rows of others) expect(rows).toEqual(first);
    const [plain = 0, , lz4 = 0, , zstd = 0] = FILES.map(({ bytes }) => bytes.length);
    expect([lz4 < plain, zstd < plain]).toEqual([true, true]);
  });

  it('ends in rows or a fault when it is cut anywhere', async () => {
    for (const { bytes, name } of FILES) {
      for (let length = 8; length < bytes.length; length += 211) {
        const { ok } = await readToTheEnd(bytes.slice(0, length));
        if (name.startsWith('file')) expect([name, length, ok]).toEqual([name, length, false]);
      }
    }
  });

  it('ends in rows or a fault when its bytes are changed', async () => {
    const change = fc.record({ file: fc.nat(FILES.length - 1), changes: fc.array(fc.record({ at: fc.nat(1_000_000), byte: fc.oneof(fc.nat(255), fc.constantFrom(0, 0x7f, 0x80, 0xff)) }), { minLength: 1, maxLength: 4 }) });
    await fc.assert(fc.asyncProperty(change, async ({ file, changes }) => {
      const bytes = FILES[file]?.bytes.slice() ?? new Uint8Array();
      for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
      await readToTheEnd(bytes);
    }), { numRuns: 300, seed: 20_261_128 });
  });

  it('ends in rows or a fault when a whole number of it is exchanged', async () => {
    const change = fc.record({ file: fc.nat(FILES.length - 1), at: fc.nat(1_000_000), value: fc.constantFrom(-1, 0, 1, 8, -8, 0x7fffffff, -0x80000000, 0x00ffffff, 1_000_000) });
    await fc.assert(fc.asyncProperty(change, async ({ file, at, value }) => {
      const bytes = FILES[file]?.bytes.slice() ?? new Uint8Array();
      new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).setInt32(Math.floor((at % (bytes.length - 4)) / 4) * 4, value, true);
      await readToTheEnd(bytes);
    }), { numRuns: 500, seed: 20_261_128 });
  });
});

describe('an Arrow file that lies', () => {
  const [{ bytes } = { bytes: new Uint8Array() }] = [{ bytes: arrowBytes(tableFromArrays({ a: ['x', 'yy', 'zzz'] }, { types: { a: utf8() } }), 'stream') }];
  const faultOf = (changed: Uint8Array, limits = READ_LIMITS): string => {
    try {
      checkArrow(changed, limits);
      return 'sound';
    } catch (cause) {
      return cause instanceof FaultError ? cause.fault.kind : cause instanceof RangeError ? 'broken' : 'unheard of';
    }
  };
  /** The stream with the one long number that has a value exchanged for another, wherever it stands first. */
  const withOffset = (from: number, to: number): Uint8Array => {
    const changed = bytes.slice();
    const view = new DataView(changed.buffer, changed.byteOffset, changed.byteLength);
    for (let at = changed.length - 4; at >= 0; at -= 4) {
      // The offsets 0, 1, 3, 6 of the three texts stand one after the other.
      if ([0, 1, 3, 6].some((value, index) => at + index * 4 + 4 > changed.length || view.getInt32(at + index * 4, true) !== value)) continue;
      const place = [0, 1, 3, 6].indexOf(from);
      view.setInt32(at + place * 4, to, true);
      return changed;
    }
    throw new Error('The offsets of the texts were not found.');
  };

  it('is found out by its offsets before a value is read', () => {
    expect(faultOf(bytes)).toBe('sound');
    expect([faultOf(withOffset(1, 5)), faultOf(withOffset(6, 65)), faultOf(withOffset(6, 0x7fffffff)), faultOf(withOffset(0, -1))]).toEqual(['broken', 'broken', 'broken', 'broken']);
  });

  it('or has more rows or bytes than can be taken is named so', () => {
    expect(faultOf(bytes, { ...READ_LIMITS, rows: 2 })).toBe('tooManyRows');
    expect(faultOf(bytes, { ...READ_LIMITS, cells: 1 })).toBe('tooLarge');
    expect(faultOf(arrowBytes(table(), 'file', 'lz4'), { ...READ_LIMITS, unpackedBytes: 100 })).toBe('zipBomb');
  });
});
