import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPENING_SENTENCE, type Period } from '../../src/schema/sentence.ts';
import { MAX_QUERY_LENGTH } from '../../src/schema/sql-view.ts';
import { canonicalCodes, canonicalPeriod, canonicalQuery, canonicalSentence, canonicalText, isYear, MAX_TEXT_LENGTH, wellFormed } from '../../src/state/canonical.ts';
import { anySentence } from './app-state-arbitrary.ts';

describe('isYear', () => {
  it.each([[1900, true], [2021, true], [2199, true], [1899, false], [2200, false], [2021.5, false], [Number.NaN, false]])('%d: %s', (value, expected) => {
    expect(isYear(value)).toBe(expected);
  });
});

describe('wellFormed', () => {
  it.each([['a\ud83d', 'a\ufffd'], ['\ude00b', '\ufffdb'], ['😀', '😀'], ['Äijälä', 'Äijälä']])('%j becomes %j', (text, expected) => {
    expect(wellFormed(text)).toBe(expected);
  });
});

describe('canonicalCodes', () => {
  it.each([
    [[], []],
    [['youth', 'men'], ['men', 'youth']],
    [['men', 'men', ''], ['men']],
  ])('%j becomes %j', (codes, expected) => {
    expect(canonicalCodes(codes)).toEqual(expected);
  });

  it('does not depend on the order, and is at rest', () => {
    fc.assert(fc.property(fc.array(fc.string()), (codes) => {
      const once = canonicalCodes(codes);
      expect(canonicalCodes([...codes].reverse())).toEqual(once);
      expect(canonicalCodes(once)).toEqual(once);
    }));
  });
});

describe('canonicalText', () => {
  it('keeps spaces while one types', () => {
    expect(canonicalText(' työ ')).toBe(' työ ');
  });

  it('cuts what is too long, also through the middle of a character', () => {
    expect(canonicalText(`${'a'.repeat(MAX_TEXT_LENGTH - 1)}😀`)).toBe(`${'a'.repeat(MAX_TEXT_LENGTH - 1)}\ufffd`);
  });
});

describe('canonicalPeriod', () => {
  const years = (from: number, to: number): Period => ({ kind: 'years', from, to });
  it.each([
    [years(2022, 2018), years(2018, 2022)],
    [years(2018, 2018), years(2018, 2018)],
    [{ kind: 'any' } as const, { kind: 'any' }],
    [years(Number.NaN, 2018), undefined],
    [years(2018, 20180), undefined],
  ])('%j becomes %j', (period, expected) => {
    expect(canonicalPeriod(period)).toEqual(expected);
  });
});

describe('canonicalSentence', () => {
  it('gives back the previous sentence when both ask the same', () => {
    const asked = { ...OPENING_SENTENCE, themes: ['b', 'a'] };
    const previous = { ...OPENING_SENTENCE, themes: ['a', 'b'] };
    expect(canonicalSentence(asked, previous)).toBe(previous);
  });

  it('keeps the previous years when the new ones are none', () => {
    const asked = { ...OPENING_SENTENCE, needYear: Number.NaN, period: { kind: 'years', from: 1, to: 2 } as const, counted: 'themes' as const };
    expect(canonicalSentence(asked, OPENING_SENTENCE)).toEqual({ ...OPENING_SENTENCE, counted: 'themes' });
  });

  it('leaves a sentence as it is kept alone', () => {
    fc.assert(fc.property(anySentence, (sentence) => {
      expect(canonicalSentence(sentence, OPENING_SENTENCE)).toEqual(sentence);
    }));
  });
});

describe('a query', () => {
  it('is kept whole or, when no link can hold it, not at all', () => {
    const longest = 'a'.repeat(MAX_QUERY_LENGTH);
    expect(canonicalQuery(longest)).toBe(longest);
    expect(canonicalQuery(`${longest}a`)).toBe('');
    expect(canonicalQuery('ä'.repeat(MAX_QUERY_LENGTH))).toBe('');
    expect(canonicalQuery('select \ud800')).toBe('select \ufffd');
  });
});
