import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAmbiguousDay, readDate, readPeriod, storedDate, type WrittenDate } from '../../../src/io/import/read-date.ts';
import { numberText, readNumber } from '../../../src/io/import/read-number.ts';
import { ALL_SEPARATORS, splitCell } from '../../../src/io/import/split-cell.ts';
import { foldText, freeCodes, slugOf } from '../../../src/io/import/fold-text.ts';

const DMY = { dayOrder: 'dmy', isTyped: false } as const;
const stored = (cell: string, habit: { readonly dayOrder: 'dmy' | 'mdy'; readonly isTyped: boolean } = DMY): string => {
  const period = readPeriod(cell, habit);
  if (period === null) return 'none';
  const side = (date: WrittenDate | null, at: 'start' | 'end'): string => (date === null ? '' : storedDate(date, at).partial);
  return `${side(period.start, 'start')}..${side(period.end, 'end')}`;
};

describe('periods', () => {
  it.each([
    ['2018-2020', '2018..2020'], ['1.3.2019–31.12.2020', '2019-03-01..2020-12-31'], ['13.02.2016 → 15.03.2018', '2016-02-13..2018-03-15'], ['2021', '2021..2021'], ['2021-03', '2021-03..2021-03'], ['2021-03-04', '2021-03-04..'],
    ['1.3.–31.12.2020', '2020-03-01..2020-12-31'], ['10/2020 - 8/2023', '2020-10..2023-08'], ['10/20-8/23', '2020-10..2023-08'], ['1-11/2023', '2023-01..2023-11'], ['2018-19', '2018..2019'], ['2020 alkaen', '2020..'], ['2019–', '2019..'], ['–2020', '..2020'],
    ['tammikuu 2021', '2021-01..2021-01'], ['syyskuu 2020 – toukokuu 2022', '2020-09..2022-05'], ['2018-03-01 – 2019-04-30', '2018-03-01..2019-04-30'], ['5 januari 2021', '2021-01-05..'], ['January 5, 2021', '2021-01-05..'],
    ['31.2.2020', 'none'], ['31.11.2020–2021', 'none'], ['99.99.9999', 'none'], ['0.5.2020', 'none'], ['huhtikuu', 'none'], ['1850', 'none'], ['pian', 'none'], ['29.2.2021', 'none'], ['29.2.2020', '2020-02-29..'],
    ['2021-05-06T00:00:00', '2021-05-06..'],
  ])('%s', (cell, expected) => expect(stored(cell)).toBe(expected));

  it('reads a day with slashes in the order of the table, and one that can be read in one way only in that', () => {
    expect([stored('3/4/2020'), stored('3/4/2020', { dayOrder: 'mdy', isTyped: false })]).toEqual(['2020-04-03..', '2020-03-04..']);
    expect([stored('13/4/2020', { dayOrder: 'mdy', isTyped: false }), stored('4/13/2020')]).toEqual(['2020-04-13..', '2020-04-13..']);
    expect(['3/4/2020', '13/4/2020', '4/4/2020', '3.4.2020'].map(isAmbiguousDay)).toEqual([true, false, false, false]);
  });

  it('reads serial days of a spreadsheet in typed tables alone', () => {
    expect([stored('43831', { dayOrder: 'dmy', isTyped: true }), stored('43831')]).toEqual(['2020-01-01..', 'none']);
    expect(stored('2020', { dayOrder: 'dmy', isTyped: true })).toBe('2020..2020');
  });

  it('keeps the outer day of what is written', () => {
    const date = (cell: string): WrittenDate => readDate(cell, DMY) ?? { year: 0, month: null, day: null };
    expect(storedDate(date('2021'), 'end')).toEqual({ date: '2021-12-31', precision: 'year', partial: '2021' });
    expect(storedDate(date('2/2020'), 'end')).toEqual({ date: '2020-02-29', precision: 'month', partial: '2020-02' });
    expect(storedDate(date('2021'), 'start').date).toBe('2021-01-01');
  });

  it('never throws, and gives days that the calendar has', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d./ –-]{1,24}$/)), (cell) => {
      const period = readPeriod(cell, DMY);
      for (const date of [period?.start ?? null, period?.end ?? null]) {
        if (date !== null) expect(new Date(storedDate(date, 'end').date).toISOString().slice(0, 10)).toBe(storedDate(date, 'end').date);
      }
    }));
  });
});

