import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSql } from './ask-sql.ts';
import { launchBrowser, visit } from './browser.ts';
import { takeAlong } from './take-along.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

const SEA_LAPLAND = '?page=programmes&programmes=seaLapland';
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** The rows of a part's folded table, cell by cell, once its fold is open. */
const foldedRows = async (page: Page, name: string): Promise<readonly (readonly string[])[]> => {
  await part(page, name).getByText('Luvut taulukkona').click();
  const rows = part(page, name).locator('tbody tr');
  await rows.first().waitFor();
  return rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replaceAll(/[\u00a0\u202f]/g, ' '))));
};

const number = (text: string): number => Number(text.replaceAll(' ', '').replace(',', '.').replace('€', ''));

describe('services for immigrants in Sea Lapland', () => {
  it('say the same money on screen and in SQL', async () => {
    const { page, context, errors, foreignRequests } = await visit(browser, { search: SEA_LAPLAND });
    const [sums] = await askSql(`
      select sum(total_eur) as total, sum(municipal_money_eur) as municipal, count(*) as projects, count(*) filter (municipal_money_eur > 0) as paying,
        100 * sum(municipal_money_eur) / sum(total_eur) filter (municipal_money_eur is not null) as share from settlement_project`);
    const lead = plain(await page.locator('.result-lead').first().textContent());
    const whole = (value: string | undefined): string => plain(new Intl.NumberFormat('fi-FI', { maximumFractionDigits: 0 }).format(Number(value)));
    expect(lead).toContain(`on kannettu ${sums?.['projects'] ?? '?'} hankkeella`);
    expect(lead).toContain(`yhteensä ${whole(sums?.['total'])} €`);
    expect(lead).toContain(`Kuntien rahaa on ${sums?.['paying'] ?? '?'} hankkeessa: ${whole(sums?.['municipal'])} € eli ${Number(sums?.['share']).toFixed(1).replace('.', ',')} %`);

    const shown = await foldedRows(page, 'Hankeketju: budjetit ja maksajat');
    const stated = await askSql('select name, total_eur from settlement_project order by line_start');
    expect(shown.map(([name, , total]) => [name, number(total ?? '')])).toEqual(stated.map((row) => [plain(row['name']), Number(row['total_eur'])]));
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await context.close();
  });

  it('withhold the same cells on screen, in the CSV and in SQL', async () => {
    const { page, context } = await visit(browser, { search: SEA_LAPLAND });
    const rows = await askSql('select cast(date as varchar) as date, category, clients, clients_suppressed from client_count order by date, line');
    expect(rows.filter((row) => Number(row['clients']) > 0 && Number(row['clients']) < 5)).toEqual([]);
    const withheld = rows.filter((row) => row['clients_suppressed'] === 'true');
    expect(withheld).toHaveLength(10);
    expect(withheld.every((row) => row['clients'] === '')).toBe(true);

    const heading = 'Mitä asiakkaat tekivät';
    const shown = await foldedRows(page, heading);
    expect(shown.flat().filter((cell) => cell === 'alle 5')).toHaveLength(withheld.length);
    const stated = rows.filter((row) => row['category'] !== 'clients_total' && row['clients'] !== '').map((row) => row['clients']).sort();
    expect(shown.flatMap(([, ...cells]) => cells).filter((cell) => /^\d+$/.test(cell)).sort()).toEqual(stated);

    const download = await takeAlong('CSV', { page, within: part(page, heading) });
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.match(/alle 5/g)).toHaveLength(withheld.length);
    expect(csv).toContain('Maahanmuuttajapalvelut Meri-Lapissa ja International House of Sea Lapland');
    await context.close();
  });

  it('lead by keyboard to a project of the register, to the timeline and to the split of costs', async () => {
    const { page, context, errors } = await visit(browser, { search: SEA_LAPLAND });
    const project = page.getByRole('link', { name: 'Maahanmuuttaja Ohjaamo (Kemi)' });
    await project.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').or(page.getByRole('complementary')).getByRole('heading', { name: /Maahanmuuttaja Ohjaamo/ }).first().waitFor();
    expect(page.url()).toContain('project=maahanmuuttaja-ohjaamo-kemi');
    await page.goBack();
    await page.getByRole('link', { name: 'Hankeketju aikajanalla' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/page=time/);
    expect(page.url()).toContain('lanes=chain');
    await page.goBack();
    await page.getByRole('link', { name: 'Omarahoituksen jako kunnille' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/programmes=costs/);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('come back from the link in another language, and draw shares by keyboard', async () => {
    const { page, context, errors } = await visit(browser, { search: `${SEA_LAPLAND}&lang=sv` });
    await page.getByRole('heading', { level: 2, name: 'Tjänster för invandrare i Havslappland' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'Tjänster för invandrare i Havslappland' }).waitFor();
    const bars = part(page, 'Projektkedjan: budgetar och betalare').getByRole('img');
    const widthOf = (id: string): Promise<number> => bars.locator(`[data-project="${id}"] rect`).evaluateAll((parts) => parts.reduce((sum, rect) => sum + Number(rect.getAttribute('width')), 0));
    expect(await widthOf('aito')).toBeLessThan(await widthOf('maahanmuuttaja-ohjaamo'));
    await page.getByRole('radio', { name: 'Euro', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => Math.abs(await widthOf('aito') - await widthOf('maahanmuuttaja-ohjaamo'))).toBeLessThan(0.01);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('fit a phone, with the projects folded', async () => {
    const { page, context, errors } = await visit(browser, { search: SEA_LAPLAND, context: { viewport: { width: 390, height: 844 }, hasTouch: true } });
    const aito = page.locator('.sealap-card[data-project="aito"]');
    await aito.locator('summary').click();
    expect(plain(await aito.locator('dl').textContent())).toContain('ei kunnan rahaa (lähde sanoo niin)');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });
});
