// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { storyPptx } from '../../../src/io/pptx/story-pptx.ts';
import type { SlideContent } from '../../../src/schema/slide.ts';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><title>Ä</title></svg>';

const slide = (more: Partial<SlideContent>): SlideContent => ({
  title: 'Hankkeet & <tarve> "Enontekiö"', subtitle: 'Alaotsikko', points: [], picture: null, chart: null, table: null,
  caption: ['Lähde: Rekisteri'], notes: ['Ensimmäinen kappale & <muu>', 'Toinen kappale'], ...more,
});

const SLIDES = [
  slide({
    picture: { png: PNG, svg: SVG, widthPx: 800, heightPx: 640, words: 'Kartta' },
    chart: { measure: 'Hanketta / 10 000', bars: [{ label: 'Ranua', value: 4.5 }, { label: 'Simo', value: 0 }, { label: 'Savukoski', value: null }], digits: 1 },
    table: { columns: [{ label: 'Kunta', kind: 'text' }, { label: 'Luku', kind: 'number', digits: 1 }], rows: [['Ranua', 1234.56], ['Simo', null]] },
  }),
  slide({ title: 'Pitkä', points: ['Kohta 1', 'Kohta 2'], notes: [] }),
  slide({ table: { columns: [{ label: 'Kunta', kind: 'text' }], rows: Array.from({ length: 90 }, (_, index) => [`Rivi ${String(index)}`]) } }),
];

let files: Readonly<Record<string, string>>;
let bytes: Readonly<Record<string, Uint8Array>>;

/** The words of a part, run by run. */
const runs = (path: string): readonly string[] => [...(files[path] ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((match) => match[1] ?? '');
const parse = (path: string): Document => new DOMParser().parseFromString(files[path] ?? '', 'application/xml');

beforeAll(async () => {
  const blob = await storyPptx(SLIDES, { title: 'Tarina', language: 'fi', moreRows: (count) => `${String(count)} riviä puuttuu` });
  const buffer = await new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(blob);
  });
  bytes = unzipSync(new Uint8Array(buffer));
  files = Object.fromEntries(Object.entries(bytes).filter(([path]) => /\.(xml|rels|svg)$/.test(path)).map(([path, content]) => [path, strFromU8(content)]));
});

describe('a presentation', () => {
  it('has a slide for each view and one more for a table beside a picture', () => {
    expect(Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(4);
  });

  it('is well-formed in every part, and every relation leads to a part that is there', () => {
    for (const path of Object.keys(files)) expect([path, parse(path).querySelector('parsererror')?.textContent ?? null]).toEqual([path, null]);
    for (const path of Object.keys(files).filter((name) => name.endsWith('.rels'))) {
      const folder = path.replace(/_rels\/[^/]*$/, '');
      for (const relation of parse(path).querySelectorAll('Relationship')) {
        if (relation.getAttribute('TargetMode') === 'External') continue;
        const target = relation.getAttribute('Target') ?? '';
        const resolved = target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1);
        expect([path, target, resolved in bytes]).toEqual([path, target, true]);
      }
    }
  });

  it('keeps its words as text that can be edited', () => {
    expect(runs('ppt/slides/slide1.xml')).toEqual(expect.arrayContaining(['Hankkeet &amp; &lt;tarve&gt; &quot;Enontekiö&quot;', 'Alaotsikko', 'Lähde: Rekisteri']));
    expect(runs('ppt/slides/slide3.xml')).toEqual(expect.arrayContaining(['Kohta 1', 'Kohta 2']));
  });

  it('has the map as vectors with the very pixels that were given beside them', () => {
    const xml = files['ppt/slides/slide1.xml'] ?? '';
    expect(xml).toContain('asvg:svgBlip');
    expect(xml).toContain('descr="Kartta"');
    const media = Object.entries(bytes).filter(([path]) => path.startsWith('ppt/media/'));
    expect(media.filter(([path]) => path.endsWith('.svg')).map(([, content]) => strFromU8(content))).toEqual([SVG]);
    expect(media.filter(([path]) => path.endsWith('.png')).map(([, content]) => [...content])).toEqual([[...PNG]]);
  });

  it('has a chart of its own with the figures, and no point for a missing one', () => {
    const [chart] = Object.keys(files).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
    const values = [...parse(chart ?? '').querySelectorAll('val pt, c\\:val c\\:pt')].map((point) => [point.getAttribute('idx'), point.textContent]);
    expect(values).toEqual([['0', '4.5'], ['1', '0']]);
    expect(files[chart ?? '']).toContain('Savukoski');
    expect(Object.keys(bytes).some((path) => path.endsWith('.xlsx'))).toBe(true);
  });

  it('has tables of its own, numbers in the language of the deck, and counts the rows that found no room', () => {
    expect(files['ppt/slides/slide2.xml']).toContain('<a:tbl>');
    expect(runs('ppt/slides/slide2.xml')).toEqual(expect.arrayContaining(['Kunta', 'Luku', 'Ranua', '1\u00A0234,6', 'Simo', '–']));
    const words = runs('ppt/slides/slide4.xml');
    const shown = words.filter((word) => word.startsWith('Rivi ')).length;
    expect(shown).toBeGreaterThan(15);
    expect(words).toContain(`${String(90 - shown)} riviä puuttuu`);
  });

  it('has speaker notes, a paragraph each, in the language of the deck', () => {
    const notes = parse('ppt/notesSlides/notesSlide1.xml');
    const paragraphs = [...notes.getElementsByTagName('a:p')].map((paragraph) => paragraph.textContent);
    expect(paragraphs).toEqual(expect.arrayContaining(['Ensimmäinen kappale & <muu>', 'Toinen kappale']));
    expect(files['ppt/notesSlides/notesSlide1.xml']).toContain('lang="fi-FI"');
  });
});
