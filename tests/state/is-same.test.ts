import { describe, expect, it } from 'vitest';
import { isSame } from '../../src/state/is-same.ts';

describe('isSame', () => {
  it.each([
    [1, 1], [Number.NaN, Number.NaN], ['a', 'a'], [null, null], [[], []], [[1, ['a']], [1, ['a']]],
    [{ a: 1, b: { c: [2] } }, { b: { c: [2] }, a: 1 }],
  ])('holds of %j and %j', (a, b) => {
    expect(isSame(a, b)).toBe(true);
  });

  it.each([
    [1, 2], [1, '1'], [null, {}], [undefined, null], [[], {}], [[1, 2], [2, 1]], [[1], [1, 2]],
    [{ a: 1 }, { a: 2 }], [{ a: 1 }, { b: 1 }], [{ a: 1 }, { a: 1, b: 2 }], [{ a: undefined }, { b: undefined }],
    [{ toString: 1 }, {}],
  ])('does not hold of %j and %j', (a, b) => {
    expect(isSame(a, b)).toBe(false);
    expect(isSame(b, a)).toBe(false);
  });
});
