// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { tableSvg } from '../../src/io/table-svg.ts';
import type { ExportTable } from '../../src/schema/export-content.ts';
import type { Language } from '../../src/schema/language.ts';
import { caption, table } from './caption-builder.ts';
import { parseSvg, textsOf } from './parse-svg.ts';

const LONG = 'oma luettelo ei ole rekisterissä, joten luku on alaraja eikä todista puutetta; katso aineisto ja menetelmä';

const drawn = (content: ExportTable, language: Language = 'fi'): Element =>
  parseSvg(tableSvg({ table: content, notes: ['Huomaa alaraja.'], caption: caption() }, language));

describe('a picture of a table', () => {
  it('holds title, question, notes and the rest of the caption in this order around the table', () => {
    const texts = textsOf(drawn(table([['Inari', 1, 2, '']])));
    expect(texts.slice(0, 2)).toEqual(['Toteuma & odotus <2021>', 'Kysymys: Hankkeet; kaikki.']);
    expect(texts.slice(-3)).toEqual(['Huomaa alaraja.', 'Jakosääntö: Hanke on 1 jokaisessa kunnassa.', 'Lähde: Rekisteri. Käyttölupa: CC BY 4.0.']);
    expect(texts).toContain('Inari');
  });

  it.each([['fi', '1\u00A0234,6', '1\u00A0234,57'], ['sv', '1\u00A0234,6', '1\u00A0234,57'], ['en', '1,234.6', '1,234.57']] as const)(
    'rounds for the eye as in %s', (language, toDigits, free) => {
      const texts = textsOf(drawn(table([['Inari', 1234.5678, 1234.5678, '']]), language));
      expect(texts).toContain(toDigits);
      expect(texts).toContain(free);
    });

  it('shows a dash where there is no figure', () => {
    expect(textsOf(drawn(table([['Inari', null, Number.NaN, 'ei tietoa']]))).filter((text) => text === '–')).toHaveLength(2);
  });

  it('draws the table as it is read, where it is made to be counted with', () => {
    const read = { columns: [{ label: 'Alkaa', kind: 'text' as const }], rows: [['2021']] };
    const texts = textsOf(drawn({ ...table([['2021-01-01', null, null, '']]), asRead: read }));
    expect([texts.includes('2021'), texts.includes('Alkaa'), texts.includes('2021-01-01')]).toEqual([true, true, false]);
  });

  it('draws every row of a long table, each below the one before, inside the picture', () => {
    const svg = drawn(table(Array.from({ length: 300 }, (_, index) => [`Rivi ${index}`, index, index, LONG])));
    const rows = [...svg.querySelectorAll('text')].filter((text) => text.textContent.startsWith('Rivi '));
    const baselines = rows.map((text) => Number(text.getAttribute('y')));
    expect(rows).toHaveLength(300);
    expect(baselines.every((y, index) => index === 0 || y >= (baselines[index - 1] ?? 0) + 26)).toBe(true);
    expect(Math.max(...baselines)).toBeLessThan(Number(svg.getAttribute('height')));
  });

  it('is wide enough for its columns and wraps long words', () => {
    const svg = drawn(table([['Inari', 1, 2, LONG]]));
    const rights = [...svg.querySelectorAll('path')].map((path) => /M([\d.]+),[\d.]+h([\d.]+)/.exec(path.getAttribute('d') ?? '')).map((match) => Number(match?.[1]) + Number(match?.[2]));
    expect(Math.max(...rights)).toBeLessThanOrEqual(Number(svg.getAttribute('width')));
    expect(textsOf(svg)).not.toContain(LONG);
    expect(textsOf(svg).join(' ')).toContain(LONG);
  });

  it('lets numbers end at the same edge', () => {
    const ends = [...drawn(table([['A', 1, 2, ''], ['B', 100, 2, '']])).querySelectorAll('text[text-anchor="end"]')].map((text) => text.getAttribute('x'));
    expect(new Set(ends).size).toBe(2);
    expect(ends).toHaveLength(6);
  });
});
