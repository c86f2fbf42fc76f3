import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, launchMapBrowser, visit, type Visit } from './browser.ts';
import { FAULTLESS, hasMap, lookAt, VIEWS } from './views.ts';

const context = { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true } as const;
let browser: Browser;
let mapBrowser: Browser;
let at: Visit;
let atMap: Visit;
beforeAll(async () => {
  [browser, mapBrowser] = await Promise.all([launchBrowser(), launchMapBrowser()]);
  [at, atMap] = [await visit(browser, { search: '?page=questions', context }), await visit(mapBrowser, { context })];
});
afterAll(async () => { await Promise.all([browser.close(), mapBrowser.close()]); });

describe('phone, dark', () => {
  it.each(VIEWS)('axe finds nothing on: $name, and nothing is wider than the screen', async ({ search }) => {
    expect(await lookAt(hasMap(search) ? atMap : at, { search, inEnglishToo: true })).toEqual(FAULTLESS);
  });
});
