import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvText } from '../../src/engine/csv-text.ts';
import { loadPackage } from '../../src/engine/load-package.ts';
import { createNodeEngine } from '../../src/engine/node-engine.ts';
import { nodeSqlTexts } from '../../src/engine/node-sql.ts';
import { askedSql, filledSql, sentenceValues } from '../../src/io/sentence-sql.ts';
import { OPENING_SENTENCE } from '../../src/schema/sentence.ts';
import { launchBrowser, visit } from './browser.ts';
import { takeAlong } from './take-along.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

/** Homeless people in five municipalities, none in one of them; a rate, which is no need. */
const FILE = 'Kunta;Vuosi;Luku;Työllisyysaste\nKemi;2024;52;61,5\nRovaniemi;2024;130;66\nTornio;2024;31;64\nSodankylä;2024;0;70\nInari;2024;12;68\nKemi;2023;48;60\n';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** What SQL expects for each municipality in the files of an exported package: what the sentence's citation says. */
const expectedBySql = async (archive: Uint8Array): Promise<Readonly<Record<string, string>>> => {
  const files = unzipSync(archive);
  const engine = createNodeEngine(loadPackage((name) => {
    const bytes = files[name];
    return bytes === undefined ? Promise.reject(new Error(`${name} is missing`)) : Promise.resolve(bytes);
  }, nodeSqlTexts()));
  const sentence = { ...OPENING_SENTENCE, targetGroups: [], need: 'own-asunnottomat', needYear: 2024 } as const;
  const sql = filledSql(askedSql(readFileSync('src/sql/templates/asked.sql', 'utf8'), readFileSync('src/sql/templates/sentence.sql', 'utf8')), sentenceValues(sentence, (text) => text), []);
  const { data } = Papa.parse<Record<string, string>>(csvText(await engine.query(sql)), { header: true, skipEmptyLines: true });
  return Object.fromEntries(data.map((row) => [row['code'] ?? '', row['expected'] ?? '']));
};

describe('a need of the user’s own', () => {
  it('is brought in, chosen in the sentence, kept in the link and named by map and files, with the figures of SQL', async () => {
    const { page, context, errors, foreignRequests } = await visit(browser, { search: '?page=own' });
    await page.locator('.own-drop input[type="file"]').setInputFiles({ name: 'tarpeet.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
    await page.locator('.own-column-table').waitFor();
    // The plan as it is guessed names two needs by their columns; the user takes one of them, and names it.
    await page.getByLabel('Tulkinta: Työllisyysaste').selectOption({ label: 'Ei oteta mukaan' });
    const name = page.getByLabel('Tarpeen nimi');
    await name.selectText();
    await name.pressSequentially('Asunnottomat');
    await button(page, 'Kumoa muutos').click();
    expect(await name.inputValue()).toBe('Luku');
    await button(page, 'Tee muutos uudelleen').click();
    expect(await name.inputValue()).toBe('Asunnottomat');
    await button(page, 'Seuraavaksi tarkistus').click();
    await page.getByText('”Asunnottomat”: hankkeita voi verrata tähän.').waitFor();
    await button(page, 'Seuraavaksi tallennus').click();
    await page.getByLabel('Aineiston nimi').fill('Asunnottomuus');
    await context.unroute('**/*.wasm'); // DuckDB is needed from here on
    await button(page, 'Tallenna ja avaa kartalla').click();
    await page.waitForURL(/own=/);
    await page.locator('.ranking-row').first().waitFor({ timeout: 90_000 });

    await button(page, /^Mihin verrataan:/).click();
    const choice = page.getByRole('menuitemradio', { name: /^Asunnottomat/ });
    expect(await choice.textContent()).toMatch(/5 kuntaa/);
    await choice.click();
    await page.keyboard.press('Escape');
    await page.waitForURL(/need=own-asunnottomat&needyear=2024/);
    const title = /suhteessa tarpeeseen ”Asunnottomat” \(2024\)/;
    await expect.poll(() => page.locator('h1').first().textContent()).toMatch(title);

    await page.reload();
    await page.locator('.ranking-row').first().waitFor({ timeout: 90_000 });
    expect(await page.locator('h1').first().textContent()).toMatch(title);
    await page.locator('.map-list [role="option"]').first().waitFor({ state: 'attached' });
    expect(await page.locator('.map-list [role="option"]').filter({ hasText: 'Kemi:' }).textContent()).toContain('tarve 52');
    await page.locator('.ranking-row[data-code="240"] button').first().click();
    await page.getByText('Näin paljon kunta saisi, jos kaikki jakautuisi vertailun kunnille tarpeen ”Asunnottomat” mukaan.').waitFor();

    const csv = readFileSync(await (await takeAlong('CSV', { page, within: page.locator('.map-page-export') })).path(), 'utf8');
    expect(csv).toMatch(/^\uFEFF?# .*suhteessa tarpeeseen ”Asunnottomat” \(2024\)/);
    for (const line of ['# Tarve: Asunnottomat, vuosi 2024.', '# Lähde: tarpeet.csv']) expect(csv).toContain(line);
    const { data: rows } = Papa.parse<Record<string, string>>(csv.split('\n').filter((line) => !/^\uFEFF?#/.test(line)).join('\n'), { header: true, skipEmptyLines: true });
    const exported = Object.fromEntries(rows.map((row) => [row['Kuntakoodi'] ?? '', row['Odotus'] ?? '']));
    expect(rows.find((row) => row['Kuntakoodi'] === '698')?.['Asunnottomat']).toBe('130');
    await page.goto(`${page.url().split('?')[0] ?? ''}?page=own`);
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Vie kokonaan: Asunnottomuus').click()]);
    const bySql = await expectedBySql(readFileSync(await download.path()));
    const digits = (figures: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(figures).map(([code, words]) => [code, words === '' ? null : Number(words.replace(',', '.')).toPrecision(11)]));
    expect(digits(exported)).toEqual(digits(bySql));
    expect(Object.values(bySql).filter((words) => words !== '')).toHaveLength(5);
    await context.close();
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });
});
