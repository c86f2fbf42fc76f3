import { existsSync, readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSql } from './ask-sql.ts';
import { launchBrowser } from './browser.ts';

const NOTEBOOKS = readdirSync('notebooks').filter((name) => name.endsWith('.html') && name !== 'template.html');

let browser: Browser;
let server: PreviewServer;
let origin = '';
beforeAll(async () => {
  if (!existsSync('dist-notebooks')) throw new Error('There are no built notebooks. Run "npm run notebooks" before the journeys.');
  browser = await launchBrowser();
  server = await preview({ root: 'notebooks', build: { outDir: '../dist-notebooks' }, preview: { port: 0, strictPort: false, host: '127.0.0.1' }, logLevel: 'error' });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  origin = `http://127.0.0.1:${String(address.port)}`;
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The cells of the table of that name, row by row without its head. */
const rowsOf = (page: Page, name: string): Promise<readonly (readonly string[])[]> =>
  page.getByRole('region', { name, exact: true }).locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)));

describe('a notebook', () => {
  it.each(NOTEBOOKS)('%s runs as built, without a fault and without asking anybody', async (name) => {
    const page = await browser.newPage();
    const [errors, foreign]: [string[], string[]] = [[], []];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
    page.on('request', (request) => { if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) foreign.push(request.url()); });
    await page.goto(`${origin}/${name}`);
    await page.locator('.notebook-table').last().waitFor();
    await page.locator('main svg').first().waitFor();
    expect(await page.locator('.observablehq--error').count()).toBe(0);
    expect(await page.locator('.notebook-verdict.is-wrong').allTextContents()).toEqual([]);
    expect([errors, foreign]).toEqual([[], []]);
    await page.close();
  });

  it('works out what SQL counts', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/expected-and-actual.html`);
    await page.locator('.notebook-verdict').waitFor();
    const counted = await askSql(`
      select municipality.name_fi as name, count(distinct project_id) as projects
      from municipality
      left join (select reach.code, reach.project_id from reach join project_target_group using (project_id) where target_group = 'immigrants' and basis <> 'region_wide') as named on named.code = municipality.code
      group by 1`);
    const byHand = await rowsOf(page, 'Expected and actual by hand');
    expect(Object.fromEntries(byHand.map(([name, , projects]) => [name, projects]))).toEqual(Object.fromEntries(counted.map(({ name, projects }) => [name, projects])));
    const compared = await rowsOf(page, 'Expected supply by hand and by the app, with intervals');
    expect(compared.map(([name, hand]) => [name, hand])).toEqual(compared.map(([name, , app]) => [name, app]));
    expect(compared).toHaveLength(byHand.length);
    await page.close();
  });
});
