import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { core } from '../../src/i18n/fi/core.ts';
import { presentPage } from '../../src/i18n/fi/present-page.ts';
import { createText } from '../../src/i18n/text.ts';
import { READY_VIEWS } from '../../src/views/present/ready-story.ts';
import { axeViolations } from './axe.ts';
import { launchBrowser, visit } from './browser.ts';

/** A slow machine draws in its own time. */
const SOON = { timeout: 30_000 };

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

const { t } = createText('fi', { ...core, ...presentPage });
const STEPS = Object.keys(READY_VIEWS).length;

const addView = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('button', { name: t('app.addToStory') }).click();
  const dialog = page.getByRole('dialog', { name: t('present.add.title') });
  await dialog.getByLabel(t('present.add.heading')).fill(title);
  await dialog.getByLabel(t('present.add.notes')).fill(`Muistiinpano: ${title}`);
  await dialog.getByRole('button', { name: t('present.add.add'), exact: true }).click();
  await dialog.getByRole('status').filter({ hasText: t('present.own.newTitle') }).waitFor();
};

const stepTitles = (page: Page): Promise<readonly string[]> => page.locator('.present-step-title').allTextContents();
const progress = (step: number, count: number): string => t('present.player.progress', { step, count });

/** The Finnish names of the stories that the browser keeps. */
const keptTitles = (page: Page): Promise<readonly string[]> => page.evaluate(() => new Promise<readonly string[]>((resolve, reject) => {
  const opening = indexedDB.open('katve-stories');
  opening.onerror = () => { reject(new Error(String(opening.error))); };
  opening.onsuccess = () => {
    const database = opening.result;
    const asking = database.transaction('stories').objectStore('stories').getAll() as IDBRequest<{ readonly title: { readonly fi: string } }[]>; // what the app keeps
    asking.onsuccess = () => {
      database.close();
      resolve(asking.result.map(({ title }) => title.fi));
    };
  };
}));

