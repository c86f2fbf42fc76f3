import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnColours, launchMapBrowser, visit, waitForEngine, waitForWebGlMap } from './browser.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchMapBrowser(); });
afterAll(async () => { await browser.close(); });

describe('the opening page', () => {
  it('shows sentence, map and ranking, asks nobody else, and logs no error', async () => {
    const { page, context, foreignRequests, errors } = await visit(browser, { withEngine: true });
    await waitForWebGlMap(page);
    expect(await page.locator('.ranking-row').count()).toBe(21);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('maahanmuuttaj');
    expect(await page.locator('[data-testid="distinct"]').textContent()).toMatch(/^15\s/);
    expect(await page.locator('[data-testid="places"]').textContent()).toMatch(/\b51$/);
    await waitForEngine(page);
    expect(Object.keys(await drawnColours(page))).toHaveLength(21);
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('carries the policy in the page itself, without unsafe words', () => {
    const html = readFileSync(`${process.env['KATVE_DIST'] ?? 'dist'}/index.html`, 'utf8');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
  });
});