describe('numbers', () => {
  const value = (cell: string, sign: ',' | '.' = ','): number | string => {
    const reading = readNumber(cell, sign);
    return reading.kind === 'number' ? reading.value : reading.kind;
  };
  it.each([
    ['1 234,5', 1234.5], ['1\u00a0234', 1234], ['1\u202f234\u2009567', 1234567], ['1.234', 1234], ['1.234,50 €', 1234.5], ['12,5 %', 12.5], ['-5', -5], ['−5', -5], ['–5', -5], ['1,4 milj. €', 1_400_000], ['14 M€', 14_000_000],
    ['€ 500', 500], ['10 000 e', 10_000], ['5 k€', 5000], ['2.75', 2.75], ['0,0', 0], ['-', 'empty'], ['..', 'empty'], ['', 'empty'], ['abc', 'bad'], ['1.2.3', 'bad'], ['1e5', 'bad'], ['12 €/h', 'bad'], ['1,234.5', 'bad'], ['NaN', 'bad'], ['Infinity', 'bad'], ['9'.repeat(30), 'bad'],
  ])('%s', (cell, expected) => expect(value(cell)).toBe(expected));

  it('takes the decimal sign of the table where both could be', () => expect([value('1,234', '.'), value('1.234', '.'), value('1,234.5', '.')]).toEqual([1234, 1.234, 1234.5]));

  it('reads what it writes', () => {
    fc.assert(fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (hundredths) => {
      const text = numberText(hundredths / 100, 2);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(value(text, '.')).toBe(hundredths / 100 === 0 ? 0 : hundredths / 100);
    }));
  });
});

describe('lists in a cell', () => {
  it.each([
    ['Simon, Tervolan ja Keminmaan kunnat', ALL_SEPARATORS, ['Simon', 'Tervolan', 'Keminmaan kunnat']], ['Kemi/Tornio & Salla\nInari och Pello', ALL_SEPARATORS, ['Kemi', 'Tornio', 'Salla', 'Inari', 'Pello']],
    ['Itä- ja Pohjois-Lappi', ALL_SEPARATORS, ['Itä-Lappi', 'Pohjois-Lappi']], ['a;b;a;', ';', ['a', 'b']], ['Työ ja toimeentulo, muu', ',', ['Työ ja toimeentulo', 'muu']], ['yksi, kaksi', null, ['yksi, kaksi']], ['', ';', []], [' ; ', ';', []], ['Jaakko ja Anders', ' ja ', ['Jaakko', 'Anders']],
  ])('%j', (cell, separator, expected) => expect(splitCell(cell, separator)).toEqual(expected));
});

describe('folded texts and codes', () => {
  it('fold case, diacritics, apostrophes, dashes and spaces', () => {
    expect(['Övertorneå', "O'Brien  L.", 'Tunturi–Lappi', 'Soađegilli\u00a0', 'ŠÁMI\u00ad'].map(foldText)).toEqual(['overtornea', 'obrien l.', 'tunturi-lappi', 'soadegilli', 'sami']);
    expect(['Työ & arki!', '…', 'Привет 7'].map((text) => slugOf(text))).toEqual(['tyo-arki', '', '7']);
  });

  it('are never given twice', () => {
    const free = freeCodes(['a', 'a-3']);
    expect([free('a'), free('a'), free('b'), free('b'), free('a-2')]).toEqual(['a-2', 'a-4', 'b', 'b-2', 'a-2-2']);
  });
});
