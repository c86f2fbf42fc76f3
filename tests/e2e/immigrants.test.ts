import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSql } from './ask-sql.ts';
import { drawnColours, launchMapBrowser, mapWords, visit, waitForWebGlMap } from './browser.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchMapBrowser(); });
afterAll(async () => { await browser.close(); });

const IMMIGRANTS_2018_2022 = `
  select m.code, m.name_fi, count(distinct r.project_id) as projects
  from municipality m
  left join (
    select r.code, r.project_id
    from reach r
    join project_target_group g on g.project_id = r.project_id and g.target_group = 'immigrants'
    join project_running_year y on y.project_id = r.project_id and y.year between 2018 and 2022
    where r.basis in ('named', 'sub_region')
  ) r on r.code = m.code
  group by all order by m.code`;

/** Counts by municipality name as the ranking shows them. */
const rankingCounts = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(await page.locator('.ranking-row').evaluateAll((rows) => rows.map((row) => [
    row.querySelector('.ranking-name')?.textContent?.trim() ?? '',
    row.querySelector('[data-column="count"]')?.textContent?.trim() ?? '',
  ])));

describe('projects for immigrants, 2018-2022', () => {
  it('agree between menus, map, ranking, panel and SQL, and come back from the link', async () => {
    const { page, context } = await visit(browser, { search: '?for=any', withEngine: true });
    await page.getByRole('button', { name: /^Kohderyhmä:/ }).click();
    await page.getByRole('menuitemcheckbox', { name: /^Maahanmuuttajat/ }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Ajanjakso:/ }).click();
    await page.getByRole('combobox', { name: /^Alkuvuosi/ }).selectOption('2018');
    await page.getByRole('combobox', { name: /^Loppuvuosi/ }).selectOption('2022');
    await page.keyboard.press('Escape');

    const expected = await askSql(IMMIGRANTS_2018_2022);
    expect(expected).toHaveLength(21);
    const wanted = Object.fromEntries(expected.map((row) => [row['name_fi'] ?? '', row['projects'] ?? '']));
    await expect.poll(() => rankingCounts(page)).toEqual(wanted);

    await waitForWebGlMap(page);
    const kemi = await page.evaluate(() => {
      const map = window.katveMap;
      if (map === undefined) throw new Error('The map is not drawn.');
      const point = map.project([24.62, 65.76]);
      const box = map.getCanvas().getBoundingClientRect();
      return { x: box.left + point.x, y: box.top + point.y };
    });
    await page.mouse.click(kemi.x, kemi.y);
    const panel = page.getByRole('region', { name: /Kemi(?!j)/ });
    await panel.waitFor();
    expect(await panel.getByRole('definition').first().textContent()).toMatch(new RegExp(`^${wanted['Kemi'] ?? 'no figure'}$`));
    const words = await mapWords(page);
    for (const [name, count] of Object.entries(wanted)) {
      expect(words.find((word) => word.startsWith(name) && !/^[a-zäö]/i.test(word.slice(name.length)))).toMatch(new RegExp(`\\b${count} hank`));
    }

    const link = page.url();
    expect(link).toContain('years=2018-2022');
    expect(link).toContain('municipality=240');
    const [sentence, colours] = [await page.getByRole('heading', { level: 1 }).textContent(), await drawnColours(page)];
    await page.reload();
    await panel.waitFor();
    await waitForWebGlMap(page);
    expect(page.url()).toBe(link);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(sentence);
    expect(await mapWords(page)).toEqual(words);
    await expect.poll(() => drawnColours(page)).toEqual(colours);
    expect(await rankingCounts(page)).toEqual(wanted);
    await context.close();
  });
});
