import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { regionCapital } from '../../src/analysis/region-capital.ts';
import { parseDataPackage } from '../../src/engine/parse-data-package.ts';
import { assembleBorders } from '../../src/pipeline/assemble-borders.ts';
import { readTable } from '../../src/pipeline/read-table.ts';
import { decodeGeometry } from '../../src/views/map/map-geometry.ts';
import { readSecond, SECOND_FOLDER, secondEngine, secondFiles } from '../fixtures/second-package.ts';
import { ISLAND, QUOTED_NAME, SECOND_YEARS, secondPackageFiles, WITHOUT_POPULATION } from '../fixtures/second-package-files.ts';
import { rowsOf } from '../sql/real-package.ts';

describe('the second package', () => {
  const engine = secondEngine();
  const read = readSecond(engine);
  afterAll(() => engine.close());

  it('is what its generator makes; `vitest -u` writes it', async () => {
    const files = secondPackageFiles();
    for (const [name, text] of files) await expect(text).toMatchFileSnapshot(`../../${SECOND_FOLDER}/${name}`);
    expect(readdirSync(SECOND_FOLDER).sort()).toEqual([...files.keys()].sort());
  });

  it('gives every part of what the views show', async () => {
    const { dataset, details, contents, archive } = await read;
    expect([dataset.municipalities.length, dataset.projects.length, details.records.size]).toEqual([40, 120, 120]);
    expect(details.texts.size).toBe(0);
    expect([archive.bodies.length, archive.nationalProjects.length, archive.facts.length]).toEqual([24, 0, 0]);
    expect(contents.documents.networkMembers).toEqual([]);
    expect(contents.sources.map(({ id, title }) => [id, title.fi])).toEqual([['data-package', 'Kuvitelan hankkeet']]);
    expect(contents.dictionary.flatMap(({ description }) => Object.values(description ?? {})).filter((words) => /lap(?:land|pi|in|issa|ista)\b|lappland/i.test(words))).toEqual([]);
  });

  it('keeps a name with quotes and a population that is not there', async () => {
    const { dataset } = await read;
    expect(dataset.municipalities.map(({ name }) => name.fi)).toContain(QUOTED_NAME);
    expect(dataset.needs.filter(({ code }) => code === WITHOUT_POPULATION)).toEqual([]);
    expect([...new Set(dataset.needs.map(({ year }) => year))]).toEqual([...SECOND_YEARS]);
  });

  it('has the most populous municipality for a capital where none is named', async () => {
    const { dataset } = await read;
    const [most] = await rowsOf(engine, 'select code from population order by population desc limit 1');
    expect(regionCapital(dataset, null)?.code).toBe(most?.['code']);
    expect(regionCapital(dataset, ISLAND)?.code).toBe(ISLAND);
    expect(regionCapital(dataset, '698')?.code).toBe(most?.['code']);
    expect(regionCapital({ ...dataset, municipalities: [] }, null)).toBeNull();
  });

  it('is split by the population of its own latest year, and in equal parts where one is not known', async () => {
    expect(await rowsOf(engine, 'select year from reference_year')).toEqual([{ year: SECOND_YEARS.at(-1) }]);
    const shares = await rowsOf(engine, "select project_id, code, share_equal, share_population from reach_detail where basis <> 'region_wide'");
    const sums = new Map<string, number>();
    for (const { project_id: id, share_population: share } of shares) sums.set(String(id), (sums.get(String(id)) ?? 0) + Number(share));
    expect(Math.min(...sums.values())).toBeCloseTo(1, 9);
    expect(Math.max(...sums.values())).toBeCloseTo(1, 9);
    const withUnknown = new Set(shares.filter(({ code }) => code === WITHOUT_POPULATION).map(({ project_id: id }) => id));
    expect(withUnknown.size).toBeGreaterThan(0);
    for (const { project_id: id, share_equal: equal, share_population: share } of shares) if (withUnknown.has(id)) expect(share).toBe(equal);
    expect(shares.some(({ share_equal: equal, share_population: share }) => equal !== share)).toBe(true);
    expect(await rowsOf(engine, `select count(*) as n from project_area where population_named is not null and contains(place_codes, '${WITHOUT_POPULATION}')`)).toEqual([{ n: 0 }]);
  });

  it('is drawn as 40 closed areas, the island without neighbours', () => {
    const files = secondFiles();
    const descriptor = parseDataPackage(new TextDecoder().decode(files.get('datapackage.json')));
    const byName = new Map(descriptor.tables.filter(({ name }) => ['border', 'municipality'].includes(name))
      .map((table) => [table.name, readTable(table, files.get(table.path) ?? new Uint8Array()).table]));
    const empty = { type: 'Topology' as const, arcs: [], objects: { land: { type: 'GeometryCollection' as const, geometries: [] }, borders: { type: 'GeometryCollection' as const, geometries: [] } } };
    const { areas, neighbours } = decodeGeometry(assembleBorders({ descriptor, byName }), empty);
    expect(areas.map(({ polygons }) => polygons.length)).toEqual(Array.from({ length: 40 }, () => 1));
    expect(neighbours.get(ISLAND)).toEqual([]);
    expect(neighbours.get('K10')).toEqual(['K02', 'K09', 'K11', 'K18']);
  });
});
