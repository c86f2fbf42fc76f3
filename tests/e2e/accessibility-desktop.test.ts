import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../../src/state/app-state.ts';
import { axeViolations } from './axe.ts';
import { launchBrowser, launchMapBrowser, visit, waitForEngine, type Visit } from './browser.ts';
import { FAULTLESS, hasMap, lookAt, VIEWS } from './views.ts';

const context = { colorScheme: 'light' } as const;
let browser: Browser;
let mapBrowser: Browser;
let at: Visit;
let atMap: Visit;
beforeAll(async () => {
  [browser, mapBrowser] = await Promise.all([launchBrowser(), launchMapBrowser()]);
  [at, atMap] = [await visit(browser, { search: '?page=questions', context }), await visit(mapBrowser, { context })];
});
afterAll(async () => { await Promise.all([browser.close(), mapBrowser.close()]); });

describe('the list of views', () => {
  it('has every page', () => {
    const listed = new Set(VIEWS.map(({ search }) => /page=(\w+)/.exec(search)?.[1] ?? 'map'));
    expect([...listed].sort()).toEqual([...PAGES].sort());
  });
});

describe('desktop, light', () => {
  it.each(VIEWS)('axe finds nothing on: $name, and nothing is wider than the screen', async ({ search }) => {
    expect(await lookAt(hasMap(search) ? atMap : at, { search, inEnglishToo: false })).toEqual(FAULTLESS);
  });
});

describe('the opening page', () => {
  it('passes axe when DuckDB answers, too', async () => {
    const { page, context } = await visit(browser, { withEngine: true });
    await waitForEngine(page);
    expect(await axeViolations(page)).toEqual([]);
    await context.close();
  });
});

describe('an open menu', () => {
  it('passes axe and works by keyboard alone', async () => {
    const { page, context } = await visit(browser);
    await page.getByRole('button', { name: /^Kohderyhmä:/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemcheckbox').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).toMatch(/^Kohderyhmä:/);
    await context.close();
  });
});
