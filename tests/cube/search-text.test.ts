import { describe, expect, it } from 'vitest';
import { encodeHaystack, foldText, textMisses } from '../../src/cube/search-text.ts';

describe('folded text', () => {
  it.each([
    ['Äijälä', 'aijala'],
    ['ÅÄÖ', 'aao'],
    ['A\u0308iti', 'aiti'],
    ['Sámi giellagáldu', 'sami giellagaldu'],
    ['Đŋŧžšč', 'dntzsc'],
    ['ǯ ø æ', 'z o ae'],
    ['Kemi–Tornio 2.0', 'kemi–tornio 2.0'],
    ['', ''],
  ])('%s becomes %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('search', () => {
  const haystack = encodeHaystack([
    ['Työllä taloon', 'Kemin kaupunki'],
    ['Osallisuus osaksi', ''],
    ['Kemi', 'Lapin AMK'],
    ['', 'Työ ry'],
  ]);
  const rowsWith = (query: string): readonly number[] => Array.from(textMisses(haystack, query)).flatMap((miss, row) => (miss === 0 ? [row] : []));

  it.each([
    ['no words: every row', ' ', [0, 1, 2, 3]],
    ['any case', 'KEMI', [0, 2]],
    ['dots or no dots', 'tyo', [0, 3]],
    ['dots typed', 'työ', [0, 3]],
    ['inside a word, more than once', 'osa', [1]],
    ['all words, in name or lead, in any order', 'amk kemi', [2]],
    ['one word missing', 'kemi helsinki', []],
    ['a word does not run from name into lead', 'taloonkemin', []],
    ['nor into the next row', 'kaupunkiosallisuus', []],
    ['last row', 'ry', [3]],
  ])('%s', (_name, query, expected) => {
    expect(rowsWith(query)).toEqual(expected);
  });

  it('finds nothing among no rows', () => {
    expect(textMisses(encodeHaystack([]), 'a')).toHaveLength(0);
  });
});
