import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSql } from './ask-sql.ts';
import { axeViolations } from './axe.ts';
import { launchBrowser, visit } from './browser.ts';
import { withoutDownload } from './download-controls.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

const READY = { timeout: 90_000 };

const write = async (page: Page, sql: string): Promise<void> => {
  await page.getByRole('textbox', { name: /SQL-kysely/ }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(sql);
};

const runNow = async (page: Page, sql: string, end: 'done' | 'failed'): Promise<void> => {
  await write(page, sql);
  await page.keyboard.press('Control+Enter');
  await page.locator(`.sql-status[data-run="${end}"]`).waitFor(READY);
};

const cellsOf = (page: Page): Promise<readonly (readonly string[])[]> =>
  page.locator('.sql-table tbody tr[role="row"]').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)));

describe('the SQL page', () => {
  it('is written by keyboard with completion, answers as the command does, on a map too, and reaches nothing outside', async () => {
    const { page, context, errors, foreignRequests } = await visit(browser, { search: '?page=sql', withEngine: true });
    await page.locator('.sql-status[data-engine="ready"]').waitFor(READY);
    await write(page, 'select code, population from ');
    await page.keyboard.type('cover');
    await page.getByRole('option', { name: /^coverage/ }).waitFor();
    await page.waitForTimeout(150);
    await page.keyboard.press('Enter');
    await page.keyboard.type(' where year = 2021 order by code');
    await page.keyboard.press('Control+Enter');
    await page.locator('.sql-status[data-run="done"]').waitFor(READY);
    const rows = await askSql('select code, population from coverage where year = 2021 order by code');
    expect((await cellsOf(page)).map(([code, people]) => [code, people?.replace(/\D/g, '')])).toEqual(rows.map(({ code, population }) => [code, population]));
    expect([await axeViolations(page), await withoutDownload(page)]).toEqual([[], []]);
    await page.getByRole('radio', { name: 'kartalla' }).check();
    await page.locator('.sql-map [data-code="240"]').waitFor({ state: 'attached' });
    expect(await page.locator('.sql-map [data-look]').count()).toBe(21);
    expect([await axeViolations(page), await withoutDownload(page)]).toEqual([[], []]);
    for (const sql of ["from read_csv('https://example.org/x.csv')", "attach 'https://example.org/x.db'", "install httpfs", "copy project to 'x.csv'"]) {
      await runNow(page, sql, 'failed');
      expect(await page.locator('.sql-problem').textContent()).toMatch(/estetty/);
    }
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  }, 240_000);

  it('marks an error at its place, stops a long query and goes on', async () => {
    const { page, context, errors } = await visit(browser, { search: '?page=sql', withEngine: true });
    await page.locator('.sql-status[data-engine="ready"]').waitFor(READY);
    await runNow(page, 'select name_fi\nfrom coverage\nwhere yer = 2021', 'failed');
    expect(await page.locator('.sql-problem').textContent()).toContain('Rivi 3, merkki 7.');
    expect(await page.locator('.cm-lintRange-error').textContent()).toBe('yer');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Vaihda: year' }).click();
    await page.keyboard.press('Control+Enter');
    await page.locator('.sql-status[data-run="done"]').waitFor(READY);
    await write(page, 'select count(*) from range(1000000) a, range(1000000) b where a.range + b.range = 7');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Keskeytä' }).click();
    await page.locator('.sql-status[data-run="stopped"]').waitFor(READY);
    await runNow(page, 'select 41 + 1 as answer', 'done');
    expect(await cellsOf(page)).toEqual([['42']]);
    expect(errors).toEqual([]);
    await context.close();
  }, 240_000);

  it('shows a query from a link without running it, on a phone too, and lets Tab pass', async () => {
    const { page, context, errors } = await visit(browser, { search: `?page=sql&query=${encodeURIComponent('select 7 as seven')}`, context: { viewport: { width: 390, height: 844 } } });
    const editor = page.getByRole('textbox', { name: /SQL-kysely/ });
    await editor.waitFor(READY);
    expect(await editor.textContent()).toBe('select 7 as seven');
    expect(await page.getByText('Kysely tuli linkistä.').count()).toBe(1);
    expect(await page.locator('.sql-status').getAttribute('data-run')).toBe('none');
    await editor.focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Suorita');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  }, 120_000);
});
