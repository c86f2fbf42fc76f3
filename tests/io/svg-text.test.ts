import { describe, expect, it } from 'vitest';
import { escapeXml, estimatedWidthPx, wrapText } from '../../src/io/svg-text.ts';

const FACE = { fontPx: 10 };

describe('wrapped text', () => {
  it.each([
    ['', 100, ['']],
    ['   ', 100, ['']],
    ['aa aa', 100, ['aa aa']],
    // An "a" is 6 px wide at 10 px, a space 3.2.
    ['aa aa aa', 27.3, ['aa aa', 'aa']],
    ['aa aa aa', 27.1, ['aa', 'aa', 'aa']],
    ['aaaaa b', 18, ['aaa', 'aa', 'b']],
    ['a\u00A0b c', 16, ['a\u00A0b', 'c']],
  ])('breaks %j at %d px', (text, widthPx, lines) => {
    expect(wrapText(text, widthPx, FACE)).toEqual(lines);
  });

  it('never makes a line wider than asked, and loses no letter', () => {
    const text = 'Sosiaali- ja terveyspalveluiden kehittämishankkeet Enontekiöllä 1 234 567';
    for (const widthPx of [20, 60, 150, 400]) {
      const lines = wrapText(text, widthPx, FACE);
      expect(lines.every((line) => estimatedWidthPx(line, FACE) <= widthPx)).toBe(true);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });

  it('counts bold letters wider', () => {
    expect(estimatedWidthPx('Inari', { fontPx: 10, isBold: true })).toBeGreaterThan(estimatedWidthPx('Inari', FACE));
  });
});

describe('text in XML', () => {
  it.each([
    ['a & b', 'a &amp; b'],
    ['<b> "x" \'y\'', '&lt;b&gt; &quot;x&quot; &#39;y&#39;'],
    ['a\u0000b\u0007c', 'abc'],
    ['väki\u00ADluku', 'väkiluku'],
  ])('writes %j as %j', (text, markup) => {
    expect(escapeXml(text)).toBe(markup);
  });
});
