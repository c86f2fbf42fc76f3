import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../../src/state/app-state.ts';
import { axeViolations } from './axe.ts';
import { launchBrowser, visit } from './browser.ts';
import { lookAt, VIEWS } from './views.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

const screen = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } as const;

describe('the list of views', () => {
  it('has every page', () => {
    const listed = new Set(VIEWS.map(({ search }) => /page=(\w+)/.exec(search)?.[1] ?? 'map'));
    expect([...listed].sort()).toEqual([...PAGES].sort());
  });
});

describe('desktop, light', () => {
  it.each(VIEWS)('axe finds nothing on: $name, and nothing is wider than the screen', async ({ search }) => {
    expect(await lookAt(browser, { search, screen, inEnglishToo: false })).toEqual({ violations: [], overflowPx: 0, failedParts: 0, errors: [] });
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
