import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secondEngine } from '../fixtures/second-package.ts';
import { ISLAND, QUOTED_NAME, WITHOUT_POPULATION } from '../fixtures/second-package-files.ts';
import { rowsOf } from '../sql/real-package.ts';
import { launchBrowser, visit } from './browser.ts';

const SECOND = 'package=/test-packages/second/';
const LAPLAND = /lapland|lappland|lappi\b|lapin\b|lapissa|lapista|lappia\b|lappiin|lappil|rovaniem|meri-lap|havslap|\b21 (?:kun|kom|mun)/i;

/** Every page that these data fill, and the sections whose words are about the region. */
const VIEWS = [
  'map=tiles', `municipality=${ISLAND}`, 'page=gaps', 'page=gaps&section=verdicts', 'page=gaps&section=call', 'page=gaps&section=headquarters', 'page=gaps&section=time',
  `page=municipality&municipality=${WITHOUT_POPULATION}`, 'page=municipality&compare=K05.K17.K40', 'page=time', 'page=projects', 'page=projects&project=h007',
  'page=network&network=bodies&body=taho-1', 'page=network&network=sectors', 'page=data', 'page=sql',
];

/** Those that work out most from projects and figures. */
const EMPTY_VIEWS = [
  'map=tiles', 'page=gaps', 'page=gaps&section=verdicts', 'page=gaps&section=holes', 'page=gaps&section=call', 'page=gaps&section=neighbours', 'page=gaps&section=time',
  'page=municipality&municipality=K01', 'page=municipality&compare=K05.K17', 'page=time', 'page=projects', 'page=network&network=bodies', 'page=data',
];

/** Those with the most words about the region. */
const WORDY_VIEWS = ['map=tiles', 'page=gaps&section=headquarters', `page=municipality&municipality=${WITHOUT_POPULATION}`, 'page=network&network=sectors', 'page=data'];

/** Goes to a view as a link inside the page does: DuckDB goes on running. */
const goTo = async (page: Page, query: string, data = SECOND): Promise<void> => {
  await page.evaluate(async (search) => {
    window.history.pushState(null, '', search);
    window.dispatchEvent(new PopStateEvent('popstate'));
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => { requestAnimationFrame(resolve); });
  }, `?${query}&${data}`);
  await page.locator('main h1, main h2').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('.app-loading') === null);
};

/** All that is read on a page, by eye or by a screen reader; names of columns are code, not words. */
const words = (page: Page): Promise<string> => page.evaluate(() => [
  document.body.innerText,
  ...[...document.querySelectorAll('[aria-label], [title]')].map((element) => `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''}`),
].join('\n').replace(/\w+_lapland\w*/g, ''));

