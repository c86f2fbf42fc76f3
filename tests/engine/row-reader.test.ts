import { describe, expect, it } from 'vitest';
import { decodeDataset } from '../../src/engine/decode-dataset.ts';
import type { Cell, ResultTable } from '../../src/engine/result-table.ts';
import { DecodeError, decodeRows, type RowReader } from '../../src/engine/row-reader.ts';

const tableWith = (columns: Readonly<Record<string, readonly Cell[]>>): ResultTable => ({
  columns: Object.entries(columns).map(([name, values]) => ({ name, kind: 'text', values })),
  rowCount: Math.max(0, ...Object.values(columns).map((values) => values.length)),
});

const one = <T>(cell: Cell, read: (row: RowReader) => T): T | undefined => decodeRows('q', tableWith({ c: [cell] }), read)[0];

describe('decodeRows', () => {
  it('reads each row', () => {
    expect(decodeRows('q', tableWith({ c: ['a', 'b'], n: [1, null] }), (row) => [row.text('c'), row.integerOrNull('n')])).toEqual([['a', 1], ['b', null]]);
    expect(decodeRows('q', tableWith({ c: [] }), (row) => row.text('c'))).toEqual([]);
  });

  it('splits lists and reads missing ones as empty', () => {
    expect(one('240|241', (row) => row.list('c'))).toEqual(['240', '241']);
    expect(one(null, (row) => row.list('c'))).toEqual([]);
  });

  it('reads local texts whole or not at all', () => {
    const texts = (fi: Cell, sv: Cell, en: Cell): ResultTable => tableWith({ name_fi: [fi], name_sv: [sv], name_en: [en] });
    expect(decodeRows('q', texts('a', 'b', 'c'), (row) => row.localTextOrNull('name'))).toEqual([{ fi: 'a', sv: 'b', en: 'c' }]);
    expect(decodeRows('q', texts(null, null, null), (row) => row.localTextOrNull('name'))).toEqual([null]);
    expect(() => decodeRows('q', texts('a', null, 'c'), (row) => row.localTextOrNull('name'))).toThrow('Query q, column name_sv: text expected, found NULL.');
  });

  it.each<[string, Cell, (row: RowReader) => unknown]>([
    ['text', 1, (row) => row.text('c')],
    ['text', null, (row) => row.text('c')],
    ['integer', '1', (row) => row.integer('c')],
    ['integer', 1.5, (row) => row.integerOrNull('c')],
    ['integer', 9007199254740993n, (row) => row.integer('c')],
    ['number', Number.NaN, (row) => row.number('c')],
    ['number', null, (row) => row.number('c')],
    ['boolean', 'true', (row) => row.flag('c')],
    ['one of a, b', 'z', (row) => row.oneOf('c', ['a', 'b'])],
    ['one of a, b', null, (row) => row.oneOf('c', ['a', 'b'])],
    ['one of a, b', 'z', (row) => row.oneOfOrNull('c', ['a', 'b'])],
    ['text', 5, (row) => row.list('c')],
  ])('expects %s, not %s', (expected, cell, read) => {
    expect(() => one(cell, read)).toThrow(DecodeError);
    expect(() => one(cell, read)).toThrow(`Query q, column c: ${expected} expected`);
  });

  it('names a column that is not in the result', () => {
    expect(() => one('a', (row) => row.text('d'))).toThrow('Query q, column d: is not in the result.');
  });
});

describe('decodeDataset', () => {
  it('names the query at fault', () => {
    expect(() => decodeDataset(() => tableWith({ other: ['x'] }))).toThrow('Query municipalities, column name_fi: is not in the result.');
  });
});
