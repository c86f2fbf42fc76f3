import { describe, expect, it } from 'vitest';
import type { FactWord } from '../../../../src/schema/archive.ts';
import type { Language } from '../../../../src/schema/language.ts';
import { createFactIndex, findFacts, highlightParts } from '../../../../src/views/questions/facts/fact-search.ts';
import { fact } from './fact-builder.ts';

const WORDS: readonly FactWord[] = [
  { kind: 'language', value: 'arabic', name: { fi: 'arabia', sv: 'arabiska', en: 'Arabic' } },
  { kind: 'kind', value: 'call', name: { fi: 'haku', sv: 'utlysning', en: 'call' } },
];

const FACTS = [
  fact('palvelukieli', { label: { fi: 'Palvelukieliä viisi', sv: 'Fem servicespråk', en: 'Five service languages' }, terms: ['arabic'] }),
  fact('aidit', { label: { fi: 'Äidit mukaan', sv: 'Mammor med', en: 'Mothers join in' }, place: 'Kemi|Tornio', note: 'Period not stated' }),
  fact('aika', { label: { fi: 'Aidinki aikataulu', sv: 'Tidtabell', en: 'Timetable' }, subject: 'Työmarkkinoiden kohtaanto' }),
];

const found = (query: string, language: Language = 'fi') => {
  const index = createFactIndex(FACTS, { language, words: WORDS, moreOf: ({ id }) => (id === 'aika' ? ['Matching on the labour market'] : []) });
  const result = findFacts(index, query);
  return result === null ? null : { ids: [...result.ids].sort(), isSimilar: result.isSimilar };
};
const exact = (...ids: readonly string[]) => ({ ids, isSimilar: false });

describe('the search of facts', () => {
  it('asks for nothing without words', () => {
    expect(found('')).toBeNull();
    expect(found('  ')).toBeNull();
  });

  it('finds words in labels, subjects, places, notes, terms and names of themes', () => {
    expect(found('viisi')).toEqual(exact('palvelukieli'));
    expect(found('kohtaanto')).toEqual(exact('aika'));
    expect(found('tornio')).toEqual(exact('aidit'));
    expect(found('not stated')).toEqual(exact('aidit'));
    expect(found('arabia')).toEqual(exact('palvelukieli'));
    expect(found('labour market')).toEqual(exact('aika'));
  });

  it('finds beginnings and parts of compounds', () => {
    expect(found('palv')).toEqual(exact('palvelukieli'));
    expect(found('kieli')).toEqual(exact('palvelukieli'));
  });

  it('searches in the interface language and in Finnish', () => {
    expect(found('mothers', 'en')).toEqual(exact('aidit'));
    expect(found('Mammor', 'sv')).toEqual(exact('aidit'));
    expect(found('viisi', 'en')).toEqual(exact('palvelukieli'));
    expect(found('arabiska', 'sv')).toEqual(exact('palvelukieli'));
    expect(found('mothers', 'sv')).toEqual({ ids: [], isSimilar: true });
  });

  it('takes ä for ä alone, and a for both, as from a keyboard without the letter', () => {
    expect(found('äidi')).toEqual(exact('aidit'));
    expect(found('aidi')).toEqual(exact('aidit', 'aika'));
  });

  it('wants every word', () => {
    expect(found('äidit kemi')).toEqual(exact('aidit'));
    expect(found('äidit viisi')).toEqual({ ids: [], isSimilar: true });
  });

  it('offers similar words only where nothing has them as written', () => {
    expect(found('palvelukeili')).toEqual({ ids: ['palvelukieli'], isSimilar: true });
    expect(found('kohtanto')).toEqual({ ids: ['aika'], isSimilar: true });
    expect(found('xyz')).toEqual({ ids: [], isSimilar: true });
  });
});

describe('words found in a label', () => {
  it('are cut out, the longest first, in the label\'s own letters', () => {
    expect(highlightParts('Palvelukieliä viisi', 'KIELI viisi')).toEqual(['Palvelu', 'kieli', 'ä ', 'viisi', '']);
    expect(highlightParts('Äidit', 'aidi')).toEqual(['', 'Äidi', 't']);
    expect(highlightParts('aika', 'ai aika')).toEqual(['', 'aika', '']);
  });
  it('are none without words, or with single letters', () => {
    expect(highlightParts('Äidit', '')).toEqual(['Äidit']);
    expect(highlightParts('Äidit', 'i')).toEqual(['Äidit']);
    expect(highlightParts('aidit', 'äidit')).toEqual(['aidit']);
  });
});
