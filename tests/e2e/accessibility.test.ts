import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GAPS_SECTIONS } from '../../src/schema/gaps-view.ts';
import { axeViolations } from './axe.ts';
import { launchBrowser, visit, waitForEngine, waitForWebGlMap } from './browser.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

const PAGES = [
  { name: 'map', search: '' },
  { name: 'map with a panel', search: '?municipality=240' },
  { name: 'map, one variable', search: '?map=choropleth' },
  { name: 'map, symbols', search: '?map=symbols' },
  { name: 'map, tiles', search: '?map=tiles' },
  ...GAPS_SECTIONS.map((section) => ({ name: `gaps, ${section}`, search: `?page=gaps&section=${section}` })),
  { name: 'projects', search: '?page=projects' },
  { name: 'a project', search: '?page=projects&project=oma-polku-maahanmuuttajalle' },
  { name: 'data and method', search: '?page=data' },
];

const SCREENS = [
  { screen: 'desktop, light', context: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } },
  { screen: 'phone, dark', context: { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true } },
] as const;

describe.each(SCREENS)('axe, $screen', ({ context: screen }) => {
  it.each(PAGES)('finds nothing on: $name', async ({ search }) => {
    const { page, context } = await visit(browser, { search, context: screen });
    if (search.includes('page=gaps')) await page.locator('.gaps-main h2').first().waitFor();
    if (!search.includes('page=') && !search.includes('tiles')) await waitForWebGlMap(page);
    await waitForEngine(page);
    expect(await axeViolations(page)).toEqual([]);
    await context.close();
  });

  it('leaves nothing wider than the screen', async () => {
    // English words are the longest in places, Finnish ones in others.
    for (const search of PAGES.flatMap((each) => [each.search, `${each.search}${each.search === '' ? '?' : '&'}lang=en`])) {
      const { page, context } = await visit(browser, { search, context: screen });
      if (search.includes('page=gaps')) await page.locator('.gaps-main h2').first().waitFor();
      if (search.includes('section=call')) await page.locator('.gaps-map').nth(1).waitFor();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect([search, overflow]).toEqual([search, 0]);
      await context.close();
    }
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
