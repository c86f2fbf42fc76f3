import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { core } from '../../src/i18n/fi/core.ts';
import { core as swedishCore } from '../../src/i18n/sv/core.ts';
import { offline } from '../../src/i18n/fi/offline.ts';
import { createText } from '../../src/i18n/text.ts';
import { PAGES } from '../../src/state/app-state.ts';
import { askSql } from './ask-sql.ts';
import { axeViolations } from './axe.ts';
import { launchMapBrowser, visit, waitForEngine, waitForWebGlMap, type Visit } from './browser.ts';
import { serveInFolder, type FolderHost } from './serve-in-folder.ts';
import { takeAlong } from './take-along.ts';

const { t } = createText('fi', { ...core, offline });
const swedish = createText('sv', swedishCore);

/** A slow machine stores in its own time. */
const STORED = { timeout: 120_000 };
const READY = { timeout: 90_000 };

let browser: Browser;
let host: FolderHost;
let first: Visit;
let csvOnline: string;

/** The page's figures as a file, but for its first lines: they hold the date. */
const figures = async (page: Page): Promise<string> =>
  readFileSync(await (await takeAlong('CSV', { page, within: page.locator('.map-page-export') })).path(), 'utf8').split(/\r?\n/).filter((line) => !line.startsWith('#') && !line.startsWith('"#')).join('\n');

/** What a browser says of any request without network; what matters is that the page does without. */
const isNoNetwork = (error: string): boolean => /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/.test(error);

const kept = (page: Page) => page.locator('[data-offline="whole"]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

beforeAll(async () => {
  [browser, host] = await Promise.all([launchMapBrowser(), serveInFolder()]);
  first = await visit(browser, { url: host.url, search: '?map=choropleth', withEngine: true, context: { serviceWorkers: 'allow' } });
});
afterAll(async () => {
  await browser.close();
  await host.remove();
});

describe('after one visit', () => {
  it('Katve says that it works without network, and asked nobody but its host', async () => {
    const { page, foreignRequests, errors } = first;
    await kept(page).waitFor(STORED);
    expect(await page.locator('.offline-line [role="status"]').textContent()).toBe(t('offline.state.whole'));
    csvOnline = await figures(page);
    expect(csvOnline.split('\n').length).toBeGreaterThan(21);
    expect([foreignRequests, errors]).toEqual([[], []]);
  });

  it('the whole app works with the host stopped and the network off: pages, languages, map, SQL, import and files', async () => {
    const { page, context, errors } = first;
    await host.stop();
    await context.setOffline(true);
    await page.goto(`${host.url}?page=map&map=choropleth`);
    await waitForWebGlMap(page);
    await waitForEngine(page);
    expect(await figures(page)).toBe(csvOnline);
    const slides = unzipSync(readFileSync(await (await takeAlong('dia (PPTX)', { page, within: page.locator('.map-page-export') })).path()));
    expect(strFromU8(slides['ppt/slides/slide2.xml'] ?? new Uint8Array())).toContain('Rovaniemi');

    for (const name of PAGES.filter((each) => each !== 'map')) {
      await page.locator('.app-tabs').getByRole('link', { name: t(`app.pagesShort.${name}`), exact: true }).click();
      await page.locator(`main[data-page="${name}"]:not(:has(.app-loading)) :is(h1, h2)`).first().waitFor({ state: 'attached', ...READY });
    }
    expect(await page.locator('.app-failed').count()).toBe(0);

    await page.goto(`${host.url}?page=sql`);
    await page.locator('.sql-status[data-engine="ready"]').waitFor(READY);
    await page.getByRole('textbox', { name: /SQL-kysely/ }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('select count(*) as projects from project');
    await page.keyboard.press('Control+Enter');
    await page.locator('.sql-status[data-run="done"]').waitFor(READY);
    const [answer] = await askSql('select count(*) as projects from project');
    expect(await page.locator('.sql-table tbody td').last().textContent()).toBe(answer?.['projects']);

    await page.locator('.app-language[lang="sv"]').click();
    await page.getByRole('link', { name: swedish.t('app.pagesShort.own'), exact: true }).click();
    await page.locator('.own-drop input[type="file"]').setInputFiles({ name: 'projekt.csv', mimeType: 'text/csv', buffer: Buffer.from('Projekt;Kommun\nEtt;Inari\nTvå;Rovaniemi\n') });
    await page.locator('.own-column-table').waitFor(READY);

    await page.goto(`${host.url}?page=present&story=ready&mode=play&step=2&lang=sv`);
    await page.locator('.stage .stage-controls').waitFor({ state: 'attached', ...READY });
    await page.goto(`${host.url}?embed=1&part=ranking&lang=en`);
    await page.locator('.ranking-row').first().waitFor(READY);
    expect(errors.filter((error) => !isNoNetwork(error))).toEqual([]);
  }, 240_000);
});

describe('a new version', () => {
  it('waits until it is asked for and no other window is open; until then the old one keeps all its parts', async () => {
    const { page, context } = first;
    await host.serveNext(/^TimelineRoute-.*\.js$/, 'next-version');
    await context.setOffline(false);
    await page.goto(`${host.url}?page=data`);
    const notice = page.locator('.offline-update');
    await notice.getByText(t('offline.update.ready')).waitFor(STORED);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.locator('meta[name="next-version"]').count()).toBe(0);
    await page.getByRole('link', { name: t('app.pagesShort.time'), exact: true }).click();
    await page.locator('main[data-page="time"]:not(:has(.app-loading)) :is(h1, h2)').first().waitFor({ state: 'attached' });

    const other = await context.newPage();
    await other.goto(`${host.url}?page=questions`);
    await other.locator('main h1, main h2').first().waitFor({ state: 'attached' });
    await button(page, t('offline.update.load')).click();
    await notice.getByText(t('offline.update.held', { count: 1, shown: '1' })).waitFor();
    await other.close();

    const address = page.url();
    await button(page, t('offline.update.load')).focus();
    await page.keyboard.press('Enter');
    await page.locator('meta[name="next-version"]').waitFor({ state: 'attached', ...READY });
    expect(page.url()).toBe(address);
  });

  it('says in words when a part of an old page is gone, and loads the page anew', async () => {
    const { page } = first;
    const alert = page.getByRole('alert').filter({ hasText: t('app.partMissing.title') });
    await alert.waitFor(READY);
    const reloaded = page.waitForEvent('load');
    await alert.getByRole('button', { name: t('app.partMissing.retry') }).click();
    await reloaded;
    expect(page.url()).toContain('page=time');
  });

  it('and all that is kept goes when the reader takes it away, for good', async () => {
    const { page, foreignRequests } = first;
    await page.goto(`${host.url}?page=data`);
    await kept(page).waitFor(STORED);
    await button(page, t('offline.more')).click();
    expect(await axeViolations(page)).toEqual([]);
    const reloaded = page.waitForEvent('load');
    await button(page, t('offline.remove')).click();
    await reloaded;
    await page.locator('[data-offline="absent"]').waitFor(STORED);
    expect(await page.locator('.offline-line [role="status"]').textContent()).toContain(t('offline.why.removed'));
    expect(await page.evaluate(async () => [await window.caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])).toEqual([[], 0]);
    expect(foreignRequests).toEqual([]);
  });
});
