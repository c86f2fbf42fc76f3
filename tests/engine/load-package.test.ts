import { describe, expect, it } from 'vitest';
import type { RunState } from '../../src/engine/engine.ts';
import { loadPackage } from '../../src/engine/load-package.ts';
import { createNodeEngine } from '../../src/engine/node-engine.ts';
import type { SqlTexts } from '../../src/engine/sql-texts.ts';

const words = { description_en: 'e', description_fi: 'f', description_sv: 's' };
const noViews: SqlTexts = {
  views: new Map(),
  queries: new Map(),
  dictionary: { shared_columns: {}, views: [], text_table: { name: 'dictionary_text', ...words, columns: { unit: words } } },
};
const fields = [
  { name: 'code', type: 'string' }, { name: 'size', type: 'integer' }, { name: 'share', type: 'number' },
  { name: 'open', type: 'boolean' }, { name: 'since', type: 'date' },
];
const descriptor = JSON.stringify({ resources: [{ name: 'place', path: 'place.csv', schema: { fields } }] });
const engineOn = (csv: string, texts = noViews) => createNodeEngine(loadPackage((name) =>
  (name === 'datapackage.json' ? Promise.resolve(new TextEncoder().encode(descriptor))
    : name === 'place.csv' ? Promise.resolve(new TextEncoder().encode(csv)) : Promise.reject(new Error(`no ${name}`))), texts));

const failedStart = async (csv: string, texts = noViews): Promise<Extract<RunState, { kind: 'failed' }>> => {
  const engine = engineOn(csv, texts);
  await engine.start().catch(() => undefined);
  if (engine.state.kind !== 'failed') throw new Error('did not fail');
  return engine.state;
};

describe('loadPackage', () => {
  it('reads cells as described: leading zeros stay, empty is NULL, quoted or not', async () => {
    const engine = engineOn('code,size,share,open,since\n047,,0.5,true,2021-01-31\n"","",,,""\n"a ""b"", ä\nnew line",-3,1e3,false,\n');
    const { columns } = await engine.query('from place');
    expect(columns.map(({ values }) => values)).toEqual([
      ['047', null, 'a "b", ä\nnew line'], [null, null, -3], [0.5, null, 1000], [true, null, false], ['2021-01-31', null, null],
    ]);
  });

  it('reads a table without rows, and one whose last line has no end', async () => {
    expect((await engineOn('code,size,share,open,since\n').query('from place')).rowCount).toBe(0);
    expect((await engineOn('code,size,share,open,since\n1,2,3,true,2020-01-01').query('from place')).rowCount).toBe(1);
  });

  it.each([
    ['a cell of another type', 'code,size,share,open,since\n1,many,,,\n', /Could not convert string "many"/],
    ['a date that is none', 'code,size,share,open,since\n1,,,,31.1.2021\n', /31\.1\.2021/],
    ['a row with too few cells', 'code,size,share,open,since\n1,2\n', /Expected Number of Columns: 5 Found: 2/],
  ])('fails on %s, naming the file and keeping the statement', async (_, csv, message) => {
    const { reason, error } = await failedStart(csv);
    expect(reason).toBe('load');
    expect(error.message).toMatch(message);
    expect(error.message).toContain('place.csv');
    expect(error.sql).toContain('create table "place"');
  });

  it('fails on a view that DuckDB cannot bind', async () => {
    const broken: SqlTexts = { ...noViews, views: new Map([['bad', 'create view bad as from nowhere']]), dictionary: { ...noViews.dictionary, views: [{ name: 'bad', ...words, columns: {} }] } };
    expect((await failedStart('code,size,share,open,since\n', broken)).error).toMatchObject({ kind: 'load', sql: 'create view bad as from nowhere' });
  });

  it('has the same statements in the browser as in Node', async () => {
    const { browserSqlTexts } = await import('../../src/engine/browser-sql.ts');
    const { nodeSqlTexts } = await import('../../src/engine/node-sql.ts');
    expect(browserSqlTexts).toEqual(nodeSqlTexts());
  });
});
