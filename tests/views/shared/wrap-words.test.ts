import { describe, expect, it } from 'vitest';
import { wrapWords } from '../../../src/views/shared/wrap-words.ts';

describe('wrapWords', () => {
  it('breaks between words at the most characters a line', () => {
    expect(wrapWords('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapWords('one two three', 6)).toEqual(['one', 'two', 'three']);
    expect(wrapWords('one two three', 99)).toEqual(['one two three']);
  });

  it('leaves a long word whole', () => {
    expect(wrapWords('a extraordinarily b', 5)).toEqual(['a', 'extraordinarily', 'b']);
  });
});
