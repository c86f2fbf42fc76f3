import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnalyst } from '../../src/app/answer.ts';
import { packageReport } from '../../src/app/package-report.ts';
import { askPart } from '../../src/engine/ask-part.ts';
import { DATASET_PART } from '../../src/engine/dataset-part.ts';
import { loadPackage } from '../../src/engine/load-package.ts';
import { createNodeEngine } from '../../src/engine/node-engine.ts';
import { nodeSqlTexts } from '../../src/engine/node-sql.ts';
import { SNAPSHOT_PARTS } from '../../src/engine/snapshot-parts.ts';
import { assembleBorders } from '../../src/pipeline/assemble-borders.ts';
import { conformPackage } from '../../src/pipeline/conform-package.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Dataset } from '../../src/schema/dataset.ts';
import type { PackageFault } from '../../src/schema/package-fault.ts';
import { OPENING_SENTENCE } from '../../src/schema/sentence.ts';
import { OWN_DESCRIPTOR, smallPackage, type SmallTables } from '../fixtures/small-package.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codes = (from: string, to: string): SmallTables =>
  Object.fromEntries(Object.entries(smallPackage.TABLES).map(([path, text]) => [path, text.replaceAll('a1', from).replaceAll('b2', to)]));
/** A square ring with the clock, and one against it, as lines of one municipality. */
const ring = (id: number, code: string, places: readonly (readonly [number, number])[]): string => places.map(([lon, lat], seq) => `${String(id)},${code},,${String(seq)},${String(lon)},${String(lat)}\n`).join('');
const OUTER = [[10, 60], [10, 64], [14, 64], [14, 60], [10, 60]] as const;
const HOLE = [[11, 61], [13, 61], [13, 63], [11, 63], [11, 61]] as const;
const BORDER_HEAD = 'border_id,left_code,right_code,seq,lon,lat\n';
const ALONE: SmallTables = {
  'municipality.csv': 'code,name_fi\na1,Yksin\n', 'border.csv': BORDER_HEAD + ring(1, 'a1', OUTER),
  'population.csv': 'code,year,population\na1,2022,1200\n', 'project.csv': 'project_id,name\nx,Ensimmäinen\n', 'reach.csv': 'project_id,code\nx,a1\n',
};

// By the exact formula R² Δλ (sin φ₂ - sin φ₁) the outer square has 92 856 km² and the hole 23 218 km².
const AREAS = [[92.86, ring(1, 'a1', OUTER)], [69.64, ring(1, 'a1', OUTER) + ring(2, 'a1', HOLE)]] as const;

/** Packages that are poor or odd, and are shown; several oddities stand in one, for each is loaded into DuckDB. */
const SHOWN: readonly (readonly [what: string, files: ReadonlyMap<string, Uint8Array>, holds: (dataset: Dataset) => unknown, wanted: unknown])[] = [
  ['no projects and no figures', smallPackage({ 'project.csv': 'project_id,name\n', 'reach.csv': 'project_id,code\n', 'population.csv': 'code,year,population\n' }), ({ projects, needs, municipalities }) => [projects.length, needs.length, municipalities.length], [0, 0, 2]],
  ['one municipality of two islands, a population that is not known, one fund and no dates', smallPackage({
    ...ALONE, 'border.csv': BORDER_HEAD + ring(1, 'a1', OUTER) + ring(2, 'a1', OUTER.map(([lon, lat]) => [lon + 10, lat] as const)),
    'population.csv': 'code,year,population\na1,2022,\n', 'project.csv': 'project_id,name,fund,start_date,end_date\nx,A,saari,,\n',
  }), ({ needs, projects, vocabulary }) => [needs.map(({ population }) => population), projects.map(({ startYear, endYear }) => [startYear, endYear]), vocabulary.filter(({ kind }) => kind === 'fund').map(({ value }) => value)], [[null], [[null, null]], ['saari']]],
  ['odd names, British codes, and a column and a table more', smallPackage({
    ...codes('E06000001', 'W06000022'), 'municipality.csv': 'code,name_fi\nE06000001,"Å, ""Ö"" <script>alert(1)</script>"\nW06000022,🏔️ {{region.name}} $t(x)\n',
    'project.csv': 'project_id,name,oma_sarake,"Toinen, oma"\nx,"=cmd|\'/c calc\'!A1",1,2\ny,"Kaksi\nriviä",3,4\n', 'muuta.csv': 'a,b\n1,2\n',
  }), ({ municipalities, projects }) => [municipalities.map(({ code, name }) => [code, name.fi]), projects.map(({ name }) => name)],
  [[['E06000001', 'Å, "Ö" <script>alert(1)</script>'], ['W06000022', '🏔️ {{region.name}} $t(x)']], ['=cmd|\'/c calc\'!A1', 'Kaksi\nriviä']]],
];

