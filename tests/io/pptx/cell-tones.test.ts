import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TONE_LOOKS, withLines } from '../../../src/io/pptx/cell-tones.ts';
import { CELL_TONES } from '../../../src/schema/export-content.ts';

const css = (path: string): string => readFileSync(new URL(`../../../src/${path}`, import.meta.url), 'utf8');
const light = /\[data-scheme='light'\] \{([^}]*)\}/.exec(css('app/tokens.css'))?.[1] ?? '';
/** A colour of the light scheme as the writer wants it. */
const token = (name: string): string => (new RegExp(`--${name}: #([0-9a-f]{6});`).exec(light)?.[1] ?? name).toUpperCase();

const channels = (hex: string): readonly number[] => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
};

/** What the style says of a class of the page: the names of its tokens. */
const styleOf = (sheet: string, selector: string): string => new RegExp(`^${selector.replaceAll(/[.-]/g, '\\$&')} \\{([^}]*)\\}`, 'm').exec(sheet)?.[1] ?? '';

describe('the shading of a cell', () => {
  it('is that of the page in the light scheme', () => {
    const holes = css('views/gaps/holes/holes.css');
    for (const [name, tone] of [['void', 'loud'], ['empty', 'soft'], ['few', 'quiet'], ['enough', 'full']] as const) {
      const [, fill = '', ink = ''] = /background: var\(--([\w-]+)\); color: var\(--([\w-]+)\)/.exec(styleOf(holes, `.gaps-holes-${name}`)) ?? [];
      expect([name, TONE_LOOKS[tone].fill, TONE_LOOKS[tone].ink]).toEqual([name, token(fill), token(ink)]);
    }
    expect(styleOf(css('views/network/sectors/sectors.css'), '.network-sectors-gap')).toBe(' background: var(--shortage-soft); box-shadow: inset 0 0 0 2px var(--shortage); ');
    expect([TONE_LOOKS.outlined.fill, TONE_LOOKS.outlined.edge]).toEqual([token('shortage-soft'), token('shortage')]);
    expect([TONE_LOOKS.lined.lines, TONE_LOOKS.loudLined.edge]).toEqual([token('line'), token('shortage')]);
  });

  it('leaves the words readable, on its lines too', () => {
    for (const tone of CELL_TONES) {
      const { fill, ink, lines } = TONE_LOOKS[tone];
      for (const ground of [fill, lines ?? fill]) expect([tone, ground, contrast(ground, ink) >= 4.5]).toEqual([tone, ground, true]);
    }
  });

  it('has lines where the page has them, and nowhere else', () => {
    const fills = CELL_TONES.map((tone) => TONE_LOOKS[tone].fill);
    for (const tone of CELL_TONES.filter((each) => TONE_LOOKS[each].lines !== undefined)) {
      const { fill, lines } = TONE_LOOKS[tone];
      expect([tone, fills.filter((each) => each === fill).length]).toEqual([tone, 1]);
      expect(withLines(`<a:tcPr><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill></a:tcPr>`))
        .toBe(`<a:tcPr><a:pattFill prst="ltUpDiag"><a:fgClr><a:srgbClr val="${lines ?? ''}"/></a:fgClr><a:bgClr><a:srgbClr val="${fill}"/></a:bgClr></a:pattFill></a:tcPr>`);
    }
    const plain = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:solidFill><a:srgbClr val="A9CCC8"/></a:solidFill>';
    expect(withLines(plain)).toBe(plain);
  });
});
