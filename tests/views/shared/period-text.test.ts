import { describe, expect, it } from 'vitest';
import { createText } from '../../../src/i18n/text.ts';
import { shared as fi } from '../../../src/i18n/fi/shared.ts';
import { periodText, precisionText, type WrittenPeriod } from '../../../src/views/shared/period-text.ts';

const text = createText('fi', { shared: fi });
const period = (startDate: string | null, startPrecision: WrittenPeriod['startPrecision'], end: readonly [string | null, WrittenPeriod['endPrecision']]): WrittenPeriod =>
  ({ startDate, startPrecision, endDate: end[0], endPrecision: end[1] });

describe('a written period', () => {
  it.each<{ name: string; written: WrittenPeriod; words: string; precision: string | null }>([
    { name: 'day to day', written: period('2016-02-13', 'day', ['2018-03-15', 'day']), words: '13.2.2016–15.3.2018', precision: 'Ilmoitettu päivän tarkkuudella.' },
    { name: 'month to month', written: period('2017-01-01', 'month', ['2019-12-31', 'month']), words: `${text.format.date('2017-01-01', 'month')}–${text.format.date('2019-12-31', 'month')}`, precision: 'Ilmoitettu kuukauden tarkkuudella.' },
    { name: 'one year only', written: period('2021-01-01', 'year', ['2021-12-31', 'year']), words: '2021', precision: 'Ilmoitettu vain vuoden tarkkuudella.' },
    { name: 'day to year', written: period('2020-08-01', 'day', ['2022-12-31', 'year']), words: '1.8.2020–2022', precision: 'Ilmoitettu eri tarkkuuksilla: alku päivänä, loppu vuotena.' },
    { name: 'no end', written: period('2020-08-01', 'day', [null, null]), words: 'alku 1.8.2020, loppua ei ole ilmoitettu', precision: 'Ilmoitettu päivän tarkkuudella.' },
    { name: 'no start', written: period(null, null, ['2022-12-31', 'year']), words: 'loppu 2022, alkua ei ole ilmoitettu', precision: 'Ilmoitettu vain vuoden tarkkuudella.' },
    { name: 'nothing', written: period(null, null, [null, null]), words: 'aikaa ei ole ilmoitettu', precision: null },
  ])('$name', ({ written, words, precision }) => {
    expect(periodText(text, written)).toBe(words);
    expect(precisionText(text, written)).toBe(precision);
  });
});