describe.each(SHOWN.map(([what, given, holds, wanted]) => ({ what, given, holds, wanted })))('a package with $what', ({ given, holds, wanted }) => {
  let engine: Engine;
  const outcome = conformPackage({ files: given, ownDescriptor: OWN_DESCRIPTOR });
  const files = outcome.ok ? outcome.value.files : new Map<string, Uint8Array>();
  beforeAll(() => {
    engine = createNodeEngine(loadPackage((name) => Promise.resolve((files.get(name) ?? new Uint8Array()).slice()), nodeSqlTexts()));
  });
  afterAll(() => engine.close());

  it('is checked, loaded, and answers the questions of every view', async () => {
    expect(outcome.ok ? [] : outcome.faults).toEqual([]);
    expect(packageReport({ files: given, name: 'x.zip', ownDescriptor: OWN_DESCRIPTOR }).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const dataset = await askPart(engine, nodeSqlTexts(), DATASET_PART);
    expect(holds(dataset)).toEqual(wanted);
    for (const part of SNAPSHOT_PARTS) expect(await askPart(engine, nodeSqlTexts(), part)).toBeTruthy();
    const { answer } = createAnalyst(dataset);
    for (const need of ['population', 'land_area', 'equal', 'foreign_language_speakers'] as const) {
      const { rows } = answer({ ...OPENING_SENTENCE, targetGroups: [], need, allocation: 'population' });
      expect(rows).toHaveLength(dataset.municipalities.length);
      expect(JSON.stringify(rows, (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? 'NOT A NUMBER' : value))).not.toContain('NOT A NUMBER');
    }
  });
});

describe('a package that is taken as it is', () => {
  const rowsIn = (files: ReadonlyMap<string, Uint8Array>, table: string): readonly Readonly<Record<string, string>>[] => {
    const outcome = conformPackage({ files, ownDescriptor: OWN_DESCRIPTOR });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
    return (outcome.value.rows.get(table) ?? []).map(({ cells }) => cells);
  };

  it.each(AREAS)('has the area of its rings without their holes: %d thousand km²', (area, border) => {
    expect(Number(rowsIn(smallPackage({ ...ALONE, 'border.csv': BORDER_HEAD + border }), 'municipality')[0]?.['land_area_km2']) / 1000).toBeCloseTo(area, 2);
  });

  it('keeps codes of any length, with their zeros', () => {
    expect(rowsIn(smallPackage(codes('0114', '2584')), 'municipality').map(({ code }) => code)).toEqual(['0114', '2584']);
  });

  it('may name a table elsewhere that nobody needs', () => {
    const own = Object.keys(smallPackage.TABLES).map((path) => ({ path: `./${path}` }));
    expect(rowsIn(smallPackage({}, { resources: [...own, { name: 'kartta', path: 'https://example.org/map.csv' }, { name: 'x', path: '../../etc/passwd' }] }), 'project')).toHaveLength(2);
  });
});

it('draws a hole as a hole, and islands as parts of one municipality', () => {
  const shapes = (border: string) => {
    const outcome = conformPackage({ files: smallPackage({ ...ALONE, 'border.csv': BORDER_HEAD + border }), ownDescriptor: OWN_DESCRIPTOR });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
    const named = (name: string) => [name, { descriptor: { name } as never, isWhole: true, rows: outcome.value.rows.get(name) ?? [] }] as const; // only rows are read
    const [only] = assembleBorders({ descriptor: {} as never, byName: new Map([named('municipality'), named('border')]) }).objects.municipalities.geometries;
    return only?.type === 'Polygon' || only?.type === 'MultiPolygon' ? [only.type, only.arcs.map((part) => part.length)] : null;
  };
  expect(shapes(ring(1, 'a1', OUTER) + ring(2, 'a1', HOLE))).toEqual(['Polygon', [1, 1]]);
  expect(shapes(ring(1, 'a1', OUTER) + ring(2, 'a1', OUTER.map(([lon, lat]) => [lon + 10, lat] as const)))).toEqual(['MultiPolygon', [1, 1]]);
});

const without = (path: string): SmallTables => ({ [path]: '' });
const described = (resources: readonly object[]): ReadonlyMap<string, Uint8Array> => new Map([...smallPackage({}, { resources })]);
const ALL = Object.keys(smallPackage.TABLES).map((path) => ({ name: path.replace('.csv', ''), path }));

/** Packages that cannot be shown, and the first thing that is said of them. */
const REFUSED: readonly (readonly [what: string, files: ReadonlyMap<string, Uint8Array>, first: Partial<PackageFault>])[] = [
  ['no descriptor', new Map([['municipality.csv', bytes('code\n')]]), { kind: 'noPackage' }],
  ['a descriptor that is no JSON', new Map([['datapackage.json', bytes('{')]]), { kind: 'notJson' }],
  ['a descriptor of another kind', new Map([['datapackage.json', bytes('[1]')]]), { kind: 'badDescriptor' }],
  ['no list of tables', new Map([['datapackage.json', bytes('{"name":"x"}')]]), { kind: 'badDescriptor', wanted: 'resources' }],
  ['an absolute path', described([...ALL.slice(1), { name: 'municipality', path: '/etc/passwd' }]), { kind: 'badPath', value: '/etc/passwd' }],
  ['a path upwards', described([...ALL.slice(1), { name: 'municipality', path: 'a/../../b.csv' }]), { kind: 'badPath' }],
  ['a path upwards that is hidden', described([...ALL.slice(1), { name: 'municipality', path: '%2e%2e/b.csv' }]), { kind: 'badPath' }],
  ['a path on another site', described([...ALL.slice(1), { name: 'municipality', path: 'https://example.org/b.csv' }]), { kind: 'badPath' }],
  ['a table twice', described([...ALL, { name: 'reach', path: 'reach.csv' }]), { kind: 'tableTwice', table: 'reach' }],
  ['no borders', smallPackage(without('border.csv')), { kind: 'noTable', table: 'border' }],
  ['borders without a row', smallPackage({ 'border.csv': BORDER_HEAD }), { kind: 'noRows', table: 'border.csv' }],
  ['a municipality without a border', smallPackage({ 'municipality.csv': 'code,name_fi\na1,A\nb2,B\nc3,C\n' }), { kind: 'openRing', value: 'c3' }],
  ['a column missing', smallPackage({ 'reach.csv': 'project_id,kunta\nx,a1\n' }), { kind: 'noColumn', table: 'reach.csv', column: 'code' }],
  ['a column twice', smallPackage({ 'reach.csv': 'project_id,code,code\nx,a1,b2\n' }), { kind: 'columnTwice', table: 'reach.csv', column: 'code' }],
  ['a quotation mark that does not close', smallPackage({ 'project.csv': 'project_id,name\nx,"A\ny,B\n' }), { kind: 'badQuotes', table: 'project.csv', row: 2 }],
  ['bytes in place of text', new Map([...smallPackage(), ['reach.csv', new Uint8Array([0, 1, 2])]]), { kind: 'notText', table: 'reach.csv' }],
  ['a negative population', smallPackage({ 'population.csv': 'code,year,population\na1,2022,-5\n' }), { kind: 'cell', column: 'population', row: 2, value: '-5', demand: 'range' }],
  ['a municipality that is not listed', smallPackage({ 'population.csv': 'code,year,population\nzz,2022,5\n' }), { kind: 'unknownKey', column: 'code', value: 'zz' }],
  ['a municipality twice', smallPackage({ 'municipality.csv': 'code,name_fi\na1,A\na1,B\nb2,C\n' }), { kind: 'twice', table: 'municipality.csv', row: 3 }],
  ['an unheard-of listing', smallPackage({ 'municipality.csv': 'code,name_fi,listing\na1,A,yes\nb2,B,listed\n' }), { kind: 'cell', column: 'listing', value: 'yes', demand: 'oneOf' }],
  ['a code with spaces', smallPackage(codes('a 1', 'b 2')), { kind: 'cell', column: 'code', demand: 'form' }],
];

describe('a package that is refused', () => {
  it.each(REFUSED)('for %s', (_, files, first) => {
    const outcome = conformPackage({ files, ownDescriptor: OWN_DESCRIPTOR });
    expect(outcome.ok ? null : outcome.faults[0]).toMatchObject(first);
  });
});
