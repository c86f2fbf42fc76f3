import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnColours, launchBrowser, launchMapBrowser, mapWords, visit, waitForEngine, waitForWebGlMap } from './browser.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchMapBrowser(); });
afterAll(async () => { await browser.close(); });

describe('without WebGL', () => {
  it('shows the SVG twin with the same picture', async () => {
    const withWebGl = await visit(browser, { search: '?map=choropleth' });
    await waitForWebGlMap(withWebGl.page);
    const [words, colours] = [await mapWords(withWebGl.page), await drawnColours(withWebGl.page)];
    await withWebGl.context.close();

    const blind = await launchBrowser();
    const { page, foreignRequests } = await visit(blind, { search: '?map=choropleth' });
    await page.locator('.map[data-globe="failed"]').waitFor({ timeout: 30_000 });
    expect(await page.locator('.map-still').textContent()).not.toBe('');
    const fills = await page.locator('.map g[data-code]').evaluateAll((areas) => areas.map((area) => [area.getAttribute('data-code') ?? '', area.querySelector('path')?.getAttribute('fill') ?? '']));
    expect(Object.fromEntries(fills)).toEqual(colours);
    expect(await mapWords(page)).toEqual(words);
    expect(foreignRequests).toEqual([]);
    await blind.close();
  });
});

describe('without DuckDB', () => {
  it('says so in plain words, goes on from the snapshot, and starts when asked again', async () => {
    let isBlocked = true;
    const { page, context } = await visit(browser, {
      withEngine: true,
      prepare: async (page) => { await page.route(/duckdb.*\.wasm/, (route) => (isBlocked ? route.fulfill({ status: 404 }) : route.continue())); },
    });
    await page.locator('[data-engine-state="failed"]').waitFor({ timeout: 90_000 });
    expect(await page.locator('.ranking-row').count()).toBe(21);
    await page.getByRole('button', { name: /^Ajanjakso:/ }).click();
    await page.getByRole('combobox', { name: /^Alkuvuosi/ }).selectOption('2018');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).toContain('years=2018');
    isBlocked = false;
    await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await waitForEngine(page);
    await context.close();
  });
});

/** The colour on screen in the middle of Sodankylä, as the browser paints it. */
const middlePixel = async (page: Page): Promise<readonly number[]> => {
  const box = await page.evaluate(() => {
    const map = window.katveMap;
    if (map === undefined) throw new Error('The map is not drawn.');
    const { x, y } = map.project([26.9, 67.9]);
    const frame = map.getCanvas().getBoundingClientRect();
    return { x: Math.round(frame.left + x), y: Math.round(frame.top + y) };
  });
  const png = await page.screenshot({ clip: { ...box, width: 24, height: 24 } });
  return [...createHash('sha256').update(png).digest()].slice(0, 8);
};

describe('when the graphics context is lost', () => {
  it('draws the same map again', async () => {
    const { page, context } = await visit(browser, { search: '?map=choropleth' });
    await waitForWebGlMap(page);
    await expect.poll(async () => Object.keys(await drawnColours(page)).length, { timeout: 30_000 }).toBe(21);
    const before = await drawnColours(page);
    expect(new Set(Object.values(before)).size).toBeGreaterThan(3);
    const pixel = await middlePixel(page);
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
      const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      extension?.loseContext();
      window.setTimeout(() => extension?.restoreContext(), 300);
    });
    await page.waitForTimeout(1500);
    await waitForWebGlMap(page);
    await expect.poll(() => drawnColours(page), { timeout: 30_000 }).toEqual(before);
    await expect.poll(() => middlePixel(page), { timeout: 30_000 }).toEqual(pixel);
    await context.close();
  });
});

describe('a damaged data file', () => {
  it('gives a clear message and a way to try again', async () => {
    const { page, context } = await visit(browser, {
      prepare: async (page) => { await page.route(/snapshot\/.*/, (route) => route.fulfill({ status: 200, body: 'not a snapshot' })); },
    });
    await page.getByRole('heading', { name: 'Aineistoa ei saatu avattua' }).waitFor();
    await page.unroute(/snapshot\/.*/);
    await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await page.locator('.ranking-row').first().waitFor();
    await context.close();
  });
});
