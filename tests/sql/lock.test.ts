import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EngineError } from '../../src/engine/engine-error.ts';
import { realEngine, rowsOf } from './real-package.ts';

const engine = realEngine();

const failure = async (sql: string): Promise<EngineError> => {
  const thrown: unknown = await engine.query(sql).then(() => null, (error: unknown) => error);
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
