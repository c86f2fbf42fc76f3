import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSql } from './ask-sql.ts';
import { launchBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

const heading = (page: Page) => page.locator('main h2').first();
const part = (page: Page, title: string) => page.locator('section.result').filter({ has: page.locator('h3', { hasText: title }) });
/** Digits of words, so that any kind of space between thousands does. */
const digits = (words: string | null): string => (words ?? '').replace(/\D/g, '');

describe('the project family', () => {
  it('stands in the columns that SQL counts, with the lost states told', async () => {
    const { page, context, errors, foreignRequests } = await visit(browser, { search: '?page=programmes' });
    await page.locator('.family-card').first().waitFor();
    const counts = await askSql('select coalesce(status, \'unknown\') as state, count(*) as n from family_project group by all');
    for (const { state, n } of counts) expect([state, await page.locator(`[data-state="${state ?? ''}"] .family-card`).count()]).toEqual([state, Number(n)]);
    expect(await page.locator('.family-column').count()).toBe(5);
    expect(await page.locator('.result-lead').first().textContent()).toContain('värit ovat kadonneet');
    expect([errors, foreignRequests]).toEqual([[], []]);
    await context.close();
  });

  it('finds by SQL the calls at which several aim', async () => {
    const { page, context } = await visit(browser, { search: '?page=programmes&lang=en' });
    const table = part(page, 'At which calls the ideas aim');
    await table.locator('tbody tr').first().waitFor();
    const several = await askSql(`
      select call_or_objective, count(*) as n from family_project
      where fund = 'esf_plus_2021_2027' and period_raw is not null group by call_or_objective, replace(period_raw, '?', '') having count(*) > 1 order by n desc`);
    const rows = await table.locator('tbody tr').evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(rows.filter(([, , , ideas]) => Number(ideas) > 1).map((row) => [row[1], row[3]])).toEqual(several.map((row) => [`specific objective ${row['call_or_objective'] ?? ''}`, row['n']]));
    await context.close();
  });

  it('is narrowed by keyboard, and a card leads to a body and to the register', async () => {
    const { page, context } = await visit(browser, { search: '?page=programmes' });
    await page.locator('.family-card').first().waitFor();
    await page.getByRole('combobox', { name: 'Rahoittaja' }).focus();
    await page.keyboard.press('j');
    await expect.poll(() => page.locator('.family-card').count()).toBe(2);
    await page.getByRole('button', { name: 'Näytä kaikki' }).click();
    await page.getByRole('link', { name: 'Avaa hanke rekisterissä.' }).click();
    await expect.poll(() => page.url()).toContain('project=osaamisella-tyoelamaan-oste');
    await page.goBack();
    await page.locator('.family-card a', { hasText: /^Lapin liitto$/ }).click();
    await expect.poll(() => page.url()).toMatch(/page=network.*body=lapin-liitto/);
    await context.close();
  });
});

describe('the national themes', () => {
  it('say the money of the SQL view, each in a bar of its own scale', async () => {
    const { page, context, errors, foreignRequests } = await visit(browser, { search: '?page=programmes&programmes=national' });
    await page.locator('[data-theme]').first().waitFor();
    const themes = await askSql('select esf_theme, frame_eur, reserved_eur, committed_eur, paid_eur, free_eur, reserved_share from esf_theme_balance');
    expect(themes).toHaveLength(12);
    const widths = new Set<string>();
    for (const theme of themes) {
      const row = page.locator(`[data-theme="${theme['esf_theme'] ?? ''}"]`);
      const words = digits(await row.locator('text').allTextContents().then((texts) => texts.join(' ')));
      for (const column of ['frame_eur', 'reserved_eur', 'committed_eur', 'free_eur']) expect([theme['esf_theme'], words]).toEqual([theme['esf_theme'], expect.stringContaining(String(Number(theme[column])))]);
      const [frame, reserved] = [await row.locator('.national-frame').getAttribute('width'), await row.locator('.national-reserved').getAttribute('width')];
      widths.add(frame ?? '');
      expect(Number(reserved) / 958).toBeCloseTo(Number(theme['reserved_share']), 6);
      if (theme['paid_eur'] === '') expect(await row.textContent()).toContain('maksettu: ei ilmoitettu');
    }
    expect(widths.size).toBe(1);
    expect([errors, foreignRequests]).toEqual([[], []]);
    await context.close();
  });

  it('name the bodies of Lapland that SQL finds, and the themes without one', async () => {
    const { page, context } = await visit(browser, { search: '?page=programmes&programmes=national&lang=en' });
    const table = part(page, 'Which themes reach Lapland through a body');
    await table.locator('tbody tr').first().waitFor();
    const found = await askSql(`
      select t.name_en, count(distinct p.esf_project_id) filter (o.home_in_lapland = 'yes') as seats
      from esf_theme t left join esf_project p using (esf_theme) left join esf_participation using (esf_project_id) left join organisation o using (org_id) group by all`);
    const reached = new Map(await table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [row.children[0]?.textContent ?? '', row.children[1]?.textContent ?? ''] as const)));
    expect(found.map((row) => [row['name_en'], reached.get(row['name_en'] ?? '') === 'a body from Lapland takes part'])).toEqual(found.map((row) => [row['name_en'], Number(row['seats']) > 0]));
    const [marked] = await askSql('select count(*) as n from esf_project where involves_lapland_body');
    expect(await part(page, 'The projects and their bodies').locator('tbody tr').count()).toBe(Number(marked?.['n']));
    await context.close();
  });

  it('open one by keyboard; its link reloads, Back leads back, and all its facts are there', async () => {
    const { page, context, errors } = await visit(browser, { search: '?page=programmes&programmes=national' });
    const link = part(page, 'Mitkä teemat ulottuvat Lappiin').getByRole('link', { name: 'Jatkuva oppiminen', exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('esftheme=continuous_learning');
    await page.reload();
    await expect.poll(() => heading(page).textContent()).toBe('Jatkuva oppiminen');
    for (const fold of await page.locator('details.programmes-kind summary').all()) await fold.click();
    const [row] = await askSql(`
      select count(*) as n from document_fact f where document = 'doc-esfplus' and (esf_theme = 'continuous_learning' or (esf_theme is null and exists (
        select 1 from esf_project p where p.esf_theme = 'continuous_learning' and list_contains(string_split(f.subject, '|'), p.name))))`);
    expect(await page.locator('li[data-fact]').count()).toBe(Number(row?.['n']));
    await page.goBack();
    await expect.poll(() => heading(page).textContent()).toBe('Kansalliset ohjelmat');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('say that a theme is not known, and lead on', async () => {
    const { page, context, errors } = await visit(browser, { search: '?page=programmes&programmes=national&esftheme=nowhere' });
    await expect.poll(() => page.locator('.result-note').textContent()).toContain('nowhere');
    await page.getByRole('link', { name: 'Kaikki teemat rinnakkain' }).click();
    await expect.poll(() => page.locator('[data-theme]').count()).toBe(12);
    expect(errors).toEqual([]);
    await context.close();
  });
});
