import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { faultOf } from '../../../src/io/official/official-error.ts';
import type { OfficialWorld } from '../../../src/io/official/polite-fetch.ts';
import { plannedRequests, refreshOfficial } from '../../../src/io/official/refresh.ts';
import type { OfficialFault, OfficialServices, OfficialWish } from '../../../src/schema/official.ts';
import { eventually } from '../../fixtures/eventually.ts';
import { StatisticsServer, type ServerMood } from '../../fixtures/statistics-server.ts';
import { AREAS, FIGURES, KNOWN, publishedServices, servicesAt, testWorld, WISH } from './official-world.ts';

const server = new StatisticsServer(FIGURES, AREAS);
let origin = '';

beforeAll(async () => { origin = await server.start(); });
afterAll(async () => { await server.stop(); });
beforeEach(() => { server.reset(); });

const signal = (): AbortSignal => new AbortController().signal;
const ask = (wish: OfficialWish = WISH, { services = servicesAt(origin), world = testWorld() }: { services?: OfficialServices; world?: OfficialWorld } = {}) =>
  refreshOfficial({ services, wish, known: KNOWN }, world, { signal: signal() });

const faultFor = async (mood: ServerMood, { wish = { ...WISH, parts: ['population'] }, ...rest }: { wish?: OfficialWish; services?: OfficialServices; world?: OfficialWorld } = {}): Promise<OfficialFault> => {
  server.mood = mood;
  return ask(wish, rest).then(() => { throw new Error('there was an answer'); }, faultOf);
};

describe('plannedRequests', () => {
  it('says whom, how and with which query, in the order of asking, for the published services', () => {
    const requests = plannedRequests({ services: publishedServices(), wish: WISH, known: KNOWN });
    expect(requests.map(({ purpose, method, host }) => [purpose, method, host])).toEqual([
      ['describe', 'GET', 'pxdata.stat.fi'], ['figures', 'POST', 'pxdata.stat.fi'], ['describe', 'GET', 'pxdata.stat.fi'], ['figures', 'POST', 'pxdata.stat.fi'], ['borders', 'GET', 'geo.stat.fi'],
    ]);
    expect(JSON.parse(requests[1]?.body ?? '')).toEqual({
      query: [
        { code: 'alue_23_20260101', selection: { filter: 'item', values: ['KU047', 'KU240'] } },
        { code: 'timeperiod_y', selection: { filter: 'item', values: ['2023', '2024', '2025'] } },
        { code: 'contentscode', selection: { filter: 'item', values: ['vaerak-vaesto'] } },
      ],
      response: { format: 'json-stat2' },
    });
    const borders = new URL(requests[4]?.address ?? '');
    expect(Object.fromEntries(borders.searchParams)).toEqual({
      service: 'WFS', version: '2.0.0', request: 'GetFeature', typeName: 'tilastointialueet:kunta4500k_2026', outputFormat: 'application/json', srsName: 'EPSG:4326',
    });
  });

  it('asks nobody for nothing', () => {
    expect(plannedRequests({ services: publishedServices(), wish: { ...WISH, parts: [] }, known: KNOWN })).toEqual([]);
  });
});

