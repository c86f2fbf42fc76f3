import { describe, expect, it } from 'vitest';
import { diffRelease, formatDiff, nextRelease, parseRelease, serialiseRelease } from '../../src/pipeline/release-diff.ts';
import type { Tables } from '../../src/pipeline/table.ts';
import { realTables, rowWhere, tableNamed, withCells, withoutRow, withRowTwice } from './spoil.ts';

const real = realTables();
const first = nextRelease(null, real);
const themes = tableNamed(real, 'theme');
const safety = { table: 'theme', row: rowWhere(themes, { theme: 'safety' }) };

describe('release', () => {
  it('comes back from its file as it went in, one row on a line', () => {
    const text = serialiseRelease(first);
    expect(parseRelease(text, 'tables.json')).toEqual(first);
    expect(text.split('\n').length).toBeGreaterThan(real.byName.get('project')?.rows.length ?? 0);
  });

  it('of unchanged tables is the release itself', () => {
    expect(diffRelease(first, real)).toEqual([]);
    expect(formatDiff([])).toBe('No row differs.\n');
    expect(nextRelease(first, real)).toBe(first);
  });

  it('keeps what it changed', () => {
    const next = nextRelease(first, withCells(real, safety, { name_en: 'security' }));
    expect(next.changes).toContain('name_en `safety` → `security`');
    expect(first.changes).toBe('First release.\n');
  });

  it('that is not one says so', () => {
    expect(() => parseRelease('{}', 'data/release/tables.json')).toThrow('data/release/tables.json is not a release');
  });
});

describe('diff', () => {
  const report = (tables: Tables): string => formatDiff(diffRelease(first, tables));

  it('shows a changed cell, before and after', () => {
    expect(report(withCells(real, safety, { name_en: 'security', sort: '' }))).toBe(
      '### theme\n\nRows: 0 added, 0 removed, 1 changed.\n\n- changed: `safety`: name_en `safety` → `security`; sort `3` → (empty)\n',
    );
  });

  it('shows removed and added rows by key', () => {
    expect(report(withoutRow(real, safety))).toContain('- removed: `safety`');
    const twice = withRowTwice(real, safety);
    const added = tableNamed(twice, 'theme').rows.at(-1);
    if (added === undefined) throw new Error('no row');
    expect(report(withCells(twice, { table: 'theme', row: added }, { theme: 'peace' }))).toContain('- added: `peace`');
  });

  it('does not tell a number that is withheld', () => {
    const clients = { table: 'client_count', row: rowWhere(tableNamed(real, 'client_count'), { date: '2019-12-31', category: 'in_work' }) };
    const withheld = withCells(real, clients, { clients: '', clients_suppressed: 'true' });
    expect(report(withheld)).toContain('clients (withheld) → (withheld); clients_suppressed `false` → `true`');
    expect(formatDiff(diffRelease(nextRelease(null, withheld), real))).toContain('clients (withheld) → `21`; clients_suppressed `true` → `false`');
    expect(report(withCells(real, clients, { clients: '22' }))).toContain('clients `21` → `22`');
  });

  it('lists 20 changes of a table and counts the rest', () => {
    const row = (line: number) => ({ line, cells: { theme: `t${String(line)}` } });
    const many = { ...real, byName: new Map([['theme', { ...themes, rows: Array.from({ length: 25 }, (_, at) => row(at)) }]]) };
    const text = formatDiff(diffRelease({ version: '1', changes: '', tables: { theme: { columns: ['theme'], rows: {} } } }, many));
    expect(text.match(/^- added/gm)).toHaveLength(20);
    expect(text).toContain('- and 5 more');
  });

  it('names new and removed tables, and a new column as changed cells', () => {
    const { theme: released, ...others } = first.tables;
    expect(formatDiff(diffRelease({ ...first, tables: others }, real))).toBe('### theme\n\nNew table.\n');
    const fewer = { ...real, byName: new Map([...real.byName].filter(([name]) => name !== 'theme')) };
    expect(report(fewer)).toBe('### theme\n\nTable removed.\n');
    const rows = Object.fromEntries(Object.entries(released?.rows ?? {}).map(([key, cells]) => [key, cells.slice(0, -1)]));
    const before = { ...first, tables: { ...first.tables, theme: { columns: released?.columns.slice(0, -1) ?? [], rows } } };
    expect(formatDiff(diffRelease(before, real))).toContain('sort (empty) → `1`');
  });
});
