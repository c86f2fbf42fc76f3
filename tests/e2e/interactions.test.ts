import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchMapBrowser, mapWords, visit, waitForWebGlMap } from './browser.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchMapBrowser(); });
afterAll(async () => { await browser.close(); });

const heading = (page: Page): Promise<string | null> => page.getByRole('heading', { level: 1 }).textContent();

describe('the year strip', () => {
  it('is dragged, the map follows before the hand lets go, and one undo takes the drag back', async () => {
    const { page, context } = await visit(browser, { search: '?for=any' });
    await waitForWebGlMap(page);
    const before = await mapWords(page);
    const box = await page.getByRole('slider', { name: 'Ajanjakson alkuvuosi' }).boundingBox();
    const bar = await page.getByRole('button', { name: /^2019:/ }).boundingBox();
    if (box === null || bar === null) throw new Error('The strip is not drawn.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(bar.x + 2, box.y + box.height / 2, { steps: 12 });
    await expect.poll(() => mapWords(page)).not.toEqual(before);
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain('years=2019-');
    await page.getByRole('button', { name: 'Kumoa' }).click();
    await expect.poll(() => mapWords(page)).toEqual(before);
    expect(page.url()).not.toContain('years=');
    await context.close();
  });
});

describe('going back', () => {
  it('works by the Back button, by undo and by reset', async () => {
    const { page, context } = await visit(browser);
    const opening = await heading(page);
    await page.getByRole('button', { name: /^Verrattavat kunnat:/ }).click();
    await page.getByRole('menuitemradio', { name: /luetteloitua/ }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => heading(page)).toContain('6 luetteloitua kuntaa');
    await page.goBack();
    await expect.poll(() => heading(page)).toBe(opening);
    await page.goForward();
    await expect.poll(() => heading(page)).toContain('6 luetteloitua kuntaa');
    await page.getByRole('button', { name: 'Palauta alkuun' }).click();
    await expect.poll(() => heading(page)).toBe(opening);
    await page.getByRole('button', { name: 'Kumoa' }).click();
    await expect.poll(() => heading(page)).toContain('6 luetteloitua kuntaa');
    await context.close();
  });

  it('says what of a link it did not understand', async () => {
    const { page, context } = await visit(browser, { search: '?need=bread&for=immigrants,martians&colour=red' });
    const notice = page.locator('.app-notice');
    await notice.waitFor();
    for (const word of ['bread', 'martians', 'colour']) expect(await notice.textContent()).toContain(word);
    expect(await page.locator('[data-testid="distinct"]').textContent()).toMatch(/^15\b/);
    await context.close();
  });
});

describe('the keyboard', () => {
  it('walks the map, opens a municipality and comes back', async () => {
    const { page, context } = await visit(browser);
    await waitForWebGlMap(page);
    await page.locator('.map-list').focus();
    await page.keyboard.press('ArrowDown');
    const active = await page.locator('.map-list').getAttribute('aria-activedescendant');
    expect(active).toBeTruthy();
    await page.keyboard.press('Enter');
    await page.locator('.municipality').waitFor();
    expect(page.url()).toMatch(/municipality=\d{3}/);
    await page.getByRole('button', { name: /^Sulje/ }).press('Enter');
    await page.locator('.municipality').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await context.close();
  });
});

describe('languages and colours', () => {
  it('change everything at once and stay in the link', async () => {
    const { page, context } = await visit(browser);
    await waitForWebGlMap(page);
    await page.getByRole('button', { name: 'SV Svenska' }).click();
    await expect.poll(() => heading(page)).toContain('Projekt för invandrare');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv');
    expect((await mapWords(page)).some((words) => words.startsWith('Enare'))).toBe(true);
    expect(page.url()).toContain('lang=sv');
    await page.getByRole('button', { name: /^Färgtema/ }).click();
    await page.getByRole('button', { name: /^Färgtema/ }).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['scheme'])).toBe('dark');
    await page.reload();
    await page.locator('main').waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['scheme'])).toBe('dark');
    await context.close();
  });
});

describe('projects', () => {
  it('are searched, opened with their source rows, and shared by link', async () => {
    const { page, context } = await visit(browser, { search: '?page=projects&for=any' });
    await page.getByLabel('Hae hankkeen tai vetäjän nimestä').fill('perheke elinkeinona');
    await expect.poll(() => page.locator('.projects-main').textContent()).toContain('1 hanke 227 hankkeesta');
    await page.getByRole('button', { name: /PerhEke/ }).click();
    const record = page.getByRole('dialog');
    await record.waitFor();
    for (const place of ['Kemijärvi', 'Kolari', 'Tornio']) expect(await record.textContent()).toContain(place);
    await record.getByRole('button', { name: /^Näytä rivit/ }).click();
    await expect.poll(() => record.textContent()).toContain('M139');
    expect(page.url()).toContain('project=perheke');
    await page.keyboard.press('Escape');
    await record.waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('project=');
    await context.close();
  });
});

describe('data and method', () => {
  it('shows every source with its licence, the known slips and every column of the public tables', async () => {
    const { page, context } = await visit(browser, { search: '?page=data&lang=en' });
    await page.getByRole('heading', { level: 1, name: 'Data and method' }).waitFor();
    const main = page.locator('main');
    await expect.poll(() => main.textContent(), { timeout: 20_000 }).toContain('project_running_year');
    for (const words of ['CC BY 4.0', 'Garwood', '0.94', '41,418', 'National Land Survey']) expect(await main.textContent()).toContain(words);
    await page.getByLabel('Search tables and columns').fill('projects_region_wide');
    await expect.poll(() => main.textContent()).toMatch(/projects_region_wide.*region/i);
    await context.close();
  });
});
