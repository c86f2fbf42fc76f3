import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { GAPS_SECTIONS } from '../../src/schema/gaps-view.ts';
import { COLLABORATION_PICTURES } from '../../src/schema/network-view.ts';
import { TIMELINE_GROUPS } from '../../src/schema/timeline-view.ts';
import { quantile } from './quantile.ts';

/** Menus of the sentence, by their accessible names; another entry is chosen in each. */
const MENUS: readonly RegExp[] = [/^Verrattavat kunnat:/, /^Mihin verrataan:/, /^Monen kunnan hankkeet:/];

interface MeasuredView {
  readonly name: string;
  readonly search: string;
  /** Something that stands there once the view is drawn. */
  readonly drawn: string;
}

const VIEWS: readonly MeasuredView[] = [
  ...GAPS_SECTIONS.map((section) => ({ name: `Gaps, ${section}`, search: `?page=gaps&section=${section}`, drawn: '.gaps-main h2' })),
  { name: 'Municipality', search: '?page=municipality&municipality=240', drawn: 'main h2' },
  { name: 'Municipalities side by side', search: '?page=municipality&compare=240.851.751', drawn: 'main h2' },
  ...TIMELINE_GROUPS.map((group) => ({ name: `Timeline by ${group}`, search: `?page=time&lanes=${group}`, drawn: 'main h2' })),
  ...COLLABORATION_PICTURES.map((picture) => ({ name: `Network, ${picture}`, search: `?page=network&network=together&picture=${picture}`, drawn: 'main h2' })),
];

const ROUNDS = 60;

/** Changes the sentence a few times, so that undo and redo lead through different sentences. */
const changeSentence = async (page: Page): Promise<number> => {
  let changed = 0;
  for (const menu of MENUS) {
    await page.getByRole('button', { name: menu }).first().click();
    await page.locator('[role="menuitemradio"][aria-checked="false"]').first().click();
    await page.keyboard.press('Escape');
    changed += 1;
  }
  return changed;
};

/** Times from the key press to the end of the frame that shows its result, ms, falling back and forth through the history. */
const redrawTimes = (page: Page, steps: number): Promise<number[]> =>
  page.evaluate(async ({ rounds, depth }) => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const key = Math.floor(round / depth) % 2 === 0 ? 'z' : 'y';
      const began = performance.now();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true }));
      await new Promise((done) => { requestAnimationFrame(() => { setTimeout(done, 0); }); });
      times.push(performance.now() - began);
      await new Promise((done) => { setTimeout(done, 80); });
    }
    return times;
  }, { rounds: ROUNDS, depth: steps });

/** Prints how long a change of the sentence takes until each page that answers it is drawn anew, in a real browser on the built app. */
export const measurePageRedraw = async (): Promise<void> => {
  if (!existsSync('dist/index.html')) {
    console.log('Pages: not measured, there is no built app (npm run build).');
    return;
  }
  const server = await preview({ preview: { port: 0, strictPort: false, host: '127.0.0.1' }, logLevel: 'error' });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'] });
  const all: number[] = [];
  for (const { name, search, drawn } of VIEWS) {
    // Without the worker that keeps the app for use offline: at a first visit it writes all files beside what is measured.
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'fi-FI', serviceWorkers: 'block' });
    await page.goto(`http://127.0.0.1:${String(address.port)}/${search}`);
    await page.locator(drawn).first().waitFor();
    await page.locator('[data-engine-state="ready"]').waitFor({ state: 'attached', timeout: 90_000 });
    const steps = await changeSentence(page);
    const times = (await redrawTimes(page, Math.max(1, steps))).sort((a, b) => a - b);
    all.push(...times);
    console.log(`${name}: a changed sentence is redrawn in p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms (${String(times.length)} changes, ${String(steps)} sentences apart)`);
    await page.close();
  }
  all.sort((a, b) => a - b);
  console.log(`All of them: p50 ${quantile(all, 0.5).toFixed(0)} ms, p95 ${quantile(all, 0.95).toFixed(0)} ms`);
  await browser.close();
  await server.close();
};
