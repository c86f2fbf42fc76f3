import { describe, expect, it } from 'vitest';
import type { ClientDay } from '../../../../src/analysis/client-series.ts';
import { cellWords } from '../../../../src/views/programmes/sea-lapland/client-cells.ts';
import { offWords, slipWords } from '../../../../src/views/programmes/sea-lapland/client-words.ts';
import { TEXTS } from '../real-programmes.tsx';

const en = TEXTS.en;
const day = (total: number | null, low: number, high: number): ClientDay =>
  ({ date: '2020-04-30', total, cumulative: null, cells: [], sum: { low, high }, doesAddUp: total === null ? null : total >= low && total <= high });

describe('a day', () => {
  it.each<[string, ClientDay, string | number | null]>([
    ['with a total above any sum', day(12, 6, 9), '−3–6'],
    ['with a total below any sum', day(4, 6, 9), '+2–5'],
    ['that can fit', day(7, 6, 9), 0],
    ['without a total', day(null, 6, 9), null],
  ])('%s', (_, each, words) => {
    expect(offWords(each, en)).toBe(words);
  });

  it('with a sum that is a range says so in a sentence', () => {
    expect(slipWords({ activities: [], days: [day(12, 6, 9), day(7, 6, 9)] }, en)).toEqual(['On 30/04/2020 the activities add up to 6–9, but the stated number is 12: the activities have 3–6 less.']);
  });
});

describe('a cell', () => {
  it('is a number, under 5, or not there', () => {
    expect([{ count: 0, isSuppressed: false }, { count: 12, isSuppressed: false }, { count: null, isSuppressed: true }, { count: null, isSuppressed: false }, null].map((cell) => cellWords(cell, en)))
      .toEqual([0, 12, 'under 5', 'not in the table', 'not in the table']);
  });
});
