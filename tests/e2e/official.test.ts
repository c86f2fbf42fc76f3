import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StatisticsServer, type StandInArea } from '../fixtures/statistics-server.ts';
import { axeViolations } from './axe.ts';
import { launchBrowser, visit } from './browser.ts';
import { serveWithHosts, type AllowingHost } from './serve-with-hosts.ts';

const rowsIn = (name: string): readonly Readonly<Record<string, string>>[] => {
  const [head = '', ...lines] = readFileSync(`data/${name}`, 'utf8').trim().split('\n');
  const columns = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, at) => [columns[at] ?? '', value])));
};

const population = new Map(rowsIn('population.csv').map((row) => [`${row['code'] ?? ''} ${row['year'] ?? ''}`, row]));
const names = Object.fromEntries(rowsIn('municipality.csv').map((row) => [row['code'] ?? '', row['name_fi'] ?? '']));
const codes = Object.keys(names).sort();
const figureOf = (code: string, year: string, column: string): number => Number(population.get(`${code} ${year}`)?.[column]);

/** The package's own figures, but one more inhabitant in Kemi in 2024, a secret share in Simo in 2025, and a year more. */
const server = new StatisticsServer({
  names, years: ['2024', '2025', '2026'],
  population: (code, year) => (year === '2026' ? figureOf(code, '2025', 'population') - 5 : figureOf(code, year, 'population') + (code === '240' && year === '2024' ? 1 : 0)),
  share: (code, year) => (code === '751' && year === '2025' ? '...' : year === '2026' ? 5.5 : figureOf(code, year, 'foreign_language_share')),
}, codes.map((code, at): StandInArea => ({ kunta: code, nimi: names[code] ?? '', namn: '', ring: [[22 + at / 3, 66], [22 + at / 3, 67], [22 + (at + 1) / 3, 67], [22 + (at + 1) / 3, 66], [22 + at / 3, 66]] })));

/** A file as PxWeb writes it: the population of two municipalities in 2025, one changed. */
const FILE = JSON.stringify({
  version: '2.0', class: 'dataset', label: 'Väestö 31.12.', id: ['Alue', 'Vuosi', 'Tiedot'], size: [2, 1, 1],
  dimension: {
    Alue: { label: 'Alue', category: { index: { KU240: 0, KU241: 1 }, label: { KU240: 'Kemi', KU241: 'Keminmaa' } } },
    Vuosi: { label: 'Vuosi', category: { index: { 2025: 0 } } }, Tiedot: { label: 'Tiedot', category: { index: { vaesto: 0 }, label: { vaesto: 'Väestö 31.12.' } } },
  },
  value: [figureOf('240', '2025', 'population') + 7, figureOf('241', '2025', 'population')],
});

const SEARCH = '?page=own&ownsection=official';
const words = (page: Page): Promise<string> => page.locator('.official').innerText();
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

let browser: Browser;
let host: AllowingHost;
let origin = '';
beforeAll(async () => {
  [browser, origin] = await Promise.all([launchBrowser(), server.start()]);
  host = await serveWithHosts(origin);
});
afterAll(async () => {
  await Promise.all([browser.close(), host.stop(), server.stop()]);
});

