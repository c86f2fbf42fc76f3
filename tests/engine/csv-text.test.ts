import { describe, expect, it } from 'vitest';
import { csvField, csvText } from '../../src/engine/csv-text.ts';

describe('csvText', () => {
  it.each([
    [null, ''],
    ['', '""'],
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['two\nlines', '"two\nlines"'],
    [12345678901234567890n, '12345678901234567890'],
    [false, 'false'],
    [1.5, '1.5'],
  ])('writes %s as %s', (cell, text) => {
    expect(csvField(cell)).toBe(text);
  });

  it('has a header also without rows', () => {
    expect(csvText({ columns: [{ name: 'a', kind: 'text', values: [] }, { name: 'b,c', kind: 'text', values: [] }], rowCount: 0 })).toBe('a,"b,c"\n');
  });
});
