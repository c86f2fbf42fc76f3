import { describe, expect, it } from 'vitest';
import { euros } from '../../../src/views/shared/euros.ts';
import { createText } from '../../../src/i18n/text.ts';

const fi = createText('fi', {});

describe('euros', () => {
  it.each<[number, boolean, string]>([
    [95_400, true, '95 400 €'], [489_998.17, true, '489 998,17 €'], [1037.6, true, '1 037,60 €'], [1037.6, false, '1 038 €'], [0, true, '0 €'],
  ])('%d, exact: %s', (amount, isExact, words) => {
    expect(euros(fi, amount, isExact).replaceAll(/\s/g, ' ')).toBe(words);
  });
});
