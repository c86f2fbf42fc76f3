import { describe, expect, it } from 'vitest';
import { insightsOf } from '../../../src/analysis/insight.ts';
import { createAnswerer } from '../../../src/app/answer.ts';
import { core as en } from '../../../src/i18n/en/core.ts';
import { createText } from '../../../src/i18n/text.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../src/schema/sentence.ts';
import { insightCards } from '../../../src/views/insight/insight-sentences.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';

const dataset = readRealDataset();
const answer = createAnswerer(dataset);
const text = createText('en', en);

const cards = (change: Partial<Sentence> = {}): string => {
  const result = answer({ ...OPENING_SENTENCE, ...change });
  return insightCards({ insights: insightsOf(result, dataset), result, dataset, text })
    .map((card) => [card.title, ...card.sentences].join(' ')).join('\n');
};

describe('the reading of the result', () => {
  it('names the largest gap and never calls a lower bound a shortage', () => {
    const words = cards();
    expect(words).toContain('Furthest below expectation: Rovaniemi');
    expect(words).toContain('At least 7 projects; by its number of foreign-language speakers it would have 22.5.');
    expect(words).toContain('proves no shortage');
    expect(words).toContain('Not named once: Inari (expected 2.5).');
  });

  it('says nothing of what was to be expected where no need is known, and not that none is below where one is not', () => {
    const unknown = { ...dataset, needs: [] };
    const result = createAnswerer(unknown)({ ...OPENING_SENTENCE, need: 'population' });
    const told = insightCards({ insights: insightsOf(result, unknown), result, dataset: unknown, text });
    expect(told.map(({ title }) => title)).toEqual([text.t('insight.limits.title')]);
    expect(told.every(({ sentences }) => sentences.length > 0)).toBe(true);
    const one = { ...dataset, needs: dataset.needs.filter(({ code }) => code === '047') };
    const ofOne = createAnswerer(one)({ ...OPENING_SENTENCE, need: 'population' });
    expect(insightCards({ insights: insightsOf(ofOne, one), result: ofOne, dataset: one, text }).map(({ title }) => title)).not.toContain(text.t('insight.gap.none.title'));
  });

  it('says what the listed municipalities show, and that a part of a list bounds from below', () => {
    const words = cards();
    expect(words).toMatch(/Clearly above expectation: Keminmaa \(5, expected 0\.7\)/);
    expect(words).toContain('the figure is a lower bound: Ylitornio (0, expected 0.9).');
    expect(words).not.toMatch(/too small to be sure|None of them is below/);
    expect(cards({ frame: 'listed' })).toMatch(/too small to be sure: Kemi \(11, expected 14\.7\)/);
  });

  it('says what it cannot show, with figures of the result', () => {
    const words = cards();
    expect(words).toContain('15 municipalities have no list of their own');
    expect(words).toContain('8 projects for all of Lapland are not split');
    expect(words).toContain('40% of project places are elsewhere than need');
  });

  it('keeps to the lower bound under the lead seat too', () => {
    const words = cards({ locationBasis: 'lead_seat' });
    expect(words).toMatch(/Furthest below expectation: Inari At least 0 projects;.*Its own list is not in the register/);
    expect(words).not.toContain('Its list is in the register');
  });

  it('speaks of the frame that is chosen', () => {
    const words = cards({ frame: 'listed' });
    expect(words).not.toContain('Rovaniemi');
    expect(words).not.toContain('have no list of their own');
  });

  it('says plainly when nothing is selected', () => {
    expect(cards({ text: 'no project has such a name' })).toBe('No project No project meets all the conditions. Widen the question or undo.');
  });

  it('speaks of homes, not of lists, when projects stand at their lead body’s home', () => {
    const words = cards({ locationBasis: 'lead_seat' });
    expect(words).not.toContain('have no list of their own');
    expect(words).toMatch(/lead body whose home is not in Lapland or not known/);
  });
});