describe('stories', () => {
  it('are built from two views, put in order, shown by keys, kept, and taken along as a file', async () => {
    const { page, context, errors, foreignRequests } = await visit(browser, { search: '?page=map&map=tiles' });
    await addView(page, 'Ensin');
    await page.getByRole('button', { name: t('present.add.close') }).click();
    await page.getByRole('link', { name: t('app.pagesShort.gaps'), exact: true }).click();
    await addView(page, 'Sitten');
    await page.getByRole('button', { name: t('present.add.close') }).click();

    // The view of a step is replaced by another one, and that is undone: its words stay.
    await page.getByRole('link', { name: t('app.pagesShort.network'), exact: true }).click();
    await page.getByRole('button', { name: t('app.addToStory') }).click();
    await page.getByLabel(t('present.add.place')).selectOption({ label: t('present.add.insteadOf', { step: 2, title: 'Sitten' }) });
    await page.getByRole('button', { name: t('present.add.replace') }).click();
    await page.getByText(t('present.add.replaced', { title: t('present.own.newTitle'), step: 2 })).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: t('present.add.undo') }).click();
    await page.getByText(t('present.add.undone')).waitFor();
    await page.getByRole('button', { name: t('present.add.close') }).click();
    await page.getByRole('link', { name: t('app.pagesShort.present'), exact: true }).click();
    await page.getByRole('button', { name: t('present.actions.editOf', { title: t('present.own.newTitle') }) }).click();
    await expect.poll(() => stepTitles(page), SOON).toEqual([t('present.editor.step', { step: 1, title: 'Ensin' }), t('present.editor.step', { step: 2, title: 'Sitten' })]);

    const up = page.getByRole('button', { name: t('present.editor.upOf', { step: 2, title: 'Sitten' }) });
    await up.focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => stepTitles(page), SOON).toEqual([t('present.editor.step', { step: 1, title: 'Sitten' }), t('present.editor.step', { step: 2, title: 'Ensin' })]);
    await page.getByLabel(t('present.editor.name')).fill('Oma tarina');
    await page.getByLabel(t('present.editor.name')).blur();
    await expect.poll(() => keptTitles(page), SOON).toContain('Oma tarina');
    await page.reload();
    await expect.poll(() => stepTitles(page), SOON).toHaveLength(2);
    expect(await page.getByLabel(t('present.editor.name')).inputValue()).toBe('Oma tarina');

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: t('present.actions.file') }).click()]);
    expect(download.suggestedFilename()).toBe('oma-tarina.katve-story.json');
    const file = await download.path();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'katve-story', story: { title: { fi: 'Oma tarina' }, steps: [{ view: 'page=gaps&map=tiles' }, { view: 'map=tiles', title: { fi: 'Ensin' } }] } });

    await page.getByRole('button', { name: t('present.actions.playWindow') }).click();
    await page.locator('.stage-title', { hasText: 'Sitten' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator('.stage-title', { hasText: 'Ensin' }).waitFor();
    await page.locator('.stage .map[data-layout="tiles"]').waitFor();
    expect(await page.locator('.stage-progress').textContent()).toBe(progress(2, 2));
    await page.keyboard.press('n');
    expect(await page.locator('.stage-notes').textContent()).toBe('Muistiinpano: Ensin');
    await page.keyboard.press('b');
    await page.locator('.stage-black').waitFor();
    await page.keyboard.press('PageUp');
    await page.locator('.stage-black').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.locator('.stage-notes').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: t('present.actions.delete') }).click();
    await page.getByText(t('present.said.deleted', { title: 'Oma tarina' })).waitFor();
    await page.getByTestId('story-file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"katve-story","story":{"version":9}}') });
    await page.getByText(t('present.file.newer')).waitFor();
    await page.getByTestId('story-file').setInputFiles(file);
    await expect.poll(() => stepTitles(page), SOON).toEqual([t('present.editor.step', { step: 1, title: 'Sitten' }), t('present.editor.step', { step: 2, title: 'Ensin' })]);

    // Long lists and the timeline fit one screen, and say what is left out.
    await page.getByRole('button', { name: t('present.editor.back') }).click();
    const own = JSON.parse(readFileSync(file, 'utf8')) as { readonly story: { readonly title: unknown } }; // what the app has just written
    const long = ['page=projects&for=any', 'page=time&for=any', 'page=network&network=bodies'].map((view, at) => ({ id: `long-${String(at)}`, view, title: own.story.title, notes: own.story.title }));
    await page.getByTestId('story-file').setInputFiles({ name: 'long.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...own, story: { ...own.story, id: 'long-lists', steps: long } })) });
    await expect.poll(() => stepTitles(page), SOON).toHaveLength(long.length);
    await page.getByRole('button', { name: t('present.actions.playWindow') }).click();
    for (const [at, left] of [/Taulukon 227 rivistä näkyy \d+ ensimmäistä/, /\d+ hankkeelle \(kaikkiaan 227\)/, /Taulukon 323 rivistä näkyy \d+ ensimmäistä/].entries()) {
      await page.locator('.stage-progress', { hasText: progress(at + 1, long.length) }).waitFor();
      await page.locator('.stage :is(.stage-left, .timeline-fitted-words)', { hasText: left }).waitFor();
      await expect.poll(() => page.locator('.stage-scroll').evaluate((stage) => [...stage.querySelectorAll('.projects-list, .timeline-fitted, .result-scroll'), stage].every((room) => room.scrollHeight <= room.clientHeight)), SOON).toBe(true);
      await page.keyboard.press('PageDown');
    }
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await context.close();
  });

  it('are followed in the presenter’s window, and led from it', async () => {
    const { page, context, errors } = await visit(browser, { search: '?page=present&story=ready&mode=play&step=3' });
    await page.locator('.stage-progress', { hasText: progress(3, STEPS) }).waitFor();
    const [presenter] = await Promise.all([context.waitForEvent('page'), page.getByRole('button', { name: t('present.player.presenter') }).click()]);
    const shown = presenter.locator('.presenter-step');
    await expect.poll(() => shown.textContent(), SOON).toBe(t('present.presenter.now', { step: 3, count: STEPS }));
    expect((await presenter.locator('.presenter-notes p').count())).toBeGreaterThan(1);
    expect(await presenter.locator('.presenter-title').textContent()).toBe(await page.locator('.stage-title').textContent());
    await presenter.getByRole('button', { name: t('present.player.next') }).click();
    await expect.poll(() => page.locator('.stage-progress').textContent(), SOON).toBe(progress(4, STEPS));
    await page.bringToFront();
    await page.locator('main').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => shown.textContent(), SOON).toBe(t('present.presenter.now', { step: 1, count: STEPS }));
    await presenter.bringToFront();
    await presenter.keyboard.press('b');
    await page.locator('.stage-black').waitFor();
    expect(await presenter.locator('.presenter-state').textContent()).toBe(t('present.presenter.black'));
    expect(await axeViolations(presenter)).toEqual([]);
    await page.goto('about:blank');
    await expect.poll(() => presenter.locator('.presenter-state').textContent(), SOON).toContain(t('present.presenter.closed'));
    expect(errors).toEqual([]);
    await context.close();
  });

  it('come ready as slides with the charts, tables, answers and sources of their views', async () => {
    const { page, context, errors, foreignRequests } = await visit(browser, { search: '?page=present' });
    const card = page.locator('[data-story="ready"]');
    const shownTitles = card.locator('.present-steps li > span');
    await expect.poll(() => shownTitles.count(), SOON).toBe(STEPS);
    const titles = await shownTitles.allTextContents();
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), card.getByRole('button', { name: t('present.actions.pptx') }).click()]);
    const parts = unzipSync(readFileSync(await download.path()));
    const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
    const words = (path: string): readonly string[] => [...part(path).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, each = '']) => each.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    const slideOf = (step: keyof typeof READY_VIEWS): number => Object.keys(READY_VIEWS).indexOf(step) + 1;
    const slide = (step: keyof typeof READY_VIEWS): string => `ppt/slides/slide${String(slideOf(step))}.xml`;
    const numbers = Object.keys(parts).flatMap((path) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(path)?.[1] ?? []).map(Number);
    const chartsOf = (step: keyof typeof READY_VIEWS): number => (part(slide(step)).match(/<c:chart /g) ?? []).length;

    // A slide a step with its title, then a table for each that has a picture or a chart.
    expect(titles.map((_, at) => words(`ppt/slides/slide${String(at + 1)}.xml`)[0])).toEqual(titles);
    const tables = numbers.filter((number) => number > STEPS);
    expect(tables.length).toBe(STEPS - 2);
    for (const number of tables) expect([number, part(`ppt/slides/slide${String(number)}.xml`).includes('<a:tbl>')]).toEqual([number, true]);
    expect([part(slide('groups')).includes('<a:tbl>'), part(slide('unknown')).includes('<a:tbl>')]).toEqual([true, false]);
    // Bars are charts of the program's own; other drawings are pictures with vectors.
    expect((['register', 'immigrants', 'verdicts', 'groups', 'leads', 'endings', 'network', 'chain', 'call', 'unknown'] as const).map(chartsOf)).toEqual([1, 1, 0, 0, 2, 0, 0, 1, 0, 0]);
    for (const step of ['register', 'immigrants', 'verdicts', 'endings', 'network', 'call'] as const) expect([step, part(slide(step)).includes('svgBlip')]).toEqual([step, true]);
    // A call is shown before and after, and a matrix as it is shaded on screen.
    expect((part(slide('call')).match(/svgBlip/g) ?? []).length).toBe(2);
    expect(words(slide('call'))).toEqual(expect.arrayContaining(['Ennen hakua', 'Haun jälkeen']));
    expect(part(slide('groups'))).toMatch(/<a:pattFill .*A9CCC8|A9CCC8.*<a:pattFill /s);
    // What is said, the rule or the document, and the sources are in the notes.
    for (let step = 1; step <= STEPS; step += 1) expect(words(`ppt/notesSlides/notesSlide${String(step)}.xml`).join(' ')).toMatch(/Aineisto: .*Käyttölupa: .*Avaa näkymä Katveessa: http/s);
    expect(words(`ppt/notesSlides/notesSlide${String(slideOf('leads'))}.xml`).join(' ')).toContain('Jakosääntö');

    // The answer and the figures are those of the view.
    await page.goto(page.url().replace(/\?.*/, `?${READY_VIEWS.leads}`));
    await page.locator('[data-code="240"] text').first().waitFor();
    const plain = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
    expect(words(slide('leads')).map(plain)).toContain(plain(await page.locator('.result-lead').first().textContent()));
    const shown = (await page.locator('svg [data-code="240"] text').allTextContents()).slice(1).map((each) => each.replaceAll(/[^\d]/g, ''));
    const charts = [...part(`ppt/slides/_rels/slide${String(slideOf('leads'))}.xml.rels`).matchAll(/charts\/(chart\d+\.xml)/g)].map(([, name = '']) => part(`ppt/charts/${name}`));
    const at = charts.map((chart) => /<c:pt idx="(\d+)"><c:v>Kemi<\/c:v>/.exec(chart.slice(chart.indexOf('<c:cat>')))?.[1] ?? '?');
    expect(charts.map((chart, index) => new RegExp(`<c:pt idx="${at[index] ?? ''}"><c:v>([^<]*)`).exec(chart.slice(chart.indexOf('<c:val>')))?.[1])).toEqual(shown);
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await context.close();
  });

  it('come ready: every step opens and fits the screen, without motion', async () => {
    const { page, context, errors, foreignRequests } = await visit(browser, {
      search: '?page=present&story=ready&mode=play',
      context: { reducedMotion: 'reduce' },
      prepare: async (each) => {
        await each.addInitScript(() => {
          const own = document.startViewTransition.bind(document);
          document.startViewTransition = (...given) => {
            document.documentElement.dataset['faded'] = 'yes';
            return own(...given);
          };
        });
      },
    });
    const titles = new Set<string>();
    for (let step = 1; step <= STEPS; step += 1) {
      await page.locator('.stage-progress', { hasText: progress(step, STEPS) }).waitFor();
      await page.locator('.stage-view :is(h2, .map)').first().waitFor();
      await page.waitForFunction(() => document.querySelector('.app-loading') === null);
      titles.add(await page.locator('.stage-title').textContent() ?? '');
      expect([step, await page.locator('.app-failed, .stage-other').count(), (await page.locator('main').textContent() ?? '').match(/\{\{|undefined|NaN/)]).toEqual([step, 0, null]);
      // All of it is in sight: the answer, and one result in the room that is left.
      await expect.poll(() => page.locator('.stage-scroll').evaluate((stage) => [stage.scrollHeight - stage.clientHeight, stage.scrollWidth - stage.clientWidth].every((over) => over <= 0)), SOON).toBe(true);
      await page.keyboard.press('PageDown');
    }
    expect(await axeViolations(page)).toEqual([]);
    expect(titles.size).toBe(STEPS);
    expect(await page.locator('html').getAttribute('data-faded')).toBeNull();
    expect(new URL(page.url()).searchParams.get('step')).toBe(String(STEPS));
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await context.close();
  });

  it('fit a phone, and say that a story is not in this browser', async () => {
    const { page, context, errors } = await visit(browser, { search: '?page=present&story=ready&mode=play&step=2', context: { viewport: { width: 390, height: 844 }, hasTouch: true } });
    await page.locator('.stage .map').waitFor();
    const overflow = (): Promise<number> => page.evaluate(() => Math.max(document.documentElement.scrollWidth - document.documentElement.clientWidth, ...[...document.querySelectorAll('.stage-scroll')].map((each) => each.scrollWidth - each.clientWidth)));
    expect([await overflow() <= 0, await axeViolations(page)]).toEqual([true, []]);
    await page.getByRole('button', { name: t('present.player.next') }).tap();
    await page.locator('.stage-progress', { hasText: progress(3, STEPS) }).waitFor();
    await page.getByRole('button', { name: t('present.player.leave') }).tap();
    await page.getByRole('heading', { name: t('present.title'), level: 1 }).waitFor();
    await page.locator('[data-story="ready"]').waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(page.url().replace('story=ready', 'story=nobody'));
    await page.getByText(t('present.editor.gone')).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});
