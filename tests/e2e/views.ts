import type { Page } from 'playwright-core';
import { GAPS_SECTIONS } from '../../src/schema/gaps-view.ts';
import { TIMELINE_GROUPS } from '../../src/schema/timeline-view.ts';
import { axeViolations } from './axe.ts';
import { waitForWebGlMap, type Visit } from './browser.ts';
import { withoutDownload } from './download-controls.ts';

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
  ...TIMELINE_GROUPS.map((group) => ({ name: `timeline by ${group}`, search: `?page=time&lanes=${group}` })),
  { name: 'projects', search: '?page=projects' },
  { name: 'a project', search: '?page=projects&project=oma-polku-maahanmuuttajalle' },
  { name: 'network, members', search: '?page=network' },
  { name: 'network, matrix', search: '?page=network&network=together&for=any' },
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
  { name: 'own data', search: '?page=own' },
  { name: 'official figures', search: '?page=own&ownsection=official' },
  { name: 'SQL', search: '?page=sql' },
  { name: 'stories', search: '?page=present' },
];

/** Waits until nothing on the page has changed for a while, so that what follows from its measures is there too; 5 s at most. */
const settled = (page: Page): Promise<void> => page.evaluate(() => new Promise((resolve) => {
  const quietMs = 120;
  const observer = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(end, quietMs);
  });
  const last = setTimeout(end, 5_000);
  let quiet = setTimeout(end, quietMs);
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  function end(): void {
    observer.disconnect();
    clearTimeout(last);
    clearTimeout(quiet);
    resolve();
  }
}));

/** Does the view draw WebGL's map? */
export const hasMap = (search: string): boolean => !search.includes('page=') || search === '?page=map';

/** Goes to a view as a link inside the page does, without loading the app anew, and waits until it is drawn, late parts included, and the map where there is one. */
export const goTo = async (page: Page, search: string): Promise<void> => {
  await page.evaluate(async (query) => {
    window.history.pushState(null, '', query);
    window.dispatchEvent(new PopStateEvent('popstate'));
    // Two frames: the view is on its way then, or on the screen.
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => { requestAnimationFrame(resolve); });
  }, search);
  await page.locator('main h1, main h2').first().waitFor({ state: 'attached' });
  // A record that was open over the last view goes at its own pace, and holds the page still until then.
  const hasRecord = search.includes('project=');
  await page.waitForFunction((isOpen) => document.querySelector('.app-loading') === null && (document.querySelector('[role="dialog"]') !== null) === isOpen && (document.querySelector('[inert]') !== null) === isOpen, hasRecord);
  if (search.includes('section=call')) await page.locator('.gaps-map').nth(1).waitFor();
  if (hasMap(search) && !search.includes('tiles')) await waitForWebGlMap(page);
  await settled(page);
};

/** Changes the language, also where a dialog lies over the button. */
const inLanguage = async (page: Page, language: 'fi' | 'en'): Promise<void> => {
  await page.locator(`.app-language[lang="${language}"]`).dispatchEvent('click');
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted && document.querySelector('.app-loading') === null, language);
};

const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is seen of a view. */
export interface LookedAt {
  readonly violations: readonly string[];
  /** By how many px the page is wider than the screen. */
  readonly overflowPx: number;
  readonly failedParts: number;
  /** Tables and charts that cannot be taken along. */
  readonly withoutDownload: readonly string[];
  /** Texts that were not filled in. */
  readonly unfilled: readonly string[];
  readonly foreignRequests: readonly string[];
  readonly errors: readonly string[];
}

/** A view without fault, on whatever screen. */
export const FAULTLESS: LookedAt = { violations: [], overflowPx: 0, failedParts: 0, withoutDownload: [], unfilled: [], foreignRequests: [], errors: [] };

interface Look {
  readonly search: string;
  /** English words are the longest in places, Finnish ones in others: the width is measured in both where it is scarce. */
  readonly inEnglishToo: boolean;
}

/** Goes to a view on an open page, lets axe look at it, measures its width, and looks for what cannot be taken along. */
export const lookAt = async ({ page, errors, foreignRequests }: Visit, { search, inEnglishToo }: Look): Promise<LookedAt> => {
  errors.splice(0);
  await goTo(page, search);
  const violations = await axeViolations(page);
  const unfilled = (await page.locator('main').textContent() ?? '').match(/\{\{|undefined|NaN|\[object/g) ?? [];
  const failedParts = await page.locator('.app-failed').count();
  let overflowPx = await overflow(page);
  if (inEnglishToo) {
    await inLanguage(page, 'en');
    overflowPx = Math.max(overflowPx, await overflow(page));
    await inLanguage(page, 'fi');
  }
  // Last, because it opens all folds.
  const bare = await withoutDownload(page);
  return { violations, overflowPx, failedParts, withoutDownload: bare, unfilled, foreignRequests, errors: [...errors] };
};