describe('another region', () => {
  let browser: Browser;
  const engine = secondEngine();
  beforeAll(async () => { browser = await launchBrowser(); });
  afterAll(async () => { await Promise.all([browser.close(), engine.close()]); });

  it('is opened by its address, with every area, row and figure of its own', async () => {
    const { page, context, errors, foreignRequests } = await visit(browser, { search: `?${SECOND}&for=any&need=population`, withEngine: true });
    await page.locator('.app-package').waitFor({ timeout: 60_000 });
    expect(await page.locator('.app-notices').count()).toBe(0);
    await expect.poll(() => page.locator('.map-list [role="option"]').count()).toBe(40);
    const rows = await page.locator('.ranking tbody tr').evaluateAll((all) => all.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent)));
    expect(rows).toHaveLength(40);
    const counts = await rowsOf(engine, `select municipality.name_fi as name, cast(count(reach.project_id) as integer) as projects
      from municipality left join reach on reach.code = municipality.code and reach.basis <> 'region_wide' group by all`);
    for (const { name, projects } of counts) {
      const row = rows.find((cells) => cells.some((cell) => cell.includes(String(name))));
      expect(row, String(name)).toContain(String(projects));
    }
    expect(await page.locator('main b').filter({ hasText: 'Kylä' }).count()).toBe(0);
    expect(rows.flat().some((cell) => cell.includes(QUOTED_NAME))).toBe(true);
    expect([errors, foreignRequests]).toEqual([[], []]);
    await context.close();
  });

  it('has no page without words, none with an error, and none that speaks of Lapland', async () => {
    const { page, context, errors } = await visit(browser, { search: `?${SECOND}`, withEngine: true });
    await page.locator('.app-package').waitFor({ timeout: 60_000 });
    for (const language of ['fi', 'sv', 'en'] as const) {
      await page.locator(`.app-language[lang="${language}"]`).dispatchEvent('click');
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
      for (const view of language === 'fi' ? VIEWS : WORDY_VIEWS) {
        await goTo(page, view);
        const read = await words(page);
        expect([view, language, LAPLAND.exec(read)?.[0] ?? null]).toEqual([view, language, null]);
        expect([view, /\bNaN\b|undefined|\{\{|Infinity/.exec(read)?.[0] ?? null]).toEqual([view, null]);
        expect([view, await page.locator('.app-failed, .view-failed').count()]).toEqual([view, 0]);
      }
    }
    expect(errors).toEqual([]);
    await goTo(page, 'page=programmes');
    await page.getByText('The open data have nothing for the part').waitFor();
    expect(await page.locator('.app-tab').allTextContents()).not.toContain('Programmes');
    await page.locator('main').getByRole('link', { name: 'Go to the map' }).click();
    await page.locator('main[data-page="map"]').waitFor();
    await page.locator('.app-package a').click();
    await page.locator('main[data-page="map"]').waitFor();
    await page.waitForFunction(() => document.querySelector('.app-package') === null && !window.location.search.includes('package'));
    await context.close();
  }, 240_000);

  it('is shown on every page even where it has no project and no figure', async () => {
    const { page, context, errors } = await visit(browser, { search: '?package=/test-packages/empty/', withEngine: true });
    await page.locator('.app-package').waitFor({ timeout: 60_000 });
    await expect.poll(() => page.locator('.map-list [role="option"]').count()).toBe(40);
    for (const view of EMPTY_VIEWS) {
      await goTo(page, view, 'package=/test-packages/empty/');
      const read = await words(page);
      expect([view, /\bNaN\b|undefined|\{\{|Infinity/.exec(read)?.[0] ?? null]).toEqual([view, null]);
      expect([view, await page.locator('.app-failed, .view-failed').count()]).toEqual([view, 0]);
    }
    expect(errors).toEqual([]);
    await context.close();
  }, 120_000);

  it('says what is wrong with a package that cannot be shown, and leads back', async () => {
    const cases = [
      ['/test-packages/without-population/', 'Taulu population puuttuu. Lisää se; siinä pitää olla ainakin sarakkeet code, year, population.'],
      ['/test-packages/without-year/', 'Tiedostosta population.csv puuttuu sarake year.'],
      ['/test-packages/without-file/', 'Tiedosto reach.csv puuttuu, vaikka datapackage.json nimeää sen.'],
      ['/test-packages/not-json/', 'Tiedosto datapackage.json ei ole kelvollista JSONia.'],
      ['/test-packages/nowhere/', 'Kansiossa /test-packages/nowhere/ ei ole tiedostoa datapackage.json.'],
    ] as const;
    for (const [path, said] of cases) {
      const { page, context } = await visit(browser, { search: `?package=${path}` });
      await page.getByRole('alert').getByText(said).waitFor();
      await page.getByRole('link', { name: 'Avaa Katveen oma aineisto' }).click();
      await page.locator('main[data-page="map"]').waitFor();
      await context.close();
    }
  });

  it('opens nothing from another site', async () => {
    const { page, context, foreignRequests } = await visit(browser, { search: '?package=https://example.org/data/' });
    await page.locator('main[data-page="map"]').waitFor();
    await page.getByText('package').first().waitFor();
    expect(foreignRequests).toEqual([]);
    await context.close();
  });
});
