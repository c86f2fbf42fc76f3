import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GAPS_SECTIONS } from '../../src/schema/gaps-view.ts';
import { TIMELINE_GROUPS } from '../../src/schema/timeline-view.ts';
import { PAGES } from '../../src/state/app-state.ts';
import { axeViolations } from './axe.ts';
import { launchBrowser, visit, waitForEngine, waitForWebGlMap } from './browser.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

const VIEWS = [
  { name: 'map', search: '?page=map' },
  { name: 'map with a panel', search: '?municipality=240' },
  { name: 'map, one variable', search: '?map=choropleth' },
  { name: 'map, symbols', search: '?map=symbols' },
  { name: 'map, tiles', search: '?map=tiles' },
  ...GAPS_SECTIONS.map((section) => ({ name: `gaps, ${section}`, search: `?page=gaps&section=${section}` })),
  { name: 'municipalities', search: '?page=municipality' },
  { name: 'a municipality with a list of its own', search: '?page=municipality&municipality=240' },
  { name: 'a municipality without one', search: '?page=municipality&municipality=148' },
  { name: 'municipalities side by side', search: '?page=municipality&compare=240.851.698' },
  ...TIMELINE_GROUPS.map((group) => ({ name: `timeline by ${group}`, search: `?page=time&lanes=${group}` })),
  { name: 'projects', search: '?page=projects' },
  { name: 'a project', search: '?page=projects&project=oma-polku-maahanmuuttajalle' },
  { name: 'network, members', search: '?page=network' },
  { name: 'network, matrix', search: '?page=network&network=together' },
  { name: 'network, bodies joined by lines', search: '?page=network&network=together&picture=force&for=any' },
  { name: 'network, bodies', search: '?page=network&network=bodies' },
  { name: 'network, a body', search: '?page=network&network=bodies&body=lapin-amk' },
  { name: 'network, sectors', search: '?page=network&network=sectors' },
  { name: 'programmes, family', search: '?page=programmes' },
  { name: 'programmes, national themes', search: '?page=programmes&programmes=national' },
  { name: 'programmes, one theme', search: '?page=programmes&programmes=national&esftheme=children_youth_families' },
  { name: 'programmes, services for immigrants', search: '?page=programmes&programmes=seaLapland' },
  { name: 'programmes, cost sharing', search: '?page=programmes&programmes=costs' },
  { name: 'programmes, cost sharing by own weights', search: '?page=programmes&programmes=costs&costby=own&costweights=240%3A1' },
  { name: 'questions', search: '?page=questions' },
  { name: 'facts', search: '?page=questions&questions=facts' },
  { name: 'facts of one kind', search: '?page=questions&questions=facts&kind=call&find=haku' },
  { name: 'data and method', search: '?page=data' },
];

const SCREENS = [
  { screen: 'desktop, light', context: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } },
  { screen: 'phone, dark', context: { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true } },
] as const;

/** Waits until the view is drawn, its late parts and the WebGL map included. */
const waitUntilDrawn = async (page: Page, search: string): Promise<void> => {
  await page.locator('main h1, main h2').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('.app-loading') === null);
  if (search.includes('section=call')) await page.locator('.gaps-map').nth(1).waitFor();
  if (!search.includes('page=') && !search.includes('tiles')) await waitForWebGlMap(page);
  if (search === '?page=map') await waitForEngine(page);
};

const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the list of views', () => {
  it('has every page', () => {
    const listed = new Set(VIEWS.map(({ search }) => /page=(\w+)/.exec(search)?.[1] ?? 'map'));
    expect([...listed].sort()).toEqual([...PAGES].sort());
  });
});

describe.each(SCREENS)('$screen', ({ context: screen }) => {
  it.each(VIEWS)('axe finds nothing on: $name, and nothing is wider than the screen', async ({ search }) => {
    const { page, context, errors } = await visit(browser, { search, context: screen, withoutEngine: search !== '?page=map' });
    await waitUntilDrawn(page, search);
    expect(await axeViolations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(await page.locator('.app-failed').count()).toBe(0);
    // English words are the longest in places, Finnish ones in others.
    await page.goto(`${page.url()}${page.url().includes('?') ? '&' : '?'}lang=en`);
    await waitUntilDrawn(page, search);
    expect(await overflow(page)).toBe(0);
    expect(errors).toEqual([]);
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
