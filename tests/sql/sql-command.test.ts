import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Output {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const sql = (...words: readonly string[]): Promise<Output> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'src/pipeline/sql-command.ts', ...words], { timeout: 60_000 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });

describe('npm run sql', () => {
  it('prints CSV with a header and nothing else', async () => {
    expect(await sql('select count(*) as projects from project')).toEqual({ code: 0, stdout: 'projects\n227\n', stderr: '' });
  });

  it('writes dates, booleans, NULL and quotes as agreed', async () => {
    const statement = `select date '2021-12-31' as day, true as yes, false as no, null as nothing, '' as empty, 'a "b", c' as quoted,
      1.10::decimal(5, 2) as money, 9007199254740993 as big, timestamp '2021-12-31 01:02:03.5' as moment, 0.5::double as half, [1, 2] as list`;
    expect(await sql(statement)).toEqual({
      code: 0,
      stdout: 'day,yes,no,nothing,empty,quoted,money,big,moment,half,list\n'
        + '2021-12-31,true,false,,"","a ""b"", c",1.1,9007199254740993,2021-12-31 01:02:03.5,0.5,"[1,2]"\n',
      stderr: '',
    });
  });

  it('reads a statement from a file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'katve-')), 'x.sql');
    writeFileSync(file, "-- a comment\nselect code from municipality where name_fi = 'Kemi';\n");
    expect(await sql('--file', file)).toEqual({ code: 0, stdout: 'code\n240\n', stderr: '' });
  });

  it('lists tables and views without an argument', async () => {
    const { code, stdout } = await sql();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^object_name,kind,description_en\n/);
    expect(stdout).toContain('\nproject,table,');
    expect(stdout).toContain('\ncoverage,view,');
  });

  it('says in plain words what is wrong and exits with 1', async () => {
    const missing = await sql('select * from projekti');
    expect(missing).toMatchObject({ code: 1, stdout: '' });
    expect(missing.stderr).toMatch(/Table with name projekti does not exist/);
    expect(missing.stderr).not.toMatch(/^\s+at /m);
    expect(await sql('--file', 'nowhere.sql')).toMatchObject({ code: 1, stdout: '' });
  });
});
