import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, visit, type Visit } from './browser.ts';
import { FAULTLESS, lookAt, VIEWS } from './views.ts';

let browser: Browser;
let at: Visit;
beforeAll(async () => {
  browser = await launchBrowser();
  at = await visit(browser, { context: { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true } });
});
afterAll(async () => { await browser.close(); });

describe('phone, dark', () => {
  it.each(VIEWS)('axe finds nothing on: $name, and nothing is wider than the screen', async ({ search }) => {
    expect(await lookAt(at, { search, inEnglishToo: true })).toEqual(FAULTLESS);
  });
});
