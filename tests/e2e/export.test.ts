import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSql } from './ask-sql.ts';
import { launchBrowser, visit } from './browser.ts';
import { openExport, takeAlong } from './take-along.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

/** A link with a rule, a period and a lead seat apart from the usual. */
const SENTENCE = '?for=immigrants&lang=en';

describe('the map and its figures', () => {
  it('go along as Parquet, areas, pictures and a slide that say the same as the ranking', async () => {
    const { page, context, errors } = await visit(browser, { search: SENTENCE, context: { colorScheme: 'dark' } });
    await page.locator('.map-list [role="option"]').first().waitFor({ state: 'attached' });
    const within = page.locator('.map-page-export');
    const shown = await page.locator('.ranking-table tr[data-code="698"] [data-column="count"]').textContent();
    const bytes = async (format: string): Promise<Buffer> => readFileSync(await (await takeAlong(format, { page, within })).path());

    const parquet = await bytes('Parquet');
    const rows = await parquetReadObjects({ file: parquet.buffer.slice(parquet.byteOffset, parquet.byteOffset + parquet.byteLength) as ArrayBuffer });
    const rovaniemi = rows.find((row) => row['Municipality code'] === '698');
    expect(rows).toHaveLength(21);
    expect(String(rovaniemi?.['Projects'])).toBe(shown);

    const areas = JSON.parse((await bytes('GeoJSON')).toString('utf8')) as { readonly features: readonly { readonly geometry: unknown; readonly properties: Record<string, unknown> }[] };
    expect(areas.features.filter(({ geometry }) => geometry !== null)).toHaveLength(21);
    expect(areas.features.find(({ properties }) => properties['municipality_code'] === '698')?.properties['Projects']).toBe(rovaniemi?.['Projects']);

    const svg = (await bytes('SVG')).toString('utf8');
    for (const words of [/immigrants/, />Rovaniemi</, /lower bound/, /CC BY 4\.0/, /#ffffff/]) expect(svg).toMatch(words);
    expect(svg).not.toMatch(/<script|<foreignObject|var\(--|class=/);
    const png = await bytes('PNG 2×');
    const width = Number(/^<svg[^>]* width="(\d+)"/m.exec(svg)?.[1]);
    expect([png.subarray(1, 4).toString('latin1'), png.readUInt32BE(16)]).toEqual(['PNG', 2 * width]);

    const parts = unzipSync(await bytes('slide (PPTX)'));
    const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
    expect(text('ppt/slides/slide1.xml')).toMatch(/<a:t>[^<]*immigrants[^<]*<\/a:t>/);
    expect(text('ppt/slides/slide1.xml')).toContain('asvg:svgBlip');
    expect(text('ppt/slides/slide2.xml')).toContain('<a:tbl>');
    expect(text('ppt/notesSlides/notesSlide1.xml')).toContain('CC BY 4.0');
    expect(Object.keys(parts).some((path) => path.startsWith('ppt/charts/chart'))).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('are cited with the SQL that gives them, by keyboard', async () => {
    const { page, context, errors } = await visit(browser, { search: SENTENCE, context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await page.locator('.map-list [role="option"]').first().waitFor({ state: 'attached' });
    const button = page.locator('.map-page-export').getByRole('button', { name: /^Download: / });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Citation and SQL' });
    await dialog.waitFor();
    expect(await page.getByTestId('citation').textContent()).toContain(page.url());
    await dialog.getByRole('button', { name: 'Copy the SQL' }).click();
    await dialog.getByText('Copied to the clipboard.').waitFor();
    const sql = await page.evaluate(() => navigator.clipboard.readText());
    expect(sql).toBe(await page.getByTestId('citation-sql').textContent());
    const rows = await askSql(sql);
    const [code, count] = await page.locator('.ranking-table tr[data-code]').first().evaluate((row) => [row.getAttribute('data-code'), row.querySelector('[data-column="count"]')?.textContent]);
    expect(rows.find((row) => row['code'] === code)?.['supply']).toBe(String(Number(count)));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(errors).toEqual([]);
    await context.close();
  });

  it('are one sheet of paper, light and with their sources', async () => {
    const { page, context, errors } = await visit(browser, { search: '?lang=en', context: { colorScheme: 'dark' } });
    await page.locator('.map-list [role="option"]').first().waitFor({ state: 'attached' });
    // What the sheet needs is fetched after the first picture.
    await page.waitForFunction(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return document.querySelector('.print-sheet') !== null;
    }, undefined, { polling: 300 });
    expect(await page.locator('.print-sheet').textContent()).toMatch(/immigrants.*Rovaniemi.*CC BY 4\.0/s);
    await page.evaluate(() => { window.dispatchEvent(new Event('afterprint')); });
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 84\d(\.\d+)? 59\d(\.\d+)?\s*\]/);
    await page.locator('.print-sheet').waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('the list of projects', () => {
  it('goes along with days as days', async () => {
    const { page, context, errors } = await visit(browser, { search: '?page=projects&for=any&lang=en' });
    await page.locator('.projects-table').waitFor();
    await openExport({ page, within: page.locator('.projects-head') });
    await page.keyboard.press('Escape');
    const file = readFileSync(await (await takeAlong('Parquet', { page, within: page.locator('.projects-head') })).path());
    const rows = await parquetReadObjects({ file: file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) });
    const [counts] = await askSql('select count(*) as n, count(start_date) as dated from project');
    expect([rows.length, rows.filter((row) => row['Starts'] instanceof Date).length]).toEqual([Number(counts?.['n']), Number(counts?.['dated'])]);
    expect(errors).toEqual([]);
    await context.close();
  });
});