describe('official figures', () => {
  it('say what would be asked and that the policy forbids it, and ask nobody; a file by hand becomes a data set', async () => {
    const { page, context, foreignRequests, errors } = await visit(browser, { search: SEARCH });
    await page.locator('.official-requests li').nth(3).waitFor();
    expect(await page.locator('.official-requests li strong').allTextContents()).toEqual(Array<string>(4).fill('pxdata.stat.fi'));
    await page.locator('.official-requests summary').first().focus();
    await page.keyboard.press('Enter');
    const query = JSON.parse(await page.locator('.official-query').first().innerText()) as { query: { selection: { values: string[] } }[] };
    expect(query.query[0]?.selection.values).toEqual(codes.map((code) => `KU${code}`));
    expect(await words(page)).toMatch(/Sivun suojauskäytäntö ei salli yhteyksiä näihin osoitteisiin: pxdata\.stat\.fi ja geo\.stat\.fi/);
    expect(await page.getByRole('button', { name: 'Kysy luvut nyt' }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);

    await page.getByLabel('Valitse tiedostot').setInputFiles({ name: 'taulu.json', mimeType: 'application/json', buffer: Buffer.from(FILE) });
    await page.getByRole('heading', { name: 'Vanhat ja uudet luvut' }).waitFor();
    expect(plain(await words(page))).toMatch(/Vastauksessa on 2 lukua: 1 muuttuu ja 1 on ennallaan\./);
    expect(await page.locator('.official tbody tr').allInnerTexts().then((rows) => rows.map(plain))).toHaveLength(1);
    expect(plain(await page.locator('.official tbody tr').innerText())).toMatch(/^Kemi 2025 .*\+7/);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tee näistä oma aineisto' }).click();
    await page.getByRole('dialog').waitFor();
    await page.getByRole('dialog').locator('form button').first().click();
    await page.waitForURL(/own=/, { timeout: 20_000 });
    expect([foreignRequests, errors]).toEqual([[], []]);
    await context.close();
  });

  it('come over HTTP where the host allows it: wrong answers in clear words, then old and new side by side, then in use', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fi-FI', serviceWorkers: 'block' });
    // DuckDB starts once only, for the new data set.
    await context.route('**/*.wasm', () => undefined);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => { if (!request.url().startsWith(host.url) && !request.url().startsWith('blob:')) asked.push(request.url()); });
    await page.clock.setFixedTime(new Date('2027-03-01T12:00:00Z'));
    await page.goto(`${host.url}${SEARCH}`);
    const ask = page.getByRole('button', { name: /^Kysy/ });
    await ask.waitFor();
    await page.getByLabel('Luvut vuodesta').selectOption('2024');
    expect([asked, server.seen]).toEqual([[], []]);

    for (const [mood, answer] of [['html', /lähetti verkkosivun lukujen sijasta.*Huoltokatko/s], ['noCors', /ei anna muiden sivustojen lukea vastausta/]] as const) {
      server.mood = mood;
      await ask.click();
      await expect.poll(() => words(page), { timeout: 15_000 }).toMatch(answer);
      expect(await words(page)).toContain('Mikään ei ole muuttunut.');
    }
    server.reset();
    await page.getByLabel('Kuntarajat').check();
    server.mood = 'busyOnce';
    await ask.click();
    await expect.poll(() => words(page), { timeout: 15_000 }).toMatch(/on kuormittunut\. Yritetään uudelleen 2 sekunnin kuluttua/);
    await page.getByRole('heading', { name: 'Vanhat ja uudet luvut' }).waitFor();
    // 21 municipalities x 3 years x 2 figures. Of the 84 of old years one population changes and one share is secret.
    expect(plain(await words(page))).toMatch(/Vastauksessa on 126 lukua: 1 muuttuu, 42 on uusia, 82 on ennallaan ja 1 puuttuu vastauksesta\./);
    const table = (await page.locator('.official tbody tr').allInnerTexts()).map(plain);
    expect(table.find((row) => row.startsWith('Kemi 2024'))).toMatch(/\+1/);
    expect(table.find((row) => row.startsWith('Simo 2025'))).toMatch(/salattu \(\.\.\.\)/);
    expect(plain(await words(page))).toMatch(/Kuntarajat: 21 kuntaa tältä alueelta/);
    expect(new Set(asked.map((url) => new URL(url).origin))).toEqual(new Set([origin]));
    expect(server.seen.flatMap(({ headers }) => ['cookie', 'referer'].filter((name) => headers[name] !== undefined))).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tee näistä oma aineisto' }).click();
    await page.getByRole('dialog').waitFor();
    await context.unroute('**/*.wasm');
    await page.getByRole('dialog').locator('form button').first().click();
    await page.waitForURL(/own=/, { timeout: 20_000 });
    await page.getByRole('link', { name: 'Omat', exact: true }).click({ timeout: 60_000 });
    await page.getByRole('link', { name: 'Viralliset luvut' }).click();
    await expect.poll(() => words(page), { timeout: 15_000 }).toMatch(/väkiluku vuosilta 2015–2026 ja vieraskielisten osuus vuosilta 2020–2026/);
    await context.close();
  });
});
