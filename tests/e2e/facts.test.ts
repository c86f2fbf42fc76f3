import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSql } from './ask-sql.ts';
import { launchBrowser, visit } from './browser.ts';
import { takeAlong } from './take-along.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

const FACTS = '?page=questions&questions=facts';
const status = (page: Page) => page.locator('.facts-count');
const open = async (search: string, context = {}) => {
  const visited = await visit(browser, { search, context });
  await status(visited.page).waitFor();
  return visited;
};
/** What each value of a facet says: its name and its count. */
const facet = async (page: Page, title: string): Promise<Readonly<Record<string, number>>> => {
  const buttons = page.locator('.facts-facet', { has: page.getByRole('heading', { name: title, exact: true }) }).getByRole('button');
  const [names, counts] = await Promise.all([buttons.locator('.facts-facet-name').allTextContents(), buttons.locator('.facts-facet-count').allTextContents()]);
  return Object.fromEntries(names.map((name, index) => [name, Number(counts[index])]));
};

describe('the facts of the documents', () => {
  it('are counted by kind, ground and document as SQL counts them', async () => {
    const { page, context, errors, foreignRequests } = await open(`${FACTS}&lang=en`);
    const [kinds, documents, [grounds]] = await Promise.all([
      askSql('select name_en as name, count(*) as n from document_fact join fact_kind using (kind) group by all'),
      askSql('select title_en as name, count(*) as n from document_fact join source on document = source_id group by all'),
      askSql('select count(*) filter (not inferred and not derived) as stated, count(*) filter (inferred) as inferred, count(*) filter (derived) as derived from document_fact'),
    ]);
    const byName = (rows: readonly Record<string, string>[]) => Object.fromEntries(rows.map(({ name = '', n }): [string, number] => [name, Number(n)]));
    expect(await facet(page, 'Kind')).toEqual(byName(kinds));
    expect(await facet(page, 'Document')).toEqual(byName(documents));
    expect(await facet(page, 'How it is known')).toEqual({
      'stated in the document': Number(grounds?.['stated']), 'inferred from the text': Number(grounds?.['inferred']), 'computed from its figures': Number(grounds?.['derived']),
    });
    expect([errors, foreignRequests]).toEqual([[], []]);
    await context.close();
  });

  it('are found by typing, narrowed by pressing, and the link shows the same again', async () => {
    const { page, context } = await open(FACTS);
    await page.getByRole('searchbox', { name: 'Hae tiedoista' }).fill('kieli');
    await expect.poll(() => page.url()).toMatch(/find=kieli/);
    await expect.poll(() => status(page).textContent()).not.toMatch(/^Kaikki/);
    await page.locator('.facts-facet').getByRole('button', { name: /^palvelukieli: / }).press('Enter');
    await expect.poll(() => page.url()).toMatch(/kind=service_language/);
    await expect.poll(() => page.locator('.facts-group').count()).toBe(1);
    const [words, shown] = await Promise.all([status(page).textContent(), page.locator('[data-fact]').count()]);
    expect(words).toBe(`${String(shown)} tietoa 580 tiedosta.`);
    for (const text of await page.locator('[data-fact]').allTextContents()) expect(text.toLowerCase()).toMatch(/kieli/);
    await page.reload();
    await expect.poll(() => status(page).textContent()).toBe(words);
    await page.goBack();
    await expect.poll(() => page.url()).not.toMatch(/kind=/);
    await context.close();
  });

  it('say what to give up when nothing fits, and giving it up helps', async () => {
    const { page, context } = await open(`${FACTS}&kind=call&ground=derived&find=kieli&lang=en`);
    await expect.poll(() => status(page).textContent()).toBe('No fact fits the conditions.');
    const advice = page.locator('.facts-empty').getByRole('button').first();
    const promised = /(\d+) facts?$/.exec((await advice.textContent()) ?? '')?.[1];
    await advice.click();
    await expect.poll(() => page.locator('[data-fact]').count()).toBe(Number(promised));
    await context.close();
  });

  it('offer similar words, and lead to what they are about', async () => {
    const { page, context } = await open(`${FACTS}&find=Ohjammo&lang=en`);
    await expect.poll(() => status(page).textContent()).toMatch(/No fact has the word as it is written/);
    const entry = page.locator('[data-fact]').filter({ hasText: 'Maahanmuuttaja Ohjaamo' }).first();
    await entry.getByRole('link', { name: 'Kemi', exact: true }).click();
    await expect.poll(() => page.url()).toMatch(/page=municipality/);
    await context.close();
  });

  it('go along as CSV, each with document, lines and ground', async () => {
    const { page, context } = await open(`${FACTS}&ground=inferred&lang=en`);
    const [download, rows] = await Promise.all([
      takeAlong('CSV', { page, within: page.locator('.facts-head') }),
      askSql('select fact_id, line_start, line_end, derived from document_fact where inferred order by fact_id'),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    const body = text.slice(text.search(/^.*Identifier/m));
    const { data } = Papa.parse<Record<string, string>>(body, { header: true, skipEmptyLines: true, delimiter: body.includes(';') && !body.split('\n')[0]?.includes(',') ? ';' : '' });
    const taken = data.filter((row) => (row['How it is known'] ?? '') !== '');
    expect(taken).toHaveLength(rows.length);
    const found = new Map(taken.map((row) => [row['Identifier'], row]));
    for (const { fact_id: id = '', line_start: from, line_end: to, derived } of rows) {
      expect(found.get(id)?.['Lines']).toMatch(new RegExp(`^${String(from)}${from === to ? '' : `-${String(to)}`}`));
      expect(found.get(id)?.['How it is known']).toBe(derived === 'true' ? 'inferred from the text, computed from its figures' : 'inferred from the text');
    }
    await context.close();
  });

  it('go along as a workbook, however many they are', async () => {
    const { page, context, errors } = await open(FACTS);
    const download = await takeAlong('XLSX', { page, within: page.locator('.facts-head') });
    const parts = unzipSync(readFileSync(await download.path()));
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).match(/<row /g)).toHaveLength(581);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('stand in the record of their project', async () => {
    const { page, context, errors } = await visit(browser, { search: '?page=projects&project=maahanmuuttaja-ohjaamo-kemi&lang=en' });
    const section = page.getByRole('region', { name: 'What the documents say' });
    const [row] = await askSql("select count(*) as n from fact_link where target_kind = 'project' and target_id = 'maahanmuuttaja-ohjaamo-kemi'");
    await section.getByText(/^The rest: \d+ facts$/).click();
    await expect.poll(() => section.getByRole('listitem').count()).toBe(Number(row?.['n']));
    expect(await section.textContent()).toMatch(/191 job placements/);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('fit a phone, with the conditions folded away', async () => {
    const { page, context } = await open(`${FACTS}&find=Ohjaamo`, { viewport: { width: 390, height: 844 } });
    await page.getByText('Rajaa tietoja', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Laji' }).selectOption('result');
    await expect.poll(() => page.url()).toMatch(/kind=result/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await context.close();
  });
});
