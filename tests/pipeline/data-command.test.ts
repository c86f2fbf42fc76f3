import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runData, summary } from '../../src/pipeline/data-command.ts';
import { DATA_FOLDER } from './spoil.ts';

let folder = '';
const paths = () => ({ data: join(folder, 'data'), generated: join(folder, 'generated') });
const run = (isRelease = false) => runData(paths(), { isRelease });
const changes = (): string => readFileSync(join(folder, 'data', 'CHANGES.md'), 'utf8');
const edit = (file: string, from: string, to: string): void => {
  const path = join(folder, 'data', file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, text.replace(from, to));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'katve-data-'));
  cpSync(DATA_FOLDER, join(folder, 'data'), { recursive: true });
  rmSync(join(folder, 'data', 'release'), { recursive: true, force: true });
  rmSync(join(folder, 'data', 'CHANGES.md'), { force: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('npm run data', () => {
  it('writes polygons, context land and the report, and touches nothing the second time', () => {
    const files = [join(folder, 'generated', 'municipalities.topo.json'), join(folder, 'generated', 'context.topo.json'), join(folder, 'data', 'CHANGES.md')];
    expect(run().written).toEqual(files);
    const times = files.map((file) => statSync(file).mtimeMs);
    expect(run().written).toEqual([]);
    expect(files.map((file) => statSync(file).mtimeMs)).toEqual(times);
    expect(changes()).toContain('## No previous release');
    expect(changes()).toContain('## What a person must look at');
  });

  it('records a release, compares with it, and stays put when run again', () => {
    expect(run(true).written).toContain(join(folder, 'data', 'release', 'tables.json'));
    expect(changes()).toContain('No row differs.');
    expect(run(true).written).toEqual([]);
  });

  it('reports an edited cell against the release, and the next release keeps that report', () => {
    run(true);
    edit('source.csv', 'not stated', 'unknown');
    run();
    expect(changes()).toMatch(/### source\n\nRows: 0 added, 0 removed, 1 changed.\n\n- changed: `doc-family`: licence `not stated` → `unknown`/);
    run(true);
    const version = /"version": "([^"]+)"/.exec(readFileSync(join(folder, 'data', 'datapackage.json'), 'utf8'))?.[1] ?? '';
    expect(changes()).toContain(`## Since release ${version}\n\nNo row differs.\n\n## What release ${version} changed\n\n### source`);
    expect(run(true).written).toEqual([]);
  });

  it('writes nothing when there is an error', () => {
    edit('municipality.csv', '\n047,', '\n47,');
    const { findings, written } = run(true);
    expect(findings[0]).toMatchObject({ severity: 'error' });
    expect(written).toEqual([]);
    expect(existsSync(join(folder, 'generated'))).toBe(false);
  });

  it('survives a missing table: one finding for the file, not one for every row that uses it', () => {
    rmSync(join(folder, 'data', 'organisation.csv'));
    const errors = run().findings.filter((finding) => finding.severity === 'error');
    expect(errors.map(({ table, kind }) => ({ table, kind }))).toEqual([{ table: 'organisation', kind: 'noFile' }]);
  });

  it('sums up rows, errors and warnings of each table', () => {
    const { tables, findings } = run();
    if (tables === null) throw new Error('no tables');
    expect(summary(tables, findings)).toMatch(/^table +rows +errors +warnings\n/);
    expect(summary(tables, findings)).toMatch(/^project +227 +0 +\d+$/m);
    expect(summary(tables, findings)).toMatch(/^population +231 +0 +0$/m);
  });
});
