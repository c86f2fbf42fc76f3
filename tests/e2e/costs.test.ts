import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSql } from './ask-sql.ts';
import { launchBrowser, visit } from './browser.ts';
import { takeAlong } from './take-along.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

const COSTS = '?page=programmes&programmes=costs';

/** The rows of the table under a heading, cell by cell. */
const rowsUnder = async (page: Page, heading: string): Promise<readonly (readonly string[])[]> => {
  const rows = page.getByRole('region', { name: heading, exact: true }).locator('tbody tr');
  await rows.first().waitFor();
  return (await rows.all()).reduce<Promise<readonly (readonly string[])[]>>(async (before, row) => [...await before, await row.locator('th, td').allTextContents()], Promise.resolve([]));
};

const euros = (text: string | undefined): number => Number((text ?? '').replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.').replace('−', '-'));

describe('cost sharing', () => {
  it('opens with the document: its amounts beside the computed ones, equal to SQL', async () => {
    const { page, context, errors, foreignRequests } = await visit(browser, { search: COSTS });
    const printed = await askSql("select m.name_fi, c.year, c.amount_eur from cost_share c join municipality m using (code) where c.year <> 'total' order by c.year, m.code");
    const shown = await rowsUnder(page, 'Asiakirjan summat ja lasketut summat rinnakkain');
    expect(shown.map(([name, year, amount]) => [name, year, euros(amount)])).toEqual(printed.map((row) => [row['name_fi'], row['year'], Number(row['amount_eur'])]));
    // The largest remainder method in SQL: floors of the exact cents, and the cents that are left to the largest remainders.
    const computed = await askSql(`
      with q as (
        select c.code, c.year, t.amount_eur * 100 as total, t.amount_eur * 100 * p.foreign_language_share / sum(p.foreign_language_share) over (partition by c.year) as quota
        from cost_share c
        join cost_share t on t.row_label = 'total' and t.year = c.year
        join population p on p.code = c.code and p.year = 2021
        where c.year <> 'total'
      ), r as (
        select *, row_number() over (partition by year order by quota - floor(quota) desc, code) as rank, total - sum(floor(quota)) over (partition by year) as left_over from q
      )
      select m.name_fi, r.year, (floor(quota) + case when rank <= left_over then 1 else 0 end) / 100 as eur
      from r join municipality m using (code) order by r.year, m.code`);
    expect(shown.map(([name, year, , amount]) => [name, year, euros(amount)])).toEqual(computed.map((row) => [row['name_fi'], row['year'], Number(row['eur'])]));
    const parts = await rowsUnder(page, 'Kuntien osuudet');
    expect(euros(parts.at(-1)?.[6])).toBe(161_940);
    expect(parts.slice(0, -1).reduce((all, row) => all + Math.round(euros(row[6]) * 100), 0)).toBe(16_194_000);
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await context.close();
  });

  it('splits what the user gives, keeps it in the link, and can be undone', async () => {
    const { page, context } = await visit(browser, { search: COSTS });
    await page.getByRole('button', { name: 'Ei mitään kuntaa' }).click();
    await page.getByText('Valitse ainakin yksi kunta.').waitFor();
    for (const name of ['Inari', 'Utsjoki', 'Kemi']) await page.getByRole('checkbox', { name, exact: true }).check();
    await page.getByRole('radio', { name: 'tasan' }).check();
    for (const year of [2024, 2025]) await page.getByRole('button', { name: `Poista vuosi ${String(year)}` }).click();
    const sum = page.getByRole('textbox', { name: 'Omarahoitusosuus vuonna 2023, euroa' });
    await sum.fill('sata');
    await page.getByRole('alert').filter({ hasText: '”sata” ei ole rahasumma' }).waitFor();
    await sum.fill('100,00');
    await expect.poll(async () => (await rowsUnder(page, 'Kuntien osuudet')).map((row) => [row[0], row[3]])).toEqual([['Inari', '33,34'], ['Kemi', '33,33'], ['Utsjoki', '33,33'], ['Yhteensä', '100,00']]);
    await page.getByRole('textbox', { name: 'Kuka maksaa osuuden: Kemi' }).fill('Kolpene ry');
    await expect.poll(async () => (await rowsUnder(page, 'Kuka maksaa ja kuinka paljon')).map((row) => row[0])).toContain('Kolpene ry');
    await page.reload();
    await expect.poll(async () => (await rowsUnder(page, 'Kuka maksaa ja kuinka paljon')).map((row) => row[0])).toEqual(['Inari', 'Kolpene ry', 'Utsjoki']);
    await page.getByRole('button', { name: 'Asiakirjan esimerkki' }).click();
    await expect.poll(async () => (await rowsUnder(page, 'Kuntien osuudet')).length).toBe(7);
    await page.getByRole('button', { name: 'Kumoa' }).click();
    await expect.poll(async () => (await rowsUnder(page, 'Kuntien osuudet')).length).toBe(4);
    await context.close();
  });

  it('says which figure is missing instead of taking it as nothing', async () => {
    const { page, context } = await visit(browser, { search: `${COSTS}&costyear=1999` });
    await page.getByText('Vuodelta 1999 puuttuu luku').waitFor();
    await context.close();
  });

  it('takes the table along as a workbook and as CSV with the same figures', async () => {
    const { page, context, errors } = await visit(browser, { search: COSTS });
    const download = async (format: string): Promise<Uint8Array> => readFileSync(await (await takeAlong(format, { page, title: /Kuntien osuudet$/ })).path());
    const parts = unzipSync(await download('XLSX'));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const csv = strFromU8(await download('CSV'));
    const kemi = csv.split('\r\n').find((line) => line.startsWith('Kemi;'))?.split(';').map((cell) => cell.replace(',', '.')) ?? [];
    for (const figure of ['17546.19', '17861.9', '18183.57', '53591.66']) {
      expect(kemi).toContain(figure);
      expect(sheet).toContain(`<v>${figure}</v>`);
    }
    expect(csv).toContain('CC BY 4.0');
    expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('CC BY 4.0');
    expect(errors).toEqual([]);
    await context.close();
  });
});
