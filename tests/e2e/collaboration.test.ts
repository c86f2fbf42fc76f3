import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSql } from './ask-sql.ts';
import { launchBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

const TOGETHER = '?page=network&network=together';
const ready = (page: Page) => page.locator('.together h2').waitFor();
const said = (page: Page) => page.locator('.together-said p').first();
const lead = (page: Page) => page.locator('.together .result-lead');

/** Bodies of the register without what stands in place of names. */
const NAMED = "select project_id, org_id, role from participation join organisation using (org_id) where type <> 'network_placeholder'";

describe('collaboration', () => {
  it('has the figures that SQL gives for the whole register, without an error or a foreign request', async () => {
    const { page, context, errors, foreignRequests } = await visit(browser, { search: `${TOGETHER}&for=any&lang=en` });
    await ready(page);
    const [sizes] = await askSql(`with named as (${NAMED}), teams as (select project_id, count(*) as size from named group by all)
      select (select count(distinct org_id) from named) as bodies, (select count(*) from project) as projects,
        (select count(*) from teams where size > 1) as together, (select count(*) from teams where size = 1) as alone`);
    const words = await lead(page).textContent();
    expect(words).toContain(`${sizes?.['projects'] ?? ''} projects have ${sizes?.['bodies'] ?? ''} named organisations in them. ${sizes?.['together'] ?? ''} of the projects are shared`);
    expect(words).toContain(`In ${sizes?.['alone'] ?? ''} projects only one organisation is named.`);
    const [unnamed] = await askSql("select count(*) as entries, count(distinct project_id) as projects from participation join organisation using (org_id) where type = 'network_placeholder'");
    expect(await page.locator('.together').textContent()).toContain(`The register has ${unnamed?.['entries'] ?? ''} entries that name no organisation (projects: ${unnamed?.['projects'] ?? ''})`);
    expect([errors, foreignRequests]).toEqual([[], []]);
    await context.close();
  });

  it('has the pairs of the SQL view, without placeholders', async () => {
    const { page, context } = await visit(browser, { search: `${TOGETHER}&for=any&lang=en` });
    await ready(page);
    const pairs = await askSql(`select org_id_a, org_id_b, projects from collaboration
      join organisation a on a.org_id = org_id_a join organisation b on b.org_id = org_id_b
      where a.type <> 'network_placeholder' and b.type <> 'network_placeholder' order by projects desc, org_id_a, org_id_b`);
    await page.getByText(`${String(pairs.length)} pairs of organisations`).waitFor();
    for (let shown = 10; shown < pairs.length; shown += 100) await page.getByRole('button', { name: /^Show more pairs/ }).click();
    const drawn = await page.locator('tr[data-pair]').evaluateAll((rows) => rows.map((row) => `${row.getAttribute('data-pair') ?? ''} ${row.querySelector('.result-number')?.textContent ?? ''}`));
    expect(drawn).toEqual(pairs.map((row) => `${row['org_id_a'] ?? ''} ${row['org_id_b'] ?? ''} ${row['projects'] ?? ''}`));
    await context.close();
  });

  it('has the figures of each body that SQL gives', async () => {
    const { page, context } = await visit(browser, { search: `${TOGETHER}&for=any&lang=en` });
    await ready(page);
    const rows = await askSql(`with named as (${NAMED})
      select a.org_id, count(distinct a.project_id) as projects, count(distinct a.project_id) filter (where a.role = 'lead') as led,
        count(distinct b.project_id) as shared, count(distinct b.org_id) as partners
      from named a left join named b on b.project_id = a.project_id and b.org_id <> a.org_id group by a.org_id`);
    await page.getByRole('button', { name: /^Show all \d+ organisations/ }).click();
    const drawn = await page.locator('tr[data-body]').evaluateAll((all) => all.map((row) =>
      [row.getAttribute('data-body') ?? '', ...[...row.querySelectorAll('.result-number')].filter((_, index) => index !== 2).map((cell) => cell.textContent)].join(' ')));
    expect([...drawn].sort()).toEqual(rows.map((row) => ['org_id', 'projects', 'led', 'shared', 'partners'].map((column) => row[column] ?? '').join(' ')).sort());
    await context.close();
  });

  it('is walked through and opened by keyboard: matrix, project, body', async () => {
    const { page, context, errors } = await visit(browser, { search: TOGETHER });
    await ready(page);
    await page.locator('.together-scroll').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => said(page).textContent()).toMatch(/^Lapin ammattikorkeakoulu Oy – (vetäjä|kumppani): /);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/[?&]project=/);
    await page.goBack();
    await page.locator('.together-scroll').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => said(page).textContent()).toMatch(/^Lapin ammattikorkeakoulu Oy \(koulutus ja tutkimus\): 9 hanketta/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/network=bodies/);
    expect(page.url()).toContain('lapin-amk');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('follows the pointer, also when it is scrolled, and keeps its heads in sight', async () => {
    const { page, context } = await visit(browser, { search: `${TOGETHER}&for=any` });
    await ready(page);
    const scroller = page.locator('.together-scroll');
    await scroller.scrollIntoViewIfNeeded();
    await scroller.evaluate((view) => { view.scrollLeft = 600; view.scrollTop = 48; });
    const head = page.locator('.together-row-head').nth(4);
    const [box, view] = [await head.boundingBox(), await scroller.boundingBox()];
    if (box === null || view === null) throw new Error('The matrix is not there.');
    expect(Math.abs(box.x - view.x)).toBeLessThan(4);
    await page.mouse.move(view.x + 500, box.y + box.height / 2);
    await expect.poll(() => said(page).textContent()).toMatch(/^Kemi-Tornionlaakson koulutuskuntayhtymä Lappia/);
    await context.close();
  });
});

describe('the picture of ties', () => {
  it('is chosen by its link, the same after a reload, and a body is brought forward by keyboard', async () => {
    const { page, context, errors } = await visit(browser, { search: `${TOGETHER}&for=any&picture=force&least=5` });
    await ready(page);
    const [counts] = await askSql(`select count(*) as bodies from (select org_id from (${NAMED}) group by org_id having count(distinct project_id) >= 5)`);
    const places = () => page.locator('.together-force [data-body]').evaluateAll((all) => all.map((each) => `${each.getAttribute('data-body') ?? ''} ${each.getAttribute('transform') ?? ''}`));
    const before = await places();
    expect(before).toHaveLength(Number(counts?.['bodies']));
    await page.reload();
    await ready(page);
    expect(await places()).toEqual(before);
    await page.locator('.together-radio input').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('.together-story').textContent()).toMatch(/^Lapin yliopisto \(verkoston jäsen\): 86 eri kumppania/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('.together-story').textContent()).toMatch(/^Lapin ammattikorkeakoulu Oy/);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('counts all target groups at a press, and the link keeps picture and threshold', async () => {
    const { page, context } = await visit(browser, { search: `${TOGETHER}&picture=force` });
    await ready(page);
    await page.getByRole('button', { name: 'Laske kaikki kohderyhmät' }).click();
    await expect.poll(() => lead(page).textContent()).toMatch(/^227 hankkeessa/);
    await page.getByLabel('Toimijat, joilla on hankkeita vähintään').selectOption('10');
    await expect.poll(() => page.url()).toMatch(/least=10/);
    expect(page.url()).toMatch(/picture=force/);
    await expect.poll(() => page.locator('.together-force [data-body]').count()).toBe(4);
    await context.close();
  });
});
