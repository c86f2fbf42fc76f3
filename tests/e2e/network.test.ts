import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSql } from './ask-sql.ts';
import { launchBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

const heading = (page: Page) => page.locator('.network h2');
const cells = (page: Page, row: string): Promise<readonly string[]> => page.locator(`${row} td`).allTextContents();

describe('the members of the network', () => {
  it('are as many as in the tables, with the map drawn, without an error or a foreign request', async () => {
    const { page, context, errors, foreignRequests } = await visit(browser, { search: '?page=network' });
    await heading(page).waitFor();
    const [sizes] = await askSql("select count(*) as named, count(*) filter (where member_type = 'municipality') as municipalities, (select cast(value_low as integer) from document_fact where fact_id = 'network-2024-bodies') as stated, (select cast(value_low as integer) from document_fact where fact_id = 'network-2024-people') as people from network_member");
    const lead = (await page.locator('.result-lead').allTextContents()).join(' ');
    expect(lead).toContain(`${sizes?.['named'] ?? ''} nimeä`);
    expect(lead).toContain(`${sizes?.['stated'] ?? ''} tahoa ja ${sizes?.['people'] ?? ''} ihmistä`);
    expect(await page.locator('[data-member]').count()).toBe(Number(sizes?.['named']));
    await page.locator('.area-map').scrollIntoViewIfNeeded();
    await page.locator('.area-map [data-look="strong"]').first().waitFor();
    expect(await page.locator('.area-map [data-look="strong"]').count()).toBe(Number(sizes?.['municipalities']));
    expect(await page.locator('.area-map [data-code]').count()).toBe(21);
    expect([errors, foreignRequests]).toEqual([[], []]);
    await context.close();
  });

  it('have the figures that SQL gives', async () => {
    const { page, context } = await visit(browser, { search: '?page=network' });
    await heading(page).waitFor();
    const rows = await askSql('select member_id, projects_led, projects_as_partner, esf_projects, family_projects from organisation_activity join network_member using (org_id) where type != \'network_placeholder\'');
    expect(rows.length).toBe(38);
    for (const row of rows) {
      const [all, led, partnered, , family, national] = await cells(page, `[data-member="${row['member_id'] ?? ''}"]`);
      expect([row['member_id'], all, led, partnered, family, national]).toEqual([
        row['member_id'], String(Number(row['projects_led']) + Number(row['projects_as_partner'])), row['projects_led'], row['projects_as_partner'], row['family_projects'], row['esf_projects'],
      ]);
    }
    await context.close();
  });

  it('have active bodies outside, by the number of projects that the link keeps', async () => {
    const { page, context } = await visit(browser, { search: '?page=network&least=4' });
    await heading(page).waitFor();
    const bodies = await askSql("select org_id from organisation_activity where projects_led + projects_as_partner >= 4 and not is_network_member and type != 'network_placeholder' and home_in_lapland = 'yes'");
    const shown = async (): Promise<readonly string[]> => page.locator('[data-body]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-body') ?? '').sort());
    expect(await shown()).toEqual(bodies.map((row) => row['org_id']).sort());
    await page.getByLabel('Hankkeita vähintään').selectOption('8');
    await expect.poll(shown).toEqual(['kolpeneen-palvelukeskuksen-kuntayhtyma']);
    await expect.poll(() => page.url()).toContain('least=8');
    await context.close();
  });
});

