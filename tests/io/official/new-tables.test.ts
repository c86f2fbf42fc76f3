import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDataPackage } from '../../../src/engine/parse-data-package.ts';
import { borderTable } from '../../../src/io/official/border-table.ts';
import { newTables } from '../../../src/io/official/new-tables.ts';
import { checkPackage } from '../../../src/pipeline/check-package.ts';
import { readTable } from '../../../src/pipeline/read-table.ts';
import { borderLines, ringsOf } from '../../../src/pipeline/border-lines.ts';
import { rowsOf, type Tables } from '../../../src/pipeline/table.ts';
import type { OfficialAnswer, OfficialArea, OfficialFigure, OfficialFigures } from '../../../src/schema/official.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';
import { publishedServices } from './official-world.ts';

const fileOf = (name: string): string => readFileSync(`data/${name}`, 'utf8');
const base = { population: fileOf('population.csv'), source: fileOf('source.csv'), descriptor: fileOf('datapackage.json') };
const { needs, municipalities } = readRealDataset();
const codes = municipalities.map(({ code }) => code);

const figures = (figure: OfficialFigure['figure'], years: readonly number[], valueOf: (code: string, year: number) => number | null): OfficialFigures => ({
  tableId: figure === 'population' ? 'statfin-11ra' : 'statfin-159t', title: 'A table', updated: '2026-04-01', origin: 'https://pxdata.example/table.px', absent: [], otherNames: [],
  figures: codes.flatMap((code) => years.map((year): OfficialFigure => ({ figure, code, year, value: valueOf(code, year), missing: valueOf(code, year) === null ? 'no_data' : null, isPreliminary: false }))),
});
const answer = (tables: readonly OfficialFigures[], borders: OfficialAnswer['borders'] = null): OfficialAnswer => ({ tables, borders, sent: [], day: '2026-11-28' });
const make = (given: OfficialAnswer) => newTables(given, publishedServices(), { base, needs });
const old = (code: string, year: number) => needs.find((each) => each.code === code && each.year === year);

/** The real package with the new files in place. */
const packageWith = (files: ReadonlyMap<string, string>): Tables => {
  const textOf = (name: string): string => files.get(name) ?? fileOf(name);
  const descriptor = parseDataPackage(textOf('datapackage.json'));
  return { descriptor, byName: new Map(descriptor.tables.map((table) => [table.name, readTable(table, new TextEncoder().encode(textOf(table.path))).table])) };
};
const errorsOf = (tables: Tables) => checkPackage(tables).filter(({ severity }) => severity === 'error');

describe('newTables', () => {
  it('makes nothing of an answer that says what the package says', () => {
    const made = make(answer([figures('population', [2024, 2025], (code, year) => old(code, year)?.population ?? null), figures('foreignLanguageShare', [2024], (code, year) => old(code, year)?.foreignLanguageShare ?? null)]));
    expect(made).toMatchObject({ changedYears: 0, borderLines: 0 });
    expect([...made.files.keys()]).toEqual([]);
  });

  it('makes a package that passes every check of ours, with a new year, its sources and wider bounds', () => {
    const made = make(answer([
      figures('population', [2025, 2026], (code, year) => (old(code, 2025)?.population ?? 0) + (year === 2026 ? 10 : 0)),
      figures('foreignLanguageShare', [2026], () => 5.1),
    ]));
    expect([...made.files.keys()].sort()).toEqual(['datapackage.json', 'population.csv', 'source.csv']);
    expect(made.changedYears).toBe(21);
    const tables = packageWith(made.files);
    expect(errorsOf(tables)).toEqual([]);
    const kemi = rowsOf(tables, 'population').find(({ cells }) => cells['code'] === '240' && cells['year'] === '2026')?.cells;
    const people = (old('240', 2025)?.population ?? 0) + 10;
    expect(kemi).toMatchObject({
      population: String(people), population_basis: 'final', foreign_language_share: '5.1', foreign_language_speakers: String((2 * 51 * people) / 2000), foreign_language_speakers_basis: 'estimated',
      population_source_id: 'statfin-11ra-2026-11-28', share_source_id: 'statfin-159t-2026-11-28', speakers_source_id: '',
    });
    expect(rowsOf(tables, 'source').find(({ cells }) => cells['source_id'] === 'statfin-11ra-2026-11-28')?.cells).toMatchObject({ kind: 'statistics', reference_date: '2025/2026', origin: 'https://pxdata.example/table.px', licence: 'CC BY 4.0' });
    expect(tables.descriptor.tables.find(({ name }) => name === 'population')?.sourceIds).toContain('statfin-159t-2026-11-28');
  });

  it('leaves rows alone that the answer does not change, with their sources', () => {
    const made = make(answer([figures('population', [2024], (code, year) => (old(code, year)?.population ?? 0) + (code === '240' ? 1 : 0))]));
    const lines = (made.files.get('population.csv') ?? '').split('\n');
    const before = base.population.split('\n');
    expect(lines.filter((line) => !before.includes(line))).toHaveLength(1);
    expect(lines).toHaveLength(before.length);
  });
});

const square = (code: string, west: number, south: number): OfficialArea => ({
  code, nameFi: code, nameSv: '', polygons: [[[[west, south], [west + 1, south], [west + 1, south + 1], [west, south + 1], [west, south]]]],
});

const linesOf = (text: string) => {
  const [head = '', ...rows] = text.trim().split('\n');
  const columns = head.split(',');
  return borderLines(rows.map((row, at) => ({ line: at + 2, cells: Object.fromEntries(row.split(',').map((value, index) => [columns[index] ?? '', value])) })));
};

describe('borderTable', () => {
  it('writes a shared border once, with what lies on the other side, and closes every ring', () => {
    const { text, lines } = borderTable([square('001', 24, 66), square('002', 25, 66)], [square('003', 26, 66)]);
    expect(lines).toBe(5);
    const found = linesOf(text);
    expect(found.map(({ leftCode, rightCode }) => [leftCode, rightCode].sort().join('|')).sort()).toEqual(['001|002', '002|003', '|001', '|002', '|002']);
    for (const code of ['001', '002']) {
      const { rings, loose } = ringsOf(found, code);
      expect([rings.length, loose.length]).toEqual([1, 0]);
    }
  });

  it('keeps islands and holes, and rounds to four decimals', () => {
    const [outer] = square('001', 24, 66).polygons[0] ?? [];
    const hole = [[24.4, 66.4], [24.4, 66.6], [24.6, 66.6], [24.6, 66.4], [24.4, 66.4]] as const;
    const island = [[28.123456, 66], [28.123456, 67], [29, 67], [28.123456, 66]] as const;
    const { text } = borderTable([{ code: '001', nameFi: '', nameSv: '', polygons: [[outer ?? [], hole], [island]] }], []);
    expect(ringsOf(linesOf(text), '001').rings).toHaveLength(3);
    expect(text).toContain('28.1235,66');
  });
});
