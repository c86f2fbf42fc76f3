import { describe, expect, it } from 'vitest';
import { firstWord, isAsking, notAsking } from '../../src/engine/guest-statement.ts';

describe('the first word', () => {
  it.each([
    ['select 1', 'select'], ['  \n\tSELECT 1', 'select'], ['(select 1)', 'select'], ['((\n(from x)))', 'from'], ['-- attach\nselect 1', 'select'],
    ['/* attach */select 1', 'select'], ['/* a */ -- b\n/* c */ with x as (select 1) from x', 'with'], ['select*from x', 'select'],
    ['', ''], ['-- only words', ''], ['/* open', ''], ['/* /* */ select */ attach x', ''], ['; select 1', ''], ['selecta 1', 'selecta'], ['select1', ''], ['"select" 1', ''],
  ])('%j: %j', (sql, word) => {
    expect(firstWord(sql)).toBe(word);
  });
});

describe('a statement that asks', () => {
  it('is told from all others by it', () => {
    expect(['select 1', 'FROM x', 'summarize x', 'explain select 1'].every(isAsking)).toBe(true);
    expect(['attach x', 'set x = 1', 'copy x to y', 'install x', 'pragma x', 'begin', ''].some(isAsking)).toBe(false);
    expect(notAsking('attach x')).toMatch(/^ATTACH is switched off here/);
    expect(notAsking('')).toMatch(/^This statement is switched off here/);
  });
});
