import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { core as fi } from '../../src/i18n/fi/core.ts';
import { presentPage as fiPage } from '../../src/i18n/fi/present-page.ts';
import { core as sv } from '../../src/i18n/sv/core.ts';
import { presentPage as svPage } from '../../src/i18n/sv/present-page.ts';
import { createText } from '../../src/i18n/text.ts';
import { axeViolations } from './axe.ts';
import { launchBrowser, visit } from './browser.ts';

const { t } = createText('fi', { ...fi, ...fiPage });
const swedish = createText('sv', { ...sv, ...svPage });

/** Views that a page may show, with what is seen in each. */
const FRAMES = [
  { search: '?embed=1&part=map&lang=sv', height: 600, seen: '.map-legend' },
  { search: '?embed=1&part=ranking', height: 400, seen: '.ranking-row' },
  { search: '?embed=1&part=map&map=tiles', height: 500, seen: '.map[data-layout="tiles"]' },
  { search: '?embed=1&page=gaps&section=verdicts', height: 700, seen: '.result-chart svg' },
] as const;

/** A slow machine draws in its own time. */
const SOON = { timeout: 30_000 };

let browser: Browser;
let host: Server;
let hostUrl = '';

beforeAll(async () => {
  browser = await launchBrowser();
  const frames = FRAMES.map(({ search, height }) => `<iframe src="${(inject('appUrl') + search).replaceAll('&', '&amp;')}" title="Katve" width="800" height="${String(height)}"></iframe>`).join('\n');
  host = createServer((_, response) => { response.setHeader('Content-Type', 'text/html; charset=utf-8').end(`<!doctype html><html lang="fi"><title>Muu sivu</title><body>${frames}</body></html>`); });
  await new Promise<void>((done) => { host.listen(0, '127.0.0.1', done); });
  const address = host.address();
  if (address === null || typeof address === 'string') throw new Error('The host page has no port.');
  hostUrl = `http://127.0.0.1:${String(address.port)}/`;
});

afterAll(async () => {
  await browser.close();
  host.close();
});

describe('a view inside another page', () => {
  it('stands there with title, legend, sources and the way to the app, and keeps to its frame', async () => {
    const context = await browser.newContext({ viewport: { width: 900, height: 900 }, colorScheme: 'dark', serviceWorkers: 'block' });
    await context.route('**/*.wasm', () => undefined);
    const page = await context.newPage();
    const errors: string[] = [];
    const origins = new Set<string>();
    page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('favicon')) errors.push(message.text()); });
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('request', (request) => { if (request.url().startsWith('http')) origins.add(new URL(request.url()).origin); });
    await page.goto(hostUrl);
    for (const [index, { seen, height }] of FRAMES.entries()) {
      const frame = page.frameLocator('iframe').nth(index);
      await frame.locator(seen).first().waitFor({ timeout: 60_000 });
      await expect.poll(() => frame.locator('.embed-sources').textContent(), SOON).toContain('CC BY 4.0');
      expect(await frame.locator('h1.embed-title').textContent()).not.toBe('');
      expect(await frame.locator('.app-tabs, .app-failed, .page-sections:visible, .map-layouts:visible').count()).toBe(0);
      expect(await frame.locator('html').evaluate((root) => [root.dataset['scheme'], root.scrollWidth <= root.clientWidth, root.scrollHeight])).toEqual(['dark', true, height]);
      expect(await frame.getByRole('link', { name: index === 0 ? swedish.t('embed.openOf') : t('embed.openOf') }).getAttribute('target')).toBe('_blank');
    }
    for (const frame of page.frames().slice(1)) expect([frame.url(), await axeViolations(frame)]).toEqual([frame.url(), []]);
    const first = page.frameLocator('iframe').nth(0);
    expect(await first.locator('html').getAttribute('lang')).toBe('sv');
    const ranking = page.frameLocator('iframe').nth(1);
    const entries = await page.evaluate(() => window.history.length);
    const [opened] = await Promise.all([context.waitForEvent('page'), ranking.getByRole('link', { name: t('embed.openOf') }).click()]);
    expect(opened.url()).not.toContain('embed');
    await opened.close();
    await ranking.getByRole('button', { name: 'Inari' }).first().click();
    expect(await page.evaluate(() => window.history.length)).toBe(entries);
    expect([...origins].sort()).toEqual([new URL(hostUrl).origin, new URL(inject('appUrl')).origin].sort());
    expect(errors).toEqual([]);
    await context.close();
  });

  it('is offered as code with a preview', async () => {
    const { page, context, errors, foreignRequests } = await visit(browser, { search: '?theme=safety' });
    await page.getByRole('button', { name: t('app.embed') }).click();
    const dialog = page.getByRole('dialog', { name: t('embed.title') });
    await dialog.getByRole('radio', { name: t('embed.parts.ranking') }).check();
    await dialog.getByRole('radio', { name: '400' }).check();
    const code = await dialog.getByLabel(t('embed.code')).inputValue();
    expect(code).toContain(`src="${inject('appUrl')}?theme=safety&amp;embed=1&amp;part=ranking"`);
    expect(code).toContain('height="400"');
    await page.frameLocator('.dialog-preview').locator('.ranking-row').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await context.close();
  });
});
