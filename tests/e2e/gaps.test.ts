import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSql } from './ask-sql.ts';
import { launchBrowser, visit, waitForEngine } from './browser.ts';
import { takeAlong } from './take-along.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

const heading = (page: Page) => page.locator('.gaps-main h2').first();

describe('the Gaps page', () => {
  it('walks through its sections by keyboard, and Back walks back', async () => {
    const { page, context } = await visit(browser, { search: '?page=gaps' });
    await heading(page).waitFor();
    await page.locator('.page-section-link').nth(1).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/section=verdicts/);
    await expect.poll(() => heading(page).textContent()).toBe('Toteuma ja odotus');
    await page.goBack();
    await expect.poll(() => page.url()).not.toMatch(/section=/);
    await expect.poll(() => heading(page).textContent()).toBe('Vastaukset lyhyesti');
    await context.close();
  });

  it.each([
    ['fi', ['Missä jäädään odotuksesta?', 'Kuinka varmaa se on?', 'Mitä teemoista puuttuu?', 'Mikä päättyy seuraavaksi?', 'Minne 3 hankkeen haku?']],
    ['sv', ['Var är utfallet mindre än väntat?', 'Hur säkert är det?', 'Vilka teman saknas?', 'Vad tar slut härnäst?', 'Vart ska en utlysning på 3 projekt riktas?']],
    ['en', ['Where is there less than expected?', 'How sure is that?', 'What is missing by theme?', 'What ends next?', 'Where should a call of 3 projects go?']],
  ])('answers the five questions in words: %s', async (language, questions) => {
    const { page, context } = await visit(browser, { search: `?page=gaps&lang=${language}` });
    await page.locator('.gaps-answers-card').nth(4).waitFor();
    expect(await page.locator('.gaps-answers-card h3').allTextContents()).toEqual(questions);
    for (const words of await page.locator('.gaps-answers-card').allTextContents()) expect(words).toMatch(/\d/);
    const text = await page.locator('.gaps-answers').textContent();
    expect(text).not.toMatch(/\{\{|undefined|NaN/);
    await context.close();
  });
});

describe('actual and expected', () => {
  it('names the benchmark and never calls a lower bound short', async () => {
    const { page, context } = await visit(browser, { search: '?page=gaps&section=verdicts&for=any&lang=en' });
    const row = page.locator('tr[data-code="148"]').first();
    await row.waitFor();
    expect(await row.textContent()).toMatch(/Inari has 6 of the 326 project places; by its number of foreign-language speakers it would have 15[.]/);
    expect(await row.textContent()).toMatch(/Its own list is not in the register, so this is at least 6[.]/);
    for (const cells of await page.locator('.result').filter({ hasText: 'The verdicts in words' }).locator('tbody tr').allTextContents()) {
      if (/not in the register|Only a part of its list/.test(cells)) expect(cells).not.toMatch(/short|further below/);
    }
    await context.close();
  });

  it('says the Hoover index of the SQL answer', async () => {
    const { page, context } = await visit(browser, { search: '?page=gaps&section=verdicts' });
    await heading(page).waitFor();
    const [row] = await askSql(`
      with supply as (
        select m.code, count(distinct r.project_id) as d
        from municipality m
        left join (select r.code, r.project_id from reach r join project_target_group g on g.project_id = r.project_id and g.target_group = 'immigrants' where r.basis in ('named', 'sub_region')) r on r.code = m.code
        group by all
      ), need as (select code, foreign_language_speakers as n from population where year = 2021)
      select round(100 * sum(abs(d / (select sum(d) from supply) - n / (select sum(n) from need))) / 2) as hoover from supply join need using (code)`);
    expect(await page.locator('.result-lead').first().textContent()).toMatch(new RegExp(`${String(Number(row?.['hoover']))}\\s% hankepaikoista`));
    await context.close();
  });
});

describe('holes', () => {
  it('counts as SQL does, and a press on a cell asks about it', async () => {
    const { page, context } = await visit(browser, { search: '?page=gaps&section=holes&for=any' });
    const expected = await askSql(`
      select m.code, t.theme, count(distinct r.project_id) as projects
      from municipality m cross join theme t
      left join (select r.code, r.project_id, pt.theme from reach r join project_theme pt on pt.project_id = r.project_id where r.basis in ('named', 'sub_region')) r on r.code = m.code and r.theme = t.theme
      group by all order by m.code, t.theme`);
    await page.locator('[role="gridcell"] button').first().waitFor();
    const rows = await page.locator('tr').evaluateAll((lines) => lines.map((line) => [...line.querySelectorAll('[role="gridcell"] button')].map((cell) => Number(cell.textContent?.trim()))));
    const shown = rows.filter((row) => row.length > 0).map((row) => row.reduce((sum, count) => sum + count, 0)).sort((first, second) => first - second);
    const codes = [...new Set(expected.map((row) => row['code']))];
    const sums = codes.map((code) => expected.filter((row) => row['code'] === code).reduce((sum, row) => sum + Number(row['projects']), 0)).sort((first, second) => first - second);
    expect(shown).toEqual(sums);
    expect(rows.flat()).toHaveLength(expected.length);
    await page.locator('[role="gridcell"] button').first().click();
    await expect.poll(() => page.url()).toMatch(/theme=/);
    await expect.poll(() => page.url()).toMatch(/municipality=/);
    await context.close();
  });
});

describe('taking results along', () => {
  it('saves a CSV with question, rule, frame and sources, and the figures on screen', async () => {
    const { page, context, errors } = await visit(browser, { search: '?page=gaps&section=headquarters', withEngine: true });
    await waitForEngine(page);
    const download = await takeAlong('CSV', { page, title: /Kuka vetää/ });
    expect(download.suggestedFilename()).toMatch(/^katve-who-leads-\d{4}-\d\d-\d\d\.csv$/);
    const text = readFileSync(await download.path(), 'utf8');
    for (const wanted of [/^﻿# Kuka vetää/, /maahanmuuttajat/, /CC BY 4\.0/, /\nKemi;11;3;7;/]) expect(text).toMatch(wanted);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('saves a chart as a picture that stands alone', async () => {
    const { page, context, errors } = await visit(browser, { search: '?page=gaps&section=verdicts&lang=en', context: { colorScheme: 'dark' }, withEngine: true });
    await waitForEngine(page);
    const download = await takeAlong('SVG', { page, title: /Lorenz curve/ });
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toMatch(/<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    for (const wanted of [/Lorenz curve/, /immigrants/, /CC BY 4\.0/]) expect(text).toMatch(wanted);
    expect(text).not.toMatch(/<script|<foreignObject|var\(--|href=|class=/);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('the maps of a call', () => {
  it('are taken along with their key', async () => {
    const { page, context } = await visit(browser, { search: '?page=gaps&section=call&lang=en' });
    await page.locator('.gaps-map').nth(1).waitFor();
    const download = await takeAlong('SVG', { page, title: /After the call/ });
    const text = readFileSync(await download.path(), 'utf8');
    for (const wanted of [/After the call: actual against expected/, /lower bound: own list missing or incomplete/, />\+3</, /CC BY 4\.0/]) expect(text).toMatch(wanted);
    await context.close();
  });
});

describe('time', () => {
  it('looks for ends from the day that is chosen, and the link keeps it', async () => {
    const { page, context } = await visit(browser, { search: '?page=gaps&section=time&asof=2020-06-01&months=24' });
    await heading(page).waitFor();
    const before = await page.locator('.result-lead').first().textContent();
    expect(before).toContain('1.6.2020');
    await page.getByRole('radio', { name: /^6/ }).check();
    await expect.poll(() => page.url()).toMatch(/months=6/);
    await expect.poll(() => page.locator('.result-lead').first().textContent()).not.toBe(before);
    await context.close();
  });
});

describe('a call', () => {
  const search = '?page=gaps&section=call&frame=listed&lang=en';
  const leads = (page: Page) => page.locator('.result-lead').first();

  it('proposes sets in a worker, says they are exact, and shows the map before and after', async () => {
    const { page, context, errors } = await visit(browser, { search });
    await page.locator('.gaps-map').nth(1).waitFor();
    expect(await leads(page).textContent()).toMatch(/Kemi.*Tornio/);
    expect(await page.locator('.gaps-map svg [data-code]').count()).toBe(42);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('answers 5 projects of 5 municipalities under every rule', async () => {
    for (const split of ['full', 'equal', 'population']) {
      const { page, context } = await visit(browser, { search: `?page=gaps&section=call&calls=5&reach=5&lang=en&split=${split}` });
      await page.locator('.gaps-map').nth(1).waitFor();
      expect([split, await leads(page).textContent()]).toEqual([split, expect.stringMatching(/\d/)]);
      await context.close();
    }
  });

  it('keeps edited sets and scenarios in the link, and leads back to the proposal', async () => {
    const { page, context } = await visit(browser, { search: `${search}&calls=2&sets=-240.751-845` });
    await page.locator('.gaps-map').nth(1).waitFor();
    await page.getByRole('button', { name: /Keep/ }).first().click();
    await expect.poll(() => page.url()).toMatch(/kept=-240\.751-845/);
    await page.getByRole('button', { name: /Back to the proposal/i }).click();
    await expect.poll(() => page.url()).not.toMatch(/[?&]sets=/);
    await page.reload();
    await page.locator('.gaps-map').nth(1).waitFor();
    expect(page.url()).toMatch(/kept=-240\.751-845/);
    await context.close();
  });

  it('goes nowhere that is forbidden', async () => {
    const { page, context } = await visit(browser, { search: `${search}&forbid=240.851` });
    await page.locator('.gaps-map').nth(1).waitFor();
    expect(await leads(page).textContent()).not.toMatch(/Kemi|Tornio/);
    await context.close();
  });
});
