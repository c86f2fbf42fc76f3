import { describe, expect, it } from 'vitest';
import { isNested, themeMoney } from '../../src/analysis/programme-money.ts';

describe('themeMoney', () => {
  it('sets every amount against the theme\'s own frame', () => {
    expect(themeMoney({ frameEur: 200, reservedEur: 100, committedEur: 50, paidEur: 20 }))
      .toEqual({ freeEur: 100, reservedShare: 0.5, committedShare: 0.25, paidShare: 0.1 });
  });

  it('tells nothing paid from not stated', () => {
    expect(themeMoney({ frameEur: 200, reservedEur: 0, committedEur: 0, paidEur: 0 }).paidShare).toBe(0);
    expect(themeMoney({ frameEur: 200, reservedEur: 0, committedEur: 0, paidEur: null }).paidShare).toBeNull();
  });

  it('has no shares of an empty frame, and less than nothing free where too much is reserved', () => {
    expect(themeMoney({ frameEur: 0, reservedEur: 5, committedEur: 0, paidEur: 0 })).toEqual({ freeEur: -5, reservedShare: null, committedShare: null, paidShare: null });
  });
});

describe('isNested', () => {
  it.each([
    [{ reservedEur: 3, committedEur: 2, paidEur: 1 }, true],
    [{ reservedEur: 2, committedEur: 2, paidEur: 2 }, true],
    [{ reservedEur: 2, committedEur: 1, paidEur: null }, true],
    [{ reservedEur: 1, committedEur: 2, paidEur: 0 }, false],
    [{ reservedEur: 3, committedEur: 1, paidEur: 2 }, false],
  ])('%j: %s', (amounts, expected) => {
    expect(isNested(amounts)).toBe(expected);
  });
});
