import { describe, expect, it } from 'vitest';
import { createText } from '../../../../src/i18n/text.ts';
import { centsInField, readMoney, readWeight } from '../../../../src/views/programmes/costs/money-text.ts';

describe('readMoney', () => {
  it.each([
    ['53020', 5_302_000], ['53 020', 5_302_000], ['53\u00a0020,5', 5_302_050], ['53020,50 €', 5_302_050], ['53,020.50', 5_302_050], ['53.020,50', 5_302_050],
    ['53.020', 5_302_000], ['53,020', 5_302_000], ['1.234.567', 123_456_700], ['0', 0], ['0,01', 1], [' 7 ', 700], ['1.5', 150],
  ])('reads %j', (text, cents) => {
    expect(readMoney(text)).toEqual({ kind: 'cents', cents });
  });

  it.each(['', 'x', '-5', '1,2,3', '1.234,567', '12,3456', '1e5', '5 3x', '1,234.567,8'])('does not guess at %j', (text) => {
    expect(readMoney(text)).toEqual({ kind: 'unclear' });
  });

  it('knows when a sum is too large', () => {
    expect(readMoney('1 000 000 000')).toEqual({ kind: 'cents', cents: 100_000_000_000 });
    expect(readMoney('1 000 000 000,01')).toEqual({ kind: 'too_large' });
  });

  it.each(['fi', 'sv', 'en'] as const)('reads back in %s what it writes into the field', (language) => {
    const text = createText(language, {});
    for (const cents of [0, 1, 50, 5_302_000, 5_302_050, 123_456_789]) expect(readMoney(centsInField(text, cents))).toEqual({ kind: 'cents', cents });
  });
});

describe('readWeight', () => {
  it.each([['2', 2], ['1,5', 1.5], ['0.25', 0.25], ['1 000', 1_000], ['-1', null], ['', null], ['a', null], ['1,2,3', null]])('reads %j as %j', (text, weight) => {
    expect(readWeight(text)).toBe(weight);
  });
});
