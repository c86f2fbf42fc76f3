import { beforeAll, describe, expect, it } from 'vitest';
import type { EngineError } from '../../../src/engine/engine-error.ts';
import { nearest, sqlProblem, type SqlProblem } from '../../../src/views/sql/sql-problem.ts';
import { realEngine } from '../../sql/real-package.ts';

const engine = realEngine();
beforeAll(() => engine.start(), 120_000);
const NAMES = { tables: ['project', 'coverage', 'municipality'], columns: ['name', 'year', 'project_id'] };

/** The problem of a query as DuckDB itself words it. */
const problemOf = async (sql: string): Promise<SqlProblem> => {
  const error: unknown = await engine.query(sql, [], { guest: { rows: 10, bytes: 1e6 } }).then(() => null, (thrown: unknown) => thrown);
  if (error === null) throw new Error(`${sql} did not fail`);
  return sqlProblem(sql, (error as EngineError).message, NAMES); // a query of the engine rejects with nothing else
};

/** The piece of the query that the problem points at. */
const marked = (sql: string, { place }: SqlProblem): string | null => (place === null ? null : sql.slice(place.from, place.to));

describe('an error of DuckDB', () => {
  it.each([
    ['select nme from project', 'unknown_column', 'nme'],
    ["select 'ääöö', nme from project", 'unknown_column', 'nme'],
    ["select '😀', nme from project", 'unknown_column', 'nme'],
    ['select p.nme from project p', 'unknown_column', 'p'],
    ['select *\nfrom projct', 'unknown_table', 'projct'],
    ['select\n  name,\n  fooo(name)\nfrom project', 'unknown_function', 'fooo'],
    ['select * form project', 'syntax', 'project'],
    ['select code, count(*) from reach', 'grouping', 'code'],
    ['select code from reach join municipality on reach.code = municipality.code', 'ambiguous', null],
    ["select 'a'::int", 'conversion', null],
    ["from read_csv('http://127.0.0.1:9/x.csv')", 'files', 'read_csv'],
    ["select * from 'https://example.org/x.parquet'", 'files', null],
    ["from read_parquet('x')", 'extension', null],
    ['attach \'x\'', 'not_asking', null],
    ['select 1; select 2', 'several', null],
    ['select ?', 'parameters', null],
    ['', 'not_asking', null],
  ] as const)('%j is %s at %s', async (sql, kind, piece) => {
    const problem = await problemOf(sql);
    expect(problem.kind).toBe(kind);
    if (piece !== null) expect(marked(sql, problem)).toBe(piece);
  });

  it('counts lines and characters from 1', async () => {
    expect((await problemOf('select\n  name,\n  nme\nfrom project')).place).toEqual({ from: 17, to: 20, line: 3, column: 3 });
  });

  it('finds its place in a line that DuckDB cuts', async () => {
    const sql = `select ${"'a', ".repeat(40)}nme, ${"'b', ".repeat(40)}1 from project`;
    expect(marked(sql, await problemOf(sql))).toBe('nme');
  });

  it('offers near names, and keeps the words without the drawing', async () => {
    const column = await problemOf('select yer, name from project');
    expect(column.candidates[0]).toBe('year');
    expect(column.message).toMatch(/^Binder Error: Referenced column "yer" not found/);
    expect(column.message).not.toContain('LINE');
    expect((await problemOf('from projcts')).candidates[0]).toBe('project');
    expect((await problemOf('from zzzzzzzzz')).candidates).toEqual([]);
  });
});

describe('near names', () => {
  it('differ in two letters of five at most, the nearest first, three at most, never the name itself', () => {
    expect(nearest('nam', ['name', 'names', 'nam', 'namely', 'other'])).toEqual(['name', 'names']);
    expect(nearest('abcd', ['abce', 'abcf', 'abcg', 'abch'])).toEqual(['abce', 'abcf', 'abcg']);
  });
});