describe('refreshOfficial', () => {
  it('brings figures with missing ones as missing, and the borders of the region only', async () => {
    const answer = await ask();
    const [population, language] = answer.tables;
    expect(population?.figures.filter(({ code }) => code === '240').map(({ year, value, missing }) => [year, value, missing])).toEqual([[2023, 24_023, null], [2024, 24_024, null], [2025, null, 'suppressed']]);
    expect(language?.figures.map(({ figure, value }) => [figure, value])).toEqual([...Array<unknown>(3).fill(['foreignLanguageShare', 2.3]), ...Array<unknown>(3).fill(['foreignLanguageShare', 4.5])]);
    expect([population?.tableId, population?.absent, population?.updated]).toEqual(['statfin-11ra', [], '2026-04-01T05:00:00Z']);
    expect(answer.borders?.areas.map(({ code, nameFi, nameSv }) => [code, nameFi, nameSv])).toEqual([['047', 'Enontekiö', 'Enontekis'], ['240', 'Kemi', 'Kemi']]);
    expect(answer.borders?.around.map(({ code }) => code)).toEqual(['564']);
  });

  it('sends what it says it sends, and nothing that tells of the user', async () => {
    const { sent } = await ask();
    expect(server.seen.map(({ method, path, body }) => [method, path, body])).toEqual(sent.map(({ method, address, body }) => [method, address.replace(origin, ''), body ?? '']));
    expect(server.seen.flatMap(({ headers }) => ['cookie', 'referer', 'authorization'].filter((name) => headers[name] !== undefined))).toEqual([]);
  });

  it('writes the query with the codes of the table itself, total values for other variables', async () => {
    server.mood = 'withAges';
    await ask({ ...WISH, parts: ['population'] });
    expect(JSON.parse(server.seen[1]?.body ?? '')).toMatchObject({
      query: [{ code: 'alue_23_20260101' }, { code: 'ikaryhma_10_20180101', selection: { values: ['SSS'] } }, { code: 'timeperiod_y' }, { code: 'contentscode', selection: { values: ['vaerak-vaesto'] } }],
    });
  });

  it('asks in parts below the limit of cells, with a pause between', async () => {
    const world = testWorld();
    const answer = await ask({ ...WISH, parts: ['population'] }, { services: { ...servicesAt(origin, { maxCells: 2 }), pauseMs: 7 }, world });
    expect(server.seen.filter(({ method }) => method === 'POST').length).toBe(3);
    expect(world.waits.filter((each) => each === 7).length).toBe(4);
    expect(answer.tables[0]?.figures.map(({ code, year }) => `${code} ${String(year)}`).sort()).toEqual(['047 2023', '047 2024', '047 2025', '240 2023', '240 2024', '240 2025']);
    expect(answer.tables[0]?.absent).toEqual([]);
  });

  it('halves a query that the service finds too large', async () => {
    server.mood = 'tooLarge';
    const known = [...KNOWN, { code: '564', names: ['Oulu'] }];
    const answer = await refreshOfficial({ services: servicesAt(origin), wish: { ...WISH, parts: ['population'], fromYear: 2025 }, known }, testWorld(), { signal: signal() });
    expect(answer.tables[0]?.figures.map(({ code }) => code)).toEqual(['047', '240', '564']);
    expect(server.seen.filter(({ method }) => method === 'POST').length).toBe(3);
  });

  it('waits as long as a busy service asks, then gets its answer', async () => {
    server.mood = 'busyOnce';
    const world = testWorld();
    const answer = await ask({ ...WISH, parts: ['population'] }, { world });
    expect(world.waits).toContain(1000);
    expect(world.progress.some(({ waitSeconds }) => waitSeconds === 1)).toBe(true);
    expect(answer.tables).toHaveLength(1);
  });

  it('gives up on a service that stays busy, after four tries', async () => {
    expect(await faultFor('busy')).toMatchObject({ kind: 'tooMany', detail: 'HTTP 429 Too Many Requests' });
    expect(server.seen).toHaveLength(4);
  });

  it.each<[ServerMood, OfficialFault['kind']]>([
    ['html', 'html'], ['truncated', 'truncated'], ['broken', 'truncated'], ['down', 'unavailable'], ['notFound', 'notFound'], ['wrongDimensions', 'noArea'], ['withoutTotal', 'extraVariable'],
  ])('says what is wrong with an answer: %s', async (mood, kind) => {
    const fault = await faultFor(mood);
    expect(fault.kind).toBe(kind);
    expect(fault.place).toContain(new URL(origin).host);
  });

  it('says which years a table has when none of those wanted is there', async () => {
    expect(await faultFor('well', { wish: { ...WISH, parts: ['population'], fromYear: 1990, toYear: 1991 } })).toMatchObject({ kind: 'noWantedYear', detail: '2023, 2024, 2025' });
  });

  it('gives up on a slow answer', async () => {
    expect(await faultFor('slow', { services: servicesAt(origin, { timeoutMs: 1000 }) })).toMatchObject({ kind: 'timeout', detail: '1' });
  });

  it('can be cancelled while it waits for an answer', async () => {
    server.mood = 'slow';
    const controller = new AbortController();
    const running = refreshOfficial({ services: servicesAt(origin), wish: WISH, known: KNOWN }, testWorld(), { signal: controller.signal }).then(() => null, faultOf);
    await eventually(() => { expect(server.seen).toHaveLength(1); });
    controller.abort();
    expect((await running)?.kind).toBe('cancelled');
    expect(server.seen).toHaveLength(1);
  });

  it('tells a broken network, a forbidden request, a closed answer and a silent host apart', async () => {
    const failing: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const opaque: typeof fetch = (_, init) => (init?.mode === 'no-cors' ? Promise.resolve(new Response()) : Promise.reject(new TypeError('Failed to fetch')));
    expect((await faultFor('well', { world: testWorld({ fetch: failing, isOnline: () => false }) })).kind).toBe('offline');
    expect((await faultFor('well', { world: testWorld({ fetch: failing, wasForbidden: () => true }) })).kind).toBe('policy');
    expect((await faultFor('well', { world: testWorld({ fetch: opaque }) })).kind).toBe('cors');
    expect((await faultFor('well', { world: testWorld({ fetch: failing }) })).kind).toBe('unreachable');
    const nobody = servicesAt('http://127.0.0.1:9');
    expect((await faultFor('well', { services: nobody })).kind).toBe('unreachable');
  });

  it.each<[ServerMood, string, number]>([['well', 'degrees', 0], ['swapped', 'swapped', 0], ['tm35fin', 'metres', 1]])('brings borders to longitude and latitude: %s', async (mood, coordinates, tolerance) => {
    server.mood = mood;
    const { borders } = await ask({ ...WISH, parts: ['borders'] });
    expect(borders?.coordinates).toBe(coordinates);
    for (const [longitude, latitude] of borders?.areas.flatMap(({ polygons }) => polygons.flat(2)) ?? []) {
      expect(longitude).toBeGreaterThan(22.9 - tolerance);
      expect(longitude).toBeLessThan(25.1 + tolerance);
      expect(latitude).toBeGreaterThan(67.9 - tolerance);
      expect(latitude).toBeLessThan(69.1 + tolerance);
    }
  });
});