describe('the page of a body', () => {
  it('is reached by keyboard from the list of members, and Back leads back', async () => {
    const { page, context, errors } = await visit(browser, { search: '?page=network' });
    await page.locator('[data-member="lapin-amk"] a').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page).textContent()).toBe('Lapin ammattikorkeakoulu Oy');
    expect(page.url()).toMatch(/network=bodies&body=lapin-amk/);
    await page.goBack();
    await expect.poll(() => heading(page).textContent()).toBe('Verkoston jäsenet');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('is kept by its link, and its figures are those of SQL', async () => {
    const { page, context, errors, foreignRequests } = await visit(browser, { search: '?page=network&network=bodies&body=lapin-amk' });
    await heading(page).waitFor();
    const [activity] = await askSql("select projects_led, projects_as_partner from organisation_activity where org_id = 'lapin-amk'");
    const partners = await askSql("select case when org_id_a = 'lapin-amk' then org_id_b else org_id_a end as partner, projects from collaboration where 'lapin-amk' in (org_id_a, org_id_b)");
    const places = await askSql("select code, count(distinct project_id) as projects from reach join participation using (project_id) where org_id = 'lapin-amk' and basis != 'region_wide' group by code");
    expect(await page.locator('tr[data-project]').count()).toBe(Number(activity?.['projects_led']) + Number(activity?.['projects_as_partner']));
    await page.getByText(`Näytä kaikki ${String(partners.length)} kumppania`).click();
    const shown = await page.locator('tr[data-partner]').evaluateAll((rows) => rows.map((row) => `${row.getAttribute('data-partner') ?? ''} ${row.querySelector('summary')?.firstChild?.textContent ?? ''}`));
    expect([...shown].sort()).toEqual(partners.map((row) => `${row['partner'] ?? ''} ${row['projects'] ?? ''}`).sort());
    const reached = await page.locator('li[data-code]').evaluateAll((items) => items.map((item) => `${item.getAttribute('data-code') ?? ''} ${item.querySelector('.network-bodies-number')?.textContent ?? ''}`));
    expect([...reached].sort()).toEqual(places.map((row) => `${row['code'] ?? ''} ${row['projects'] ?? ''}`).sort());
    await page.reload();
    await expect.poll(() => heading(page).textContent()).toBe('Lapin ammattikorkeakoulu Oy');
    expect([errors, foreignRequests]).toEqual([[], []]);
    await context.close();
  });

  it('opens a project over it and a municipality\'s own page from it', async () => {
    const { page, context } = await visit(browser, { search: '?page=network&network=bodies&body=kemin-kaupunki' });
    await heading(page).waitFor();
    await page.locator('tr[data-project] a').first().click();
    await expect.poll(() => page.url()).toMatch(/project=/);
    await page.goBack();
    await page.locator('.network-bodies-facts a').first().click();
    await expect.poll(() => page.url()).toMatch(/page=municipality.*municipality=240/);
    await context.close();
  });

  it('says that an unknown body is not there, with a way back to the list', async () => {
    const { page, context, errors } = await visit(browser, { search: '?page=network&network=bodies&body=nobody&lang=en' });
    await expect.poll(() => heading(page).textContent()).toBe('No such body');
    await page.getByText('Open the list of all bodies').click();
    await expect.poll(() => heading(page).textContent()).toBe('Bodies');
    expect(page.url()).not.toContain('body=');
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('the list of bodies', () => {
  it('is searched, and stands as it was left when a body\'s page is closed', async () => {
    const { page, context } = await visit(browser, { search: '?page=network&network=bodies' });
    await heading(page).waitFor();
    const [named] = await askSql("select count(*) as bodies from organisation where type != 'network_placeholder'");
    await page.getByText(`${named?.['bodies'] ?? ''} toimijaa`, { exact: true }).waitFor();
    await page.getByRole('searchbox').fill('setlementti');
    const found = await page.locator('tr[data-body]').count();
    expect(found).toBeGreaterThan(1);
    expect(found).toBeLessThan(10);
    await page.locator('tr[data-body="rovalan-setlementti"] a').click();
    await expect.poll(() => heading(page).textContent()).toBe('Rovalan Setlementti ry');
    await page.getByText('← Kaikki toimijat').click();
    await expect.poll(() => page.locator('tr[data-body]').count()).toBe(found);
    await context.close();
  });
});

describe('missing sectors', () => {
  it('counts kinds of body as SQL does, and opens a kind by keyboard', async () => {
    const { page, context, errors, foreignRequests } = await visit(browser, { search: '?page=network&network=sectors&lang=en' });
    await heading(page).waitFor();
    const kinds = await askSql("select type, count(*) as bodies, count(*) filter (where is_network_member) as members, count(*) filter (where projects_led > 0) as leads, count(*) filter (where projects_as_partner > 0) as partners, count(*) filter (where family_projects > 0) as family, count(*) filter (where esf_projects > 0) as themes from organisation_activity where type != 'network_placeholder' group by type");
    await page.getByLabel('all bodies').check();
    for (const kind of kinds) {
      const [all, members, lead, partner, , family, national] = (await cells(page, `[data-type="${kind['type'] ?? ''}"]`)).map((words) => String(Number.parseInt(words, 10) || 0));
      expect([kind['type'], all, members, lead, partner, family, national]).toEqual([kind['type'], kind['bodies'], kind['members'], kind['leads'], kind['partners'], kind['family'], kind['themes']]);
    }
    await page.locator('[data-type="company"] button').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Company: 18' }).waitFor();
    expect([errors, foreignRequests]).toEqual([[], []]);
    await context.close();
  });
});
