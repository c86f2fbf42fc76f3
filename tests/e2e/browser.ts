import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';

const FLAGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

const launch = (flags: readonly string[]): Promise<Browser> => chromium.launch({ executablePath: findBrowser(), args: [...FLAGS, ...flags] });

/** A headless Chromium without a graphics processor, where the map is the SVG twin: for all journeys that are not about the map. */
export const launchBrowser = (): Promise<Browser> => launch(['--disable-gpu', '--disable-3d-apis']);

/** A headless Chromium that draws WebGL in software, which keeps a processor busy. */
export const launchMapBrowser = (): Promise<Browser> => launch(['--use-angle=swiftshader', '--enable-unsafe-swiftshader']);

/** A page of the built app and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to another origin than the app's own. */
  readonly foreignRequests: string[];
  /** Uncaught errors, console errors and policy violations. */
  readonly errors: string[];
}

interface VisitOptions {
  /** Where the app is served; else where all journeys find it. */
  readonly url?: string;
  readonly search?: string;
  readonly context?: BrowserContextOptions;
  /** Lets DuckDB start, which takes a processor for seconds. Without it the page shows the snapshot, and DuckDB is on its way for ever. */
  readonly withEngine?: boolean;
  /** Prepares the page before it loads. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens the built app at the given query string and waits for the first picture. Nothing is kept for use without network unless the context allows service workers. */
export const visit = async (browser: Browser, { url = inject('appUrl'), search = '', context: contextOptions, withEngine = false, prepare }: VisitOptions = {}): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fi-FI', serviceWorkers: 'block', ...contextOptions });
  if (!withEngine) await context.route('**/*.wasm', () => undefined);
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  // Of the context: a service worker's requests belong to no page.
  context.on('request', (request) => {
    const target = request.url();
    if (!target.startsWith(url) && !target.startsWith('data:') && !target.startsWith('blob:')) foreignRequests.push(target);
  });
  page.on('pageerror', (error) => errors.push(`${error.message}\n${error.stack ?? ''}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await prepare?.(page);
  await page.goto(`${url}${search}`);
  await page.locator('main').waitFor();
  return { page, context, foreignRequests, errors };
};

/** Waits until MapLibre's map is drawn, with all municipalities in it. */
export const waitForWebGlMap = async (page: Page): Promise<void> => {
  await page.locator('.map[data-globe="drawn"]').waitFor({ timeout: 60_000 });
};

/** What the map says of each municipality, its class and colour pattern included, in code order. */
export const mapWords = (page: Page): Promise<readonly string[]> => page.locator('.map-list [role="option"]').allTextContents();

/** Colours that the WebGL map really draws, by municipality code. */
export const drawnColours = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() => {
    const map = window.katveMap;
    if (map === undefined) throw new Error('The map is not drawn.');
    return Object.fromEntries(map.queryRenderedFeatures({ layers: ['areas'] }).map((feature) => [String(feature.properties['code']), String(feature.properties['fill'])]));
  });

/** Waits until DuckDB answers behind the page. */
export const waitForEngine = async (page: Page): Promise<void> => {
  await page.locator('[data-engine-state="ready"]').waitFor({ state: 'attached', timeout: 90_000 });
};
