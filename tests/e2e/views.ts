import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { GAPS_SECTIONS } from '../../src/schema/gaps-view.ts';
import type { TimelineGroup } from '../../src/schema/timeline-view.ts';
import { axeViolations } from './axe.ts';
import { visit, waitForEngine, waitForWebGlMap } from './browser.ts';

/** A view of the app that a link opens. */
interface View {
  readonly name: string;
  readonly search: string;
}

/** Every page and every section of one, and the states of them that look different. */
export const VIEWS: readonly View[] = [
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
  ...(['theme', 'municipality', 'chain'] as const satisfies readonly TimelineGroup[]).map((group) => ({ name: `timeline by ${group}`, search: `?page=time&lanes=${group}` })),
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
  { name: 'data and method', search: '?page=data' },
];

/** Waits until the view is drawn, its late parts and the WebGL map included. */
const waitUntilDrawn = async (page: Page, search: string): Promise<void> => {
  await page.locator('main h1, main h2').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('.app-loading') === null);
  if (search.includes('section=call')) await page.locator('.gaps-map').nth(1).waitFor();
  if (!search.includes('page=') && !search.includes('tiles')) await waitForWebGlMap(page);
  if (search === '?page=map') await waitForEngine(page);
};

const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);


/** What a view must be on every screen. */
export interface LookedAt {
  readonly violations: readonly string[];
  /** By how many px the page is wider than the screen. */
  readonly overflowPx: number;
  readonly failedParts: number;
  readonly errors: readonly string[];
}

interface Look {
  readonly search: string;
  readonly screen: BrowserContextOptions;
  /** English words are the longest in places, Finnish ones in others: the width is measured in both where it is scarce. */
  readonly inEnglishToo: boolean;
}

/** Opens a view, lets axe look at it, and measures its width. */
export const lookAt = async (browser: Browser, { search, screen, inEnglishToo }: Look): Promise<LookedAt> => {
  const { page, context, errors } = await visit(browser, { search, context: screen, withEngine: search === '?page=map' });
  await waitUntilDrawn(page, search);
  const violations = await axeViolations(page);
  const failedParts = await page.locator('.app-failed').count();
  let overflowPx = await overflow(page);
  if (inEnglishToo) {
    await page.goto(`${page.url()}${page.url().includes('?') ? '&' : '?'}lang=en`);
    await waitUntilDrawn(page, search);
    overflowPx = Math.max(overflowPx, await overflow(page));
  }
  await context.close();
  return { violations, overflowPx, failedParts, errors };
};
