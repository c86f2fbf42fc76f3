import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSql } from './ask-sql.ts';
import { launchBrowser, visit, waitForEngine } from './browser.ts';
import { takeAlong } from './take-along.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

const heading = (page: Page) => page.locator('.profile h2').first();
const cell = (page: Page, row: string, column: string) => page.locator(`tr[data-row="${row}"] td[data-column="${column}"] > span`).first();

describe('the page of municipalities', () => {
  it('opens list, profile and comparison by their links, without an error or a foreign request', async () => {
    for (const [search, title] of [['', 'Kunnat'], ['&municipality=240', 'Kemi'], ['&compare=240.851', 'Vertailu: Kemi ja Tornio'], ['&compare=240', 'Vertailu: Kemi ja …']] as const) {
      const { page, context, errors, foreignRequests } = await visit(browser, { search: `?page=municipality${search}` });
      await heading(page).waitFor();
      expect([search, await heading(page).textContent(), errors, foreignRequests]).toEqual([search, title, [], []]);
      await context.close();
    }
  });

  it('finds a municipality by its Sámi name with the keyboard alone, and Back leads back', async () => {
    const { page, context } = await visit(browser, { search: '?page=municipality' });
    await page.getByRole('combobox', { name: 'Hae kuntaa nimellä' }).focus();
    await page.keyboard.type('soadegilli');
    await expect.poll(() => page.getByRole('option').allTextContents()).toEqual(['Sodankylä Soađegilli']);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/municipality=758/);
    await expect.poll(() => heading(page).textContent()).toBe('Sodankylä');
    await page.goBack();
    await expect.poll(() => heading(page).textContent()).toBe('Kunnat');
    await context.close();
  });

  it('compares what is checked by keyboard, takes one away, and keeps the rest in the link', async () => {
    const { page, context, errors } = await visit(browser, { search: '?page=municipality&lang=en' });
    for (const name of ['Kemi', 'Tornio', 'Rovaniemi']) {
      await page.getByRole('checkbox', { name: `Take into the comparison: ${name}`, exact: true }).focus();
      await page.keyboard.press('Space');
    }
    await page.getByRole('button', { name: 'Compare 3 municipalities' }).press('Enter');
    await expect.poll(() => page.url()).toMatch(/compare=240\.851\.698/);
    await page.getByRole('button', { name: 'Remove from the comparison: Tornio' }).press('Enter');
    await expect.poll(() => page.url()).toMatch(/compare=240\.698/);
    await page.reload();
    await expect.poll(() => heading(page).textContent()).toBe('Comparison: Kemi and Rovaniemi');
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('the figures', () => {
  it('of a profile are those of the SQL answer', async () => {
    const { page, context } = await visit(browser, { search: '?page=municipality&municipality=240&for=any&lang=en' });
    await heading(page).waitFor();
    const [row] = await askSql(`
      select count(distinct r.project_id) as projects, count(distinct p.org_id) as bodies
      from reach r left join participation p on p.project_id = r.project_id and p.org_id not in (select org_id from organisation where type = 'network_placeholder')
      where r.code = '240' and r.basis <> 'region_wide'`);
    expect(await page.locator('.profile .result-lead').first().textContent()).toMatch(new RegExp(`^Kemi: ${row?.['projects'] ?? ''} projects;`));
    expect(await page.locator('#profile-bodies .result-words').first().textContent()).toContain(`the projects have ${row?.['bodies'] ?? ''} named bodies`);
    const [population] = await askSql("select population from population where code = '240' and year = 2021");
    expect((await page.locator('.profile-figures dd').first().textContent())?.replace(/\D/g, '')).toBe(population?.['population']);
    await context.close();
  });

  it('of a comparison are those of the SQL answer, and follow the sentence', async () => {
    const { page, context } = await visit(browser, { search: '?page=municipality&compare=240.851&lang=en' });
    await heading(page).waitFor();
    const counted = async (code: string, group: string): Promise<string> => {
      const [row] = await askSql(`select count(distinct r.project_id) as n from reach r ${group === '' ? '' : `join project_target_group g on g.project_id = r.project_id and g.target_group = '${group}'`} where r.code = '${code}' and r.basis <> 'region_wide'`);
      return row?.['n'] ?? '';
    };
    expect(await cell(page, 'projects', '240').textContent()).toBe(await counted('240', 'immigrants'));
    expect(await cell(page, 'projects', '851').textContent()).toBe(await counted('851', 'immigrants'));
    await page.getByRole('button', { name: 'Show all target groups' }).click();
    const all = await counted('240', '');
    await expect.poll(() => cell(page, 'projects', '240').textContent()).toBe(all);
    const [region] = await askSql('select sum(population) as n from population where year = 2021');
    expect((await cell(page, 'population', 'region').textContent())?.replace(/\D/g, '')).toBe(region?.['n']);
    await context.close();
  });

  it('are taken along as a CSV with question and sources', async () => {
    const { page, context, errors } = await visit(browser, { search: '?page=municipality&compare=240.698', withEngine: true });
    await waitForEngine(page);
    const download = await takeAlong('CSV', { page, title: /Vertailu/ });
    expect(download.suggestedFilename()).toMatch(/^katve-comparison-\d{4}-\d\d-\d\d\.csv$/);
    const text = readFileSync(await download.path(), 'utf8');
    for (const wanted of [/maahanmuuttajat/, /CC BY 4\.0/, /Väkiluku 2021;19982;64180;/]) expect(text).toMatch(wanted);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('the printed sheet', () => {
  const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;

  it.each([['240', 'fi', ''], ['240', 'sv', '&for=any'], ['698', 'fi', '&for=any'], ['698', 'sv', '']])('of %s in %s%s is one A4', async (code, language, more) => {
    const { page, context } = await visit(browser, { search: `?page=municipality&municipality=${code}&lang=${language}${more}`, context: { colorScheme: 'dark' } });
    await heading(page).waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pagesOf(pdf)).toBe(1);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.app-header', '.sentence', '.profile', '.app-footer']) expect([hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false]);
    expect(await page.locator('.profile-sheet').isVisible()).toBe(true);
    expect(await page.locator('.profile-sheet').textContent()).not.toMatch(/undefined|NaN|\{\{/);
    expect(await page.locator('.profile-sheet').evaluate((sheet) => getComputedStyle(sheet).color)).toBe('rgb(16, 39, 46)');
    await context.close();
  });
});

describe('the ways to a profile', () => {
  it('lead from the panel on the map, and on to bodies and projects', async () => {
    const { page, context, errors } = await visit(browser, { search: '?municipality=240' });
    await page.getByRole('link', { name: 'Kunnan oma sivu' }).click();
    await expect.poll(() => heading(page).textContent()).toBe('Kemi');
    await page.locator('#profile-ends a').first().click();
    await expect.poll(() => page.url()).toMatch(/project=/);
    await page.goBack();
    await page.locator('#profile-bodies a').first().click();
    await expect.poll(() => page.url()).toMatch(/page=network.*body=/);
    expect(errors).toEqual([]);
    await context.close();
  });
});
