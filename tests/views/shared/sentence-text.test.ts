import { describe, expect, it } from 'vitest';
import { core as en } from '../../../src/i18n/en/core.ts';
import { core as fi } from '../../../src/i18n/fi/core.ts';
import { core as sv } from '../../../src/i18n/sv/core.ts';
import { createText } from '../../../src/i18n/text.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../src/schema/sentence.ts';
import { questionText, sentencePieces, sentenceTitle } from '../../../src/views/shared/sentence-text.ts';
import { ownNeed } from '../../fixtures/dataset-builder.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';

const dataset = readRealDataset();
const texts = { fi: createText('fi', fi), sv: createText('sv', sv), en: createText('en', en) };
const words = (language: keyof typeof texts, sentence: Sentence) => ({ text: texts[language], dataset, sentence });

describe('the sentence in words', () => {
  it.each([
    ['fi', 'Hankkeet, kohderyhmänä maahanmuuttajat, teemana mikä tahansa, rahoittajana kuka tahansa, käynnissä milloin tahansa, suhteessa vieraskielisiin (2021), mukana kaikki 21 kuntaa, kukin kunta täytenä'],
    ['sv', 'Projekt för invandrare, med temat vilket som helst, finansierade av vem som helst, i gång när som helst, i förhållande till personer med främmande modersmål (2021), bland alla 21 kommuner, varje kommun räknad fullt ut'],
    ['en', 'Projects for immigrants about any theme, paid by any funder, running at any time, set against foreign-language speakers (2021), among all 21 municipalities, each municipality counted in full'],
  ] as const)('opens in %s as a whole sentence', (language, expected) => {
    expect(questionText(words(language, OPENING_SENTENCE))).toBe(expected);
  });

  it('names two choices and counts more', () => {
    const two = questionText(words('en', { ...OPENING_SENTENCE, targetGroups: ['immigrants', 'youth'] }));
    expect(two).toContain('for immigrants and young people about');
    const three = questionText(words('en', { ...OPENING_SENTENCE, targetGroups: ['immigrants', 'youth', 'students'] }));
    expect(three).toContain('for immigrants + 2 more about');
  });

  it.each([
    [{ kind: 'any' }, 'running at any time,'],
    [{ kind: 'years', from: 2018, to: 2022 }, 'running in 2018–2022,'],
    [{ kind: 'years', from: 2018, to: 2018 }, 'running in 2018,'],
  ] as const)('says the period %o', (period, expected) => {
    expect(questionText(words('en', { ...OPENING_SENTENCE, period }))).toContain(expected);
  });

  it('names a year only for needs that have one', () => {
    expect(questionText(words('en', { ...OPENING_SENTENCE, need: 'land_area' }))).toContain('set against land area, among');
    expect(sentencePieces(words('en', { ...OPENING_SENTENCE, need: 'land_area' })).some((piece) => piece.kind === 'part' && piece.part === 'needYear')).toBe(false);
  });

  it.each([
    ['fi', 'käynnissä milloin tahansa, suhteessa tarpeeseen ”Työttömät [need] & {{name}}” (2024), mukana kaikki'],
    ['sv', 'i gång när som helst, i förhållande till behovet ”Arbetslösa” (2024), bland alla'],
    ['en', 'running at any time, set against the need “Unemployed” (2024), among all'],
  ] as const)('names an own need in the user’s words in %s, as they stand', (language, expected) => {
    const own = { ...ownNeed('own-unemployed', {}), name: { fi: 'Työttömät [need] & {{name}}', sv: 'Arbetslösa', en: 'Unemployed' } };
    const sentence: Sentence = { ...OPENING_SENTENCE, need: 'own-unemployed', needYear: 2024 };
    expect(sentenceTitle({ text: texts[language], dataset: { ...dataset, ownNeeds: [own] }, sentence })).toContain(expected);
  });

  it('adds what is chosen otherwise than usual', () => {
    const sentence: Sentence = { ...OPENING_SENTENCE, text: 'digi', locationBasis: 'lead_seat', regionWide: 'counted', employment: 'only' };
    const question = questionText(words('en', sentence));
    for (const part of ['with “digi” in the name', 'only employment and integration', 'placed at the lead body’s home', 'counted in every municipality']) {
      expect(question).toContain(part);
    }
  });

  it('ends with the measure, in the words of what is counted', () => {
    expect(sentenceTitle(words('en', { ...OPENING_SENTENCE, counted: 'themes' }))).toMatch(/On the map: different themes per 10,000 inhabitants\.$/);
    expect(sentenceTitle(words('fi', OPENING_SENTENCE))).toMatch(/Kartalla hankkeita 10 000 asukasta kohti\.$/);
  });
});
