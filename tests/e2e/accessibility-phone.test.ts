import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { lookAt, VIEWS } from './views.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

const screen = { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true } as const;

describe('phone, dark', () => {
  it.each(VIEWS)('axe finds nothing on: $name, and nothing is wider than the screen', async ({ search }) => {
    expect(await lookAt(browser, { search, screen, inEnglishToo: true })).toEqual({ violations: [], overflowPx: 0, failedParts: 0, errors: [] });
  });
});
