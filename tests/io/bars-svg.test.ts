// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { barsSvg } from '../../src/io/bars-svg.ts';
import type { ExportTable, TableBars } from '../../src/schema/export-content.ts';
import { caption } from './caption-builder.ts';
import { parseSvg, textsOf } from './parse-svg.ts';

const years: ExportTable = {
  columns: [{ label: 'Vuosi', kind: 'text' }, { label: 'nimetyt', kind: 'number', digits: 0 }, { label: 'koko alue', kind: 'number', digits: 0 }],
  rows: [['2019', 10, 30], ['2020', 20, 0], ['2021', 0, 0]],
};
const places: ExportTable = {
  columns: [{ label: 'Kunta', kind: 'text' }, { label: 'Toteuma', kind: 'number', digits: 0 }, { label: 'Odotus', kind: 'number', digits: 1 }],
  rows: [['Kemi', 4, 2], ['Inari', 0, null], ['Salla', 1, 'ei tietoa']],
};
const lists: ExportTable = {
  columns: [{ label: 'Jaottelu', kind: 'text' }, { label: 'Arvo', kind: 'text' }, { label: 'Hankkeita', kind: 'number', digits: 0 }],
  rows: [['Teemat', 'osallisuus', 8], ['Teemat', 'turvallisuus', 2], ['Rahoittajat', 'ESR', 4]],
};

const drawn = (table: ExportTable, bars: TableBars): Element => parseSvg(barsSvg({ table, bars, notes: ['Huomaa alaraja.'], caption: caption() }, 'fi'));
const boxes = (svg: Element): readonly Readonly<Record<'x' | 'y' | 'width' | 'height' | 'fill', string>>[] => [...svg.querySelectorAll(':scope > rect')].slice(1).map((rect) => ({
  x: rect.getAttribute('x') ?? '', y: rect.getAttribute('y') ?? '', width: rect.getAttribute('width') ?? '', height: rect.getAttribute('height') ?? '', fill: rect.getAttribute('fill') ?? '',
}));

describe('a picture of bars', () => {
  it('stands between title, question, notes and sources, and holds no reference to anything outside', () => {
    const svg = drawn(places, { columns: [1, 2] });
    const texts = textsOf(svg);
    expect(texts.slice(0, 2)).toEqual(['Toteuma & odotus <2021>', 'Kysymys: Hankkeet; kaikki.']);
    expect(texts.slice(-3)).toEqual(['Huomaa alaraja.', 'Jakosääntö: Hanke on 1 jokaisessa kunnassa.', 'Lähde: Rekisteri. Käyttölupa: CC BY 4.0.']);
    expect(barsSvg({ table: places, bars: { columns: [1, 2] }, notes: [], caption: caption() }, 'fi').match(/href|url\((?!#)|<script|<style|<image/g)).toBeNull();
    expect(texts.slice(2, 4)).toEqual(['Toteuma', 'Odotus']);
  });

  it('lies with lengths as its figures, each with its figure', () => {
    const svg = drawn(places, { columns: [1, 2], labels: ['Kemi', 'Inari ≥', 'Salla ≥'], absent: [undefined, 'ei tietoa', undefined] });
    // Two swatches, then 4 and 2 of a scale of 4 over 360 px, a missing one, and 1 of 4 with a missing one.
    expect(boxes(svg).slice(2).map(({ width, fill }) => [width, fill.startsWith('url') ? 'hatched' : fill])).toEqual([['360', '#2f7f7b'], ['180', 'hatched'], ['18', 'none'], ['90', '#2f7f7b'], ['18', 'none']]);
    expect(textsOf(svg).slice(4, -3)).toEqual(['Kemi', '4', '2,0', 'Inari ≥', '0', 'ei tietoa', 'Salla ≥', '1', 'ei tietoa']);
    expect(svg.querySelectorAll('rect[stroke-dasharray]')).toHaveLength(2);
  });

  it('reaches to the left of zero where a figure lies below it', () => {
    const svg = drawn({ ...places, rows: [['Kemi', 3, null], ['Salla', -1, null]] }, { columns: [1] });
    const [, more, less] = boxes(svg);
    expect([more?.width, less?.width]).toEqual(['270', '90']);
    expect(Number(less?.x) + Number(less?.width)).toBeCloseTo(Number(more?.x), 5);
    const name = [...svg.querySelectorAll('text')].find((text) => text.textContent === 'Salla');
    expect(Number(less?.x)).toBeGreaterThan(Number(name?.getAttribute('x')));
  });

  it('stands with parts on top of one another, and figures in a row for each series', () => {
    const svg = drawn(years, { columns: [1, 2], isStacked: true, isUpright: true });
    const bars = boxes(svg).slice(0, 3);
    // 10 + 30 is the whole height of 200 px; 20 is half of it, and nothing has no bar.
    expect(bars.map(({ height }) => height)).toEqual(['50', '150', '100']);
    expect(Number(bars[1]?.y) + 150).toBeCloseTo(Number(bars[0]?.y), 5);
    expect(textsOf(svg).slice(2, -3)).toEqual(['2019', '2020', '2021', 'nimetyt', '10', '20', '0', 'koko alue', '30', '0', '0']);
  });

  it('puts lists under their headings, named by another column than the first', () => {
    expect(textsOf(drawn(lists, { columns: [2], names: 1, groups: 0 })).slice(3, -3)).toEqual(['Teemat', 'osallisuus', '8', 'turvallisuus', '2', 'Rahoittajat', 'ESR', '4']);
  });

  it('draws nothing but the zero line where all is 0, and stays inside its paper', () => {
    const svg = drawn({ ...places, rows: [['Kunta, jonka nimi on hyvin pitkä ja menee monelle riville kuvan vasemmassa laidassa', 0, 0]] }, { columns: [1, 2] });
    expect(boxes(svg)).toHaveLength(2);
    const width = Number(svg.getAttribute('width'));
    expect([...svg.querySelectorAll('text')].every((text) => Number(text.getAttribute('x')) < width)).toBe(true);
  });
});
