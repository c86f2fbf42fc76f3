import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../../src/i18n/format.ts';
import { yearSpans } from '../../../../src/views/programmes/sea-lapland/year-spans.ts';

describe('years as spans', () => {
  it.each<[readonly number[], readonly string[]]>([
    [[], []], [[2019], ['2019']], [[2014, 2015, 2016], ['2014–2016']], [[2014, 2016, 2017, 2020], ['2014', '2016–2017', '2020']],
  ])('%s', (years, spans) => {
    expect(yearSpans(years, createFormat('fi'))).toEqual(spans);
  });
});
