import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSql } from './ask-sql.ts';
import { launchBrowser, visit } from './browser.ts';
import { takeAlong } from './take-along.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

/** Number in the head of a lane of the given name. */
const laneCount = async (page: Page, name: string): Promise<string | null> =>
  page.locator('.timeline-head').filter({ has: page.locator(`.timeline-head-title[title="${name}"]`) }).locator('.timeline-head-count').textContent();

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

describe('the timeline', () => {
  it('shows the numbers that SQL counts: on the timeline, without dates, by municipality and fund', async () => {
    const [counts] = await askSql("select count(*) filter (where start_date is not null or end_date is not null) as dated, count(*) filter (where start_date is null and end_date is null) as undated, count(*) as all_projects from project");
    const [tornio] = await askSql("select count(distinct project_id) as n from reach join project using (project_id) where code = '851' and basis <> 'region_wide' and start_date is not null");
    const [calls] = await askSql("select count(*) as n from document_fact where kind in ('call', 'call_without_result') and coalesce(\"start\", \"end\") is not null");
    const { page, context } = await visit(browser, { search: '?page=time&lanes=municipality&for=any&lang=en' });
    await page.locator('.timeline-entry').first().waitFor();
    expect(await page.locator('.timeline-lead').textContent()).toContain(`Of the sentence’s ${counts?.['all_projects'] ?? ''} projects ${counts?.['dated'] ?? ''} are on the timeline`);
    expect(await laneCount(page, 'Calls (from the documents)')).toBe(calls?.['n']);
    await page.getByRole('button', { name: 'Open all lanes' }).click();
    await page.getByRole('button', { name: 'Close all lanes' }).click();
    expect(await laneCount(page, 'Tornio')).toBe(tornio?.['n']);
    expect(await laneCount(page, 'Dates not stated')).toBe(counts?.['undated']);
    await context.close();
  });

  it('is walked through by keyboard to the last row and back, and Enter opens the record', async () => {
    const { page, context, errors } = await visit(browser, { search: '?page=time&for=any&lang=en' });
    await page.locator('.timeline-entry').first().waitFor();
    await page.locator('.timeline-tree [tabindex="0"]').focus();
    await page.keyboard.press('End');
    await expect.poll(() => focused(page)).toContain('Time not stated');
    const last = await focused(page);
    await page.keyboard.press('Home');
    await expect.poll(() => focused(page)).toContain('Calls (from the documents)');
    await page.keyboard.press('End');
    await expect.poll(() => focused(page)).toBe(last);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(last).toContain(await dialog.getByRole('heading').first().textContent());
    expect(page.url()).toMatch(/project=/);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('zooms by keys, buttons, wheel, strip and drag; the link brings the years back', async () => {
    const { page, context } = await visit(browser, { search: '?page=time&for=any&zoom=2018-2021&lang=en' });
    const years = page.locator('.timeline-zoom-years');
    await years.waitFor();
    expect(await years.textContent()).toBe('2018–2021');
    await page.locator('.timeline-tree [tabindex="0"]').focus();
    await page.keyboard.press('+');
    await expect.poll(() => years.textContent()).toBe('2019–2021');
    await page.getByRole('button', { name: 'One year back' }).click();
    await expect.poll(() => years.textContent()).toBe('2018–2020');
    await page.getByRole('slider', { name: 'Last year in sight' }).press('ArrowRight');
    await expect.poll(() => years.textContent()).toBe('2018–2021');
    const box = await page.locator('.timeline-axis-track').boundingBox();
    if (box === null) throw new Error('No axis.');
    const row = await page.locator('.timeline-entry').nth(2).boundingBox();
    if (row === null) throw new Error('No row.');
    await page.mouse.move(box.x + box.width / 2, row.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 4, row.y + 10, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => years.textContent()).toBe('2019–2022');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 120);
    await page.keyboard.up('Control');
    await expect.poll(() => years.textContent()).not.toBe('2019–2022');
    const shown = await years.textContent();
    await expect.poll(() => page.url()).toContain(`zoom=${(shown ?? '').replace('–', '-')}`);
    await page.reload();
    await expect.poll(() => years.textContent()).toBe(shown);
    await context.close();
  });

  it('draws the chain of Sea Lapland with its gap, and takes the whole timeline along as a picture', async () => {
    const { page, context } = await visit(browser, { search: '?page=time&lanes=chain&for=any&lang=en' });
    const chain = page.getByRole('region', { name: /Sea Lapland/ });
    await chain.waitFor();
    expect(await chain.textContent()).toContain('a gap of 2 months. Monikulttuurikeskus Mikseri and Aito -hanke went on through the gap.');
    expect(await chain.getByRole('img').textContent()).toContain('gap of 2 months');
    const download = await takeAlong('SVG', { page, title: /The sentence’s projects/ });
    const svg = readFileSync(await download.path(), 'utf8');
    const [counts] = await askSql('select count(*) as n from project');
    expect(svg.match(/<svg\b/g)?.length ?? 0).toBeGreaterThan(Number(counts?.['n']));
    expect(svg).toContain('KULTTUURIT');
    expect(svg).not.toMatch(/var\(--|class="/);
    await context.close();
  });

  it('has names above the bars on a phone, and nothing wider than the screen', async () => {
    const { page, context, errors } = await visit(browser, { search: '?page=time&for=any&lanes=chain', context: { viewport: { width: 390, height: 844 }, hasTouch: true } });
    const row = page.locator('.timeline-entry').first();
    await row.waitFor();
    const [name, track] = [await row.locator('.timeline-name').boundingBox(), await row.locator('.timeline-track').boundingBox()];
    expect((name?.y ?? 0) + (name?.height ?? 0)).toBeLessThanOrEqual((track?.y ?? 0) + 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });
});
