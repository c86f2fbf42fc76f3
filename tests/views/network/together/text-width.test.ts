import { describe, expect, it } from 'vitest';
import { inLines, textWidth } from '../../../../src/views/network/together/text-width.ts';

describe('the width of a text', () => {
  it('grows with its letters, and capitals are wider', () => {
    expect(textWidth('')).toBe(0);
    expect(textWidth('HANKE')).toBeGreaterThan(textWidth('hanke'));
    expect(textWidth('lili')).toBeLessThan(textWidth('momo'));
  });
});

describe('lines', () => {
  it('leave a text that fits as it is', () => {
    expect(inLines('Lapin AMK', 100)).toEqual(['Lapin AMK']);
    expect(inLines('', 100, 2)).toEqual([]);
  });

  it('break between words, and end in an ellipsis where there are too many', () => {
    expect(inLines('aaaa bbbb cccc', 70, 3)).toEqual(['aaaa bbbb', 'cccc']);
    expect(inLines('aaaa bbbb cccc dddd', 70, 1)).toEqual(['aaaa bbb…']);
    expect(inLines('aaaa bbbb cccc dddd eeee', 70, 2)).toEqual(['aaaa bbbb', 'cccc ddd…']);
  });

  it('are never wider than they may be, also of a word that is', () => {
    for (const line of inLines('MAAHANMUUTTAJIENKORKEAKOULUTUSTIE', 80, 4)) expect(textWidth(line)).toBeLessThanOrEqual(80);
    expect(inLines('MAAHANMUUTTAJIEN', 80, 4).join('')).toBe('MAAHANMUUTTAJIEN');
  });
});
