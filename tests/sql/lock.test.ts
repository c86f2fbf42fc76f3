import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GuestLimit, QueryOptions } from '../../src/engine/engine.ts';
import { EngineError } from '../../src/engine/engine-error.ts';
import { realEngine, rowsOf } from './real-package.ts';

const engine = realEngine();

const GUEST: GuestLimit = { rows: 100, bytes: 1_000_000 };

const failure = async (sql: string, options: QueryOptions = {}): Promise<EngineError> => {
  const thrown: unknown = await engine.query(sql, [], options).then(() => null, (error: unknown) => error);
  if (!(thrown instanceof EngineError)) throw new Error(`${sql} did not fail`);
  return thrown;
};

describe('after loading', () => {
  it('has extensions and the world outside switched off', async () => {
    expect(await rowsOf(engine, `
      select name, value from duckdb_settings()
      where name in ('autoinstall_known_extensions', 'autoload_known_extensions', 'enable_external_access', 'lock_configuration')
      order by name`)).toEqual([
      { name: 'autoinstall_known_extensions', value: 'false' },
      { name: 'autoload_known_extensions', value: 'false' },
      { name: 'enable_external_access', value: 'false' },
      { name: 'lock_configuration', value: 'true' },
    ]);
    expect(await rowsOf(engine, "select extension_name from duckdb_extensions() where loaded and install_mode <> 'STATICALLY_LINKED'")).toEqual([]);
  });

  it.each([
    'set enable_external_access = true',
    'set autoload_known_extensions = true',
    'set threads = 2',
    'reset lock_configuration',
  ])('cannot be unlocked: %s', async (sql) => {
    expect((await failure(sql)).message).toMatch(/locked|Cannot change/);
  });

  it.each([
    "from read_csv('http://127.0.0.1:9/x.csv')",
    "from read_csv('data/project.csv')",
    "from read_csv('project.csv')",
    "select * from read_text('/etc/hostname')",
    "copy project to 'stolen.csv'",
    "attach 'stolen.duckdb'",
    "export database 'stolen'",
  ])('reads and writes no file: %s', async (sql) => {
    await expect(failure(sql)).resolves.toMatchObject({ kind: 'statement', sql });
    expect(existsSync('stolen.csv') || existsSync('stolen.duckdb') || existsSync('stolen')).toBe(false);
  });

  it.each(["select json_extract('{}', 'a')", "from read_parquet('x.parquet')", 'load json'])('says that there are no extensions: %s', async (sql) => {
    const error = await failure(sql);
    expect(error.message).toContain('without extensions');
    expect(error.message).not.toContain('INSTALL');
  });

  it.each([
    'delete from project', 'drop table project', 'create table mine as select 1', "update project set name = ''", 'drop view coverage',
  ])('is read-only unless asked otherwise: %s', async (sql) => {
    expect((await failure(sql)).message).toMatch(/read-only/);
  });

  it('may be written to when asked', async () => {
    await engine.query('create table mine as select 1 as a', [], { mayWrite: true });
    expect(await rowsOf(engine, 'from mine')).toEqual([{ a: 1 }]);
    await engine.query('drop table mine', [], { mayWrite: true });
  });
});

describe('a statement that the user has written', () => {
  it.each([
    "from read_csv('http://127.0.0.1:9/x.csv')", "from read_csv('https://example.org/x.csv')", "select * from 'https://example.org/x.csv'",
    "select * from read_text('/etc/passwd')", "from read_blob('/etc/passwd')", "from glob('/etc/*')", "from glob('*')", "from sniff_csv('x.csv')",
  ])('reads no file and no address: %s', async (sql) => {
    expect((await failure(sql, { guest: GUEST })).message).toMatch(/file system operations are disabled/);
  });

  it.each(["from read_parquet('x')", "from read_json('s3://a/b')", "select json('{}')"])('loads no extension: %s', async (sql) => {
    expect((await failure(sql, { guest: GUEST })).message).toContain('without extensions');
  });

  it.each([
    'install httpfs', 'load httpfs', "attach ':memory:' as m", "attach 'https://example.org/x.db'", 'detach memory', "copy project to 'x.csv'", "copy (select 1) to 'https://example.org/x'",
    'set threads = 2', 'reset threads', 'set variable a = 1', 'pragma enable_profiling', 'PRAGMA version', "export database 'x'", "import database 'x'", 'use memory',
    'create table mine as select 1', 'create temp table mine as select 1', 'create secret s (type s3)', 'drop view coverage', "update project set name = ''", 'checkpoint', 'vacuum', 'call pragma_version()',
    'begin', 'commit', 'prepare a as select 1', '/* from */ attach \':memory:\' as m', '-- select\nset threads = 1', '/* /* */ select */ attach \':memory:\' as m',
  ])('is refused when it is no question: %s', async (sql) => {
    expect((await failure(sql, { guest: GUEST })).message).toContain('is switched off here');
  });

  it.each(['select 1; select 2', 'select 1; drop table project', 'select 1; commit; create table mine as select 1'])('is one statement: %s', async (sql) => {
    expect((await failure(sql, { guest: GUEST })).message).toContain('multiple statements');
    expect(await rowsOf(engine, "select count(*) > 0 as has_projects from project")).toEqual([{ has_projects: true }]);
    expect((await failure('from mine')).message).toContain('does not exist');
  });

  it.each(['with x as (select 1 as a) insert into theme select a, a, a, a, 1 from x', 'explain analyze drop view coverage'])('writes nothing by a way round: %s', async (sql) => {
    expect((await failure(sql, { guest: GUEST })).message).toMatch(/read-only|syntax error/);
  });

  it.each(['select 1;', ' -- why\n /* what */ (select 1)', 'FROM project', 'values (1)', 'describe project', 'show tables', 'summarize project', 'explain select 1', 'table theme'])('may ask: %s', async (sql) => {
    expect((await engine.query(sql, [], { guest: GUEST })).columns.length).toBeGreaterThan(0);
  });

  it('gets no more rows than the limit, and says when there are more', async () => {
    const all = await engine.query('select * from range(100)', [], { guest: GUEST });
    expect([all.rowCount, all.columns[0]?.values.length, all.isCut]).toEqual([100, 100, false]);
    const part = await engine.query('select * from range(1000000000)', [], { guest: GUEST });
    expect([part.rowCount, part.columns[0]?.values.length, part.isCut]).toEqual([100, 100, true]);
    const large = await engine.query("select repeat('x', 1000) from range(1000000000)", [], { guest: { rows: 1e9, bytes: 1_000_000 } });
    expect(large.isCut).toBe(true);
    expect(large.rowCount).toBeLessThan(10_000);
  });

  it('says what was wrong in words, not in JSON', async () => {
    expect((await failure('select * form project', { guest: GUEST })).message).toMatch(/^Parser Error: syntax error at or near "project"\n/);
    expect((await failure('select * form project')).message).toMatch(/^Parser Error: syntax error at or near "project"\n\nLINE 1: select \* form project\n/);
  });
});
