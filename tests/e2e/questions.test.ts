import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { core } from '../../src/i18n/fi/core.ts';
import { dataPage } from '../../src/i18n/fi/data-page.ts';
import { gapsPage } from '../../src/i18n/fi/gaps-page.ts';
import { municipalityPage } from '../../src/i18n/fi/municipality-page.ts';
import { networkPage } from '../../src/i18n/fi/network-page.ts';
import { programmesPage } from '../../src/i18n/fi/programmes-page.ts';
import { questionsPage } from '../../src/i18n/fi/questions-page.ts';
import { timelinePage } from '../../src/i18n/fi/timeline-page.ts';
import { questionsPage as enQuestionsPage } from '../../src/i18n/en/questions-page.ts';
import { questionsPage as svQuestionsPage } from '../../src/i18n/sv/questions-page.ts';
import { createText } from '../../src/i18n/text.ts';
import { OPENING_STATE } from '../../src/state/app-state.ts';
import { hrefOf } from '../../src/state/url-codec.ts';
import { QUESTIONS } from '../../src/views/questions/question-index.ts';
import { TOPICS } from '../../src/views/questions/question-labels.ts';
import { allFacts } from '../../src/views/questions/question-links.ts';
import type { AnswerLink, Finding } from '../../src/views/questions/question-targets.ts';
import { readArchive } from '../fixtures/real-archive.ts';
import { askSql } from './ask-sql.ts';
import { launchBrowser, visit, type Visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

const { t } = createText('fi', { ...core, ...gapsPage, ...municipalityPage, ...timelinePage, ...networkPage, ...programmesPage, ...questionsPage, ...dataPage });
const archive = readArchive();

/** Where the index says that a question is open. */
const openAt = (label: string): typeof OPENING_STATE => ({ ...OPENING_STATE, page: 'questions', questions: { ...OPENING_STATE.questions, question: label } });
const addressOf = (label: string, { to, hash }: AnswerLink): string => `${hrefOf(to(openAt(label)))}${hash === undefined ? '' : `#${hash}`}`;

/** The smallest part of the page with that heading; the whole page without one. */
const partOf = (page: Page, heading: string | null): Locator => {
  if (heading === null) return page.locator('main');
  const words = t(heading).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return page.locator('main :is(h1, h2, h3)').filter({ hasText: new RegExp(`^${words}$`) }).first()
    .locator('xpath=ancestor::*[self::section or self::main or contains(concat(" ", @class, " "), " result-part ")][1]');
};

/** Waits until the answer stands on the page, and says what is amiss. */
const findAnswer = async (page: Page, name: string, { heading, data, least, says }: Finding): Promise<void> => {
  const found = partOf(page, heading).locator(data);
  await expect.poll(() => found.count(), { message: `${name}: ${data} below "${heading === null ? 'the page' : t(heading)}"`, timeout: 30_000 }).toBeGreaterThanOrEqual(least);
  if (says !== null) await expect.poll(async () => (await found.allTextContents()).join('\n'), { message: name, timeout: 30_000 }).toContain(says);
  expect([name, (await found.allTextContents()).join('').trim()]).not.toEqual([name, '']);
  expect([name, await page.getByText(t('app.viewFailed.title')).count(), await page.getByText(t('app.notices.title')).count()]).toEqual([name, 0, 0]);
  expect([name, (await page.locator('main').textContent() ?? '').match(/\{\{|undefined|NaN/)]).toEqual([name, null]);
};

const factCountOf = ({ to }: AnswerLink): number => {
  const { questions: { kind, question } } = to(OPENING_STATE);
  return archive.facts.filter((fact) => fact.questions.includes(question ?? '') && (kind === null || fact.kind === kind)).length;
};

/** Every link of every question that leads somewhere else than those before it. */
const ADDRESSES = new Set<string>();
const everyLink = QUESTIONS.map(({ label, links }) => {
  const all = archive.facts.some(({ questions }) => questions.includes(label)) ? [...links, allFacts(label)] : links;
  const isNew = (link: AnswerLink): boolean => {
    const key = `${addressOf('', link)} ${JSON.stringify(link.finds)}`;
    return !ADDRESSES.has(key) && ADDRESSES.add(key).size > 0;
  };
  return { label, all, fresh: all.filter(isNew) };
});

describe('every question', () => {
  // One visit for all: a reader, too, goes from the list to an answer and back.
  let at: Visit;
  beforeAll(async () => { at = await visit(browser, { search: '?page=questions' }); });
  afterAll(async () => { await at.context.close(); });

  it.each(everyLink)('$label: each of its links leads to its answer', async ({ label, all, fresh }) => {
    const { page, errors, foreignRequests } = at;
    // Where the question before ended in a failure, this one begins anew.
    if (await page.locator('.questions').count() === 0) await page.goto(`${inject('appUrl')}?page=questions`);
    errors.splice(0);
    await page.locator(`[data-question="${label}"] .question-button[aria-expanded="false"]`).click();
    const item = page.locator(`[data-question="${label}"][data-open]`);
    await item.waitFor();
    expect(await item.locator('.question-answer').textContent()).toMatch(/\d/);
    expect(await item.locator('.question-missing p').allTextContents()).toEqual([t(`questionWords.missing.${label}`), t(`questionWords.holder.${label}`)]);
    expect(await item.locator('.question-link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(all.map((link) => addressOf(label, link)));
    for (const link of fresh) {
      const name = `${label} ${link.words}`;
      await item.locator('.question-link').nth(all.indexOf(link)).click();
      await findAnswer(page, name, link.finds);
      if (link.words.startsWith('facts.')) expect([name, await page.locator('.facts-count').textContent()]).toEqual([name, expect.stringMatching(new RegExp(`^${String(factCountOf(link))} tieto`))]);
      expect([name, errors, foreignRequests]).toEqual([name, [], []]);
      await page.goBack();
      await item.waitFor();
    }
  });

  it('opens more than a hundred different answers', () => {
    expect(ADDRESSES.size).toBeGreaterThan(100);
  });
});

describe('the page of questions', () => {
  it('leads from the opening page to an answer in three presses, and Back returns to the open question', async () => {
    const { page, context, errors } = await visit(browser);
    await page.getByRole('link', { name: 'Kysymykset' }).click();
    await page.getByRole('button', { name: /^Mitkä Lapin kunnat ovat mukana verkostossa/ }).click();
    await page.locator('.question[data-open]').getByRole('link', { name: t('questionList.links.members') }).click();
    await partOf(page, 'network.places.title').waitFor();
    await page.goBack();
    await expect.poll(() => page.locator('.question[data-open]').getAttribute('data-question')).toBe('Q1');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('does the same by keyboard alone', async () => {
    const { page, context } = await visit(browser, { search: '?page=questions' });
    const question = page.getByRole('button', { name: /^Kenen rahalla kukin palvelu toimii/ });
    await question.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => question.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(t('questionList.links.seaLapland'));
    await page.keyboard.press('Enter');
    await partOf(page, 'programmesSeaLapland.chain.title').waitFor();
    await context.close();
  });

  it('keeps what is looked for in the link, and finds it again on reload', async () => {
    const { page, context } = await visit(browser, { search: '?page=questions' });
    await page.getByRole('searchbox', { name: t('questionList.search') }).fill('kuntaraha');
    await expect.poll(() => page.url()).toContain('find=kuntaraha');
    const shown = await page.locator('.question').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(10);
    await page.reload();
    await expect.poll(() => page.locator('.question').count()).toBe(shown);
    await context.close();
  });

  it('keeps to the questions without an answer, and says there why and who would know', async () => {
    const { page, context } = await visit(browser, { search: '?page=questions' });
    await page.getByRole('radio', { name: /^Vastaus puuttuu/ }).check();
    await expect.poll(() => page.locator('.question').count()).toBe(4);
    for (const question of await page.locator('.question').all()) {
      await question.getByRole('button').first().click();
      await question.locator('.question-missing').waitFor();
      expect(await question.locator('h5').allTextContents()).toContain(t('questionList.missing.no'));
    }
    await context.close();
  });

  it('counts as SQL does', async () => {
    const { page, context } = await visit(browser, { search: '?page=questions' });
    const answerTo = async (label: string): Promise<string> => (await page.locator(`[data-question="${label}"] .question-answer`).textContent() ?? '').replace(/[\u00a0\u202f]/g, ' ');
    const one = async (sql: string): Promise<string> => Object.values((await askSql(sql))[0] ?? {})[0] ?? '';
    await page.locator('[data-question="Q1"]').waitFor();
    const inside = await askSql("select m.name_fi from network_member n join municipality m on m.code = n.code where n.code is not null order by m.name_fi");
    const shown = await answerTo('Q1');
    expect(shown).toContain(`Verkostossa on ${String(inside.length)} kuntaa`);
    for (const { name_fi: name } of inside) expect(shown.split('Poissa')[0]).toContain(name);
    const placed = await one("select count(distinct project_id) from reach where basis <> 'region_wide'");
    expect(await answerTo('Q2')).toContain(`${placed} nimeää kunnan tai seudun`);
    const money = Number(await one('select sum(municipal_money_eur) from settlement_project'));
    expect(await answerTo('Q42')).toContain(`yhteensä ${new Intl.NumberFormat('fi-FI').format(money).replace(/[\u00a0\u202f]/g, ' ')} €`);
    const none = await one(`select count(*) from network_member where org_id not in (
      select org_id from participation union select org_id from family_participation union select org_id from esf_participation)`);
    expect(await answerTo('Q30')).toContain(`nimetystä jäsenestä ${none} ei ole mukana`);
    const open = await one("select count(*) from document_fact where kind = 'call' and status = 'open'");
    expect(await answerTo('Q27')).toContain(`hausta ${open} oli asiakirjan päivänä auki`);
    const free = Number(await one('select max(frame_eur - reserved_eur) from esf_theme'));
    expect(await answerTo('Q40')).toContain(new Intl.NumberFormat('fi-FI').format(free).replace(/[\u00a0\u202f]/g, ' '));
    await context.close();
  });

  it('fits a phone, where answers wait until a question is opened', async () => {
    const { page, context } = await visit(browser, { search: '?page=questions', context: { viewport: { width: 390, height: 844 }, hasTouch: true } });
    await page.locator('.question').first().waitFor();
    expect(await page.locator('.question-answer').count()).toBe(0);
    await page.getByRole('button', { name: /^Mitkä Lapin kunnat/ }).tap();
    await page.locator('.question[data-open] .question-answer').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });
});

describe.each([['sv', svQuestionsPage], ['en', enQuestionsPage]] as const)('in %s', (language, messages) => {
  it('asks and answers every question, and a question of each topic leads on', async () => {
    const words = createText(language, messages);
    const { page, context, errors } = await visit(browser, { search: `?page=questions&lang=${language}` });
    await page.locator('.question').nth(39).waitFor();
    expect(await page.locator('.question-asked').allTextContents()).toEqual(QUESTIONS.map(({ label }) => words.t(`questionWords.asked.${label}`)));
    expect((await page.locator('.question-answer').allTextContents()).filter((answer) => /\{\{|undefined|NaN/.test(answer) || answer === '')).toEqual([]);
    for (const topic of TOPICS) {
      const question = QUESTIONS.find((each) => each.topic === topic);
      const [link] = question?.links ?? [];
      if (question === undefined || link === undefined) throw new Error(`No question on ${topic}.`);
      const { data, least } = link.finds;
      await page.goto(`${inject('appUrl')}${addressOf(question.label, link).replace('?', `?lang=${language}&`)}`);
      await expect.poll(() => page.locator('main').locator(data).count(), { message: `${question.label} ${link.words}`, timeout: 30_000 }).toBeGreaterThanOrEqual(least);
    }
    expect(errors).toEqual([]);
    await context.close();
  }, 240_000);
});
