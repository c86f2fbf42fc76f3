import { describe, expect, it } from 'vitest';
import { tableInTurns, tableOf } from '../../src/engine/arrow-table.ts';
import { createNodeEngine } from '../../src/engine/node-engine.ts';
import type { ColumnKind } from '../../src/engine/result-table.ts';

const engine = createNodeEngine(() => Promise.resolve());

describe('tableOf', () => {
  it.each<[string, ColumnKind, unknown]>([
    ["'Äkäslompolo'", 'text', 'Äkäslompolo'],
    ['null', 'integer', null],
    ['null::varchar', 'text', null],
    ['7::integer', 'integer', 7],
    ['count(*)', 'integer', 1],
    ['9007199254740991::bigint', 'integer', 9007199254740991],
    ['9007199254740993::bigint', 'integer', 9007199254740993n],
    ['sum(7)', 'integer', 7],
    ['170141183460469231731687303715884105727::hugeint', 'integer', 170141183460469231731687303715884105727n],
    ['1.10::decimal(10, 2)', 'number', 1.1],
    ['-0.05::decimal(10, 2)', 'number', -0.05],
    ['12345678901234567890.12::decimal(30, 2)', 'number', '12345678901234567890.12'],
    ['0.1::double', 'number', 0.1],
    ['true', 'boolean', true],
    ["date '2021-12-31'", 'date', '2021-12-31'],
    ["date '1969-12-31'", 'date', '1969-12-31'],
    ["'infinity'::date", 'date', 'infinity'],
    ["time '01:02:03.5'", 'time', '01:02:03.5'],
    ["timestamp '2021-12-31 23:59:59.000001'", 'timestamp', '2021-12-31 23:59:59.000001'],
    ["timestamp '1969-12-31 23:00:00'", 'timestamp', '1969-12-31 23:00:00'],
    ['[1, 2]', 'nested', '[1,2]'],
    ["{'a': 1, 'b': null}", 'nested', '{"a":1,"b":null}'],
    ["['x', null]", 'nested', '["x",null]'],
  ])('reads %s as %s', async (expression, kind, value) => {
    const { columns } = await engine.query(`select ${expression} as x`);
    expect(columns).toEqual([{ name: 'x', kind, values: [value] }]);
  });

  it('keeps columns in order, equal names too, and counts rows without columns of their own', async () => {
    const { columns, rowCount } = await engine.query('select 2 as b, 1 as a, 3 as a from range(3)');
    expect(columns.map(({ name, values }) => [name, values])).toEqual([['b', [2, 2, 2]], ['a', [1, 1, 1]], ['a', [3, 3, 3]]]);
    expect(rowCount).toBe(3);
  });

  it('joins the batches of a long answer in order', async () => {
    const { columns, rowCount } = await engine.query("select range as i, case when range % 3 > 0 then 'v' || range end as s from range(5000) order by i");
    expect(rowCount).toBe(5000);
    expect(columns[0]?.values).toEqual(Array.from({ length: 5000 }, (_, i) => i));
    expect(columns[1]?.values.slice(2047, 2050)).toEqual(['v2047', 'v2048', null]);
  });

  it('is empty for an answer without rows', async () => {
    expect((await engine.query('select 1 as x where false')).columns).toEqual([{ name: 'x', kind: 'integer', values: [] }]);
  });

  it('says what to write instead of an ENUM', async () => {
    await expect(engine.query("select 'b'::enum('a', 'b') as x")).rejects.toMatchObject({ name: 'EngineError', kind: 'statement', message: 'Column "x" is an ENUM, which cannot be read here: write x::varchar.' });
    expect((await engine.query("select 'b'::enum('a', 'b')::varchar as x")).columns[0]?.values).toEqual(['b']);
  });

  it('throws on bytes that are no Arrow', () => {
    expect(() => tableOf(new TextEncoder().encode('<!doctype html> not found'))).toThrow();
  });
});

describe('tableInTurns', () => {
  /** How often others had a turn while the answer was decoded. */
  const turnsDuring = async (rows: number): Promise<number> => {
    const { ipc } = await engine.query(`select range as i, 'v' || range as s, range % 2 = 0 as b from range(${String(rows)}) order by i`);
    let turns = 0;
    const others = setInterval(() => { turns += 1; }, 0);
    const { columns, rowCount } = await tableInTurns(ipc);
    clearInterval(others);
    expect({ columns, rowCount }).toEqual(tableOf(ipc));
    return turns;
  };

  it('decodes a large answer as tableOf does, and lets others in after each column', async () => {
    expect(await turnsDuring(30_000)).toBeGreaterThanOrEqual(1);
  });

  it('goes through a small answer without a stop', async () => {
    expect(await turnsDuring(100)).toBe(0);
  });
});
