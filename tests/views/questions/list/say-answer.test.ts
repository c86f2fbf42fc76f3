import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/schema/language.ts';
import { sayAnswer } from '../../../../src/views/questions/list/say-answer.ts';
import { questionEntries } from '../../../../src/views/questions/list/question-entry.ts';
import type { Said } from '../../../../src/views/questions/list/said.ts';
import { TEXTS } from '../question-texts.ts';
import { readMaterial } from '../real-material.ts';

const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const say = (said: Said, language: Language = 'fi'): string => plainSpaces(sayAnswer(said, TEXTS[language]));

describe('words of short answers', () => {
  it('say money, dates and places in the way of the language', () => {
    const chain: Said = { key: 'Q26.chain', figures: { shown: { kind: 'count', value: 8 }, from: { kind: 'date', date: '2014-01-01' }, to: { kind: 'date', date: '2025-10-31' } } };
    expect(say(chain)).toBe('Palvelua on kantanut 8 hanketta aikavälillä 1.1.2014–31.10.2025.');
    expect(say(chain, 'sv')).toBe('Servicen har burits av 8 projekt under tiden 1.1.2014–31.10.2025.');
    const paid: Said = { key: 'Q42.paid', figures: { of: { kind: 'count', value: 8 }, shown: { kind: 'count', value: 4 }, sum: { kind: 'eur', value: 501_234 } } };
    expect(say(paid)).toContain('yhteensä 501 234 €');
    expect(say(paid, 'en')).toContain('€501,234 in all');
  });

  it('put places in the alphabetical order of the language', () => {
    const outside: Said = { key: 'Q1.outside', figures: { names: { kind: 'places', names: [{ fi: 'Ylitornio', sv: 'Övertorneå', en: 'Ylitornio' }, { fi: 'Inari', sv: 'Enare', en: 'Inari' }, 'Åbo'] } } };
    expect(say(outside)).toBe('Poissa ovat Inari, Ylitornio ja Åbo.');
    expect(say(outside, 'sv')).toBe('Utanför står Enare, Åbo och Övertorneå.');
  });

  it('pick the plural by the count', () => {
    const empty = (found: number): Said => ({ key: 'Q41.empty', count: found, figures: { shown: { kind: 'count', value: found } } });
    expect(say(empty(1), 'en')).toBe('1 call brought no project that could be carried out.');
    expect(say(empty(2), 'en')).toBe('2 calls brought no project that could be carried out.');
    expect(say(empty(1), 'sv')).toMatch(/^1 utlysning gav/);
  });

  it('say names with their counts, from the data or from the messages', () => {
    const kinds: Said = { key: 'Q31.kinds', figures: { of: { kind: 'count', value: 9 }, tallies: { kind: 'tallies', tallies: [{ name: { key: 'memberKinds.municipality' }, count: 8 }, { name: 'Arina', count: 1 }] } } };
    expect(say(kinds)).toBe('Verkoston 9 nimettyä jäsentä lajeittain: kunnat (8) ja Arina (1).');
  });

  it.each(['fi', 'sv', 'en'] as const)('leave no gap in any answer in %s', (language) => {
    for (const { question, answer } of questionEntries(readMaterial(), TEXTS[language])) {
      expect([question.label, answer]).not.toEqual([question.label, '']);
      expect(answer).not.toMatch(/\{\{|undefined|null|NaN|\s[.,]|: \.|\(\)/);
    }
  });
});
