// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { storyPptx } from '../../../src/io/pptx/story-pptx.ts';
import type { SlideContent } from '../../../src/schema/slide.ts';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><title>Ä</title></svg>';

const slide = (more: Partial<SlideContent>): SlideContent => ({
  title: 'Hankkeet & <tarve> "Enontekiö"', subtitle: 'Alaotsikko', points: [], picture: null, beside: null, chart: null, table: null,
  caption: ['Lähde: Rekisteri'], link: null, notes: ['Ensimmäinen kappale & <muu>', 'Toinen kappale'], ...more,
});

/** So many that two series of bars would crowd one another. */
const PLACES = Array.from({ length: 21 }, (_, at) => `Kunta ${String(at)}`);

const SLIDES = [
  slide({
    picture: { png: PNG, svg: SVG, widthPx: 800, heightPx: 640, heading: 'Haun jälkeen', words: 'Kartta' },
    chart: { measure: 'Hanketta / 10 000', labels: ['Ranua ≥', 'Simo', 'Savukoski'], series: [{ name: 'Hanketta', values: [4.5, 0, null] }], isStacked: false, isUpright: false, digits: 1 },
    table: { columns: [{ label: 'Kunta', kind: 'text' }, { label: 'Luku', kind: 'number', digits: 1 }], rows: [['Ranua', 1234.56], ['Simo', null]] },
  }),
  slide({ title: 'Pitkä', points: ['Kohta 1', 'Kohta 2'], link: { words: 'Avaa', href: 'https://katve.example/?page=gaps&for=any' }, notes: [] }),
  slide({ table: { columns: [{ label: 'Kunta', kind: 'text' }], rows: Array.from({ length: 90 }, (_, index) => [`Rivi ${String(index)}`]) } }),
  slide({ title: 'Palkit', chart: { measure: 'Parit', labels: PLACES, series: [{ name: 'Työ', values: PLACES.map((_, at) => at) }, { name: 'Johto', values: PLACES.map((_, at) => 2 * at) }], isStacked: false, isUpright: false, digits: 0 } }),
  slide({ title: 'Maksajat', chart: { measure: 'Maksajat', labels: ['Mikseri', 'Aito'], series: [{ name: 'Valtio', values: [10, 20] }, { name: 'ESR', values: [null, 5] }], isStacked: true, isUpright: true, digits: 0 } }),
  slide({
    title: 'Matriisi',
    table: {
      columns: [{ label: 'Kunta', kind: 'text' }, { label: 'Teema', kind: 'number' }, { label: 'Muu', kind: 'number' }],
      rows: [['Kemi', 0, 3], ['Inari', 0, 1]],
      looks: {
        cells: [[null, { tone: 'loud', words: '0 !' }, null], [null, { tone: 'loudLined', words: '0 !' }, { tone: 'full', words: '1' }]],
        key: [{ look: { tone: 'loud', words: '0 !' }, words: 'tyhjä' }, { look: { tone: 'full', words: '' }, words: 'odotettu määrä' }],
      },
    },
  }),
  slide({
    title: 'Kaksi karttaa', points: ['Sanat'],
    picture: { png: PNG, svg: SVG, widthPx: 400, heightPx: 500, heading: 'Ennen', words: 'Ennen-kartta' },
    beside: { png: PNG, svg: SVG, widthPx: 400, heightPx: 500, heading: 'Jälkeen', words: 'Jälkeen-kartta' },
  }),
];

let files: Readonly<Record<string, string>>;
let bytes: Readonly<Record<string, Uint8Array>>;

/** The words of a part, run by run. */
const runs = (path: string): readonly string[] => [...(files[path] ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((match) => match[1] ?? '');
const parse = (path: string): Document => new DOMParser().parseFromString(files[path] ?? '', 'application/xml');

/** The points of each series of a chart, and the names of its bars. */
const seriesOf = (chart: number) => [...parse(`ppt/charts/chart${String(chart)}.xml`).getElementsByTagName('c:ser')].map((series) => ({
  values: [...series.getElementsByTagName('c:val')].flatMap((values) => [...values.getElementsByTagName('c:pt')]).map((point) => [point.getAttribute('idx'), point.textContent]),
  labels: [...series.getElementsByTagName('c:cat')].flatMap((names) => [...names.getElementsByTagName('c:pt')]).map((point) => point.textContent.trim()),
}));

beforeAll(async () => {
  const blob = await storyPptx(SLIDES, { title: 'Tarina', language: 'fi', moreRows: (count) => `${String(count)} riviä puuttuu`, figuresOf: (title) => `Luvut: ${title}` });
  const buffer = await new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(blob);
  });
  bytes = unzipSync(new Uint8Array(buffer));
  files = Object.fromEntries(Object.entries(bytes).filter(([path]) => /\.(xml|rels|svg)$/.test(path)).map(([path, content]) => [path, strFromU8(content)]));
});

describe('a presentation', () => {
  it('has a slide for each view in their order, and at the end one for each table beside a picture', () => {
    const count = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
    const titles = Array.from({ length: count }, (_, at) => [...parse(`ppt/slides/slide${String(at + 1)}.xml`).getElementsByTagName('p:sp')]
      .filter((shape) => shape.getElementsByTagName('p:ph')[0]?.getAttribute('type') === 'title').map((shape) => shape.textContent.trim()));
    expect(titles).toEqual([['Hankkeet & <tarve> "Enontekiö"'], ['Pitkä'], ['Hankkeet & <tarve> "Enontekiö"'], ['Palkit'], ['Maksajat'], ['Matriisi'], ['Kaksi karttaa'], ['Luvut: Hankkeet & <tarve> "Enontekiö"']]);
  });

  it('is well-formed in every part, and every relation leads to a part that is there', () => {
    for (const path of Object.keys(files)) expect([path, parse(path).querySelector('parsererror')?.textContent ?? null]).toEqual([path, null]);
    for (const path of Object.keys(files).filter((name) => name.endsWith('.rels'))) {
      const folder = path.replace(/_rels\/[^/]*$/, '');
      const ids = [...parse(path).querySelectorAll('Relationship')].map((relation) => relation.getAttribute('Id'));
      expect([path, new Set(ids).size]).toEqual([path, ids.length]);
      for (const relation of parse(path).querySelectorAll('Relationship')) {
        if (relation.getAttribute('TargetMode') === 'External') {
          expect(relation.getAttribute('Target')).toBe('https://katve.example/?page=gaps&for=any');
          continue;
        }
        const target = relation.getAttribute('Target') ?? '';
        const resolved = target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1);
        expect([path, target, resolved in bytes]).toEqual([path, target, true]);
      }
    }
  });

  it('keeps its words as text that can be edited', () => {
    expect(runs('ppt/slides/slide1.xml')).toEqual(expect.arrayContaining(['Hankkeet &amp; &lt;tarve&gt; &quot;Enontekiö&quot;', 'Alaotsikko', 'Lähde: Rekisteri']));
    expect(runs('ppt/slides/slide1.xml')).toContain('Haun jälkeen');
    expect(runs('ppt/slides/slide2.xml')).toEqual(expect.arrayContaining(['Kohta 1', 'Kohta 2', 'Avaa']));
  });

  it('has the map as vectors with the very pixels that were given beside them', () => {
    const xml = files['ppt/slides/slide1.xml'] ?? '';
    expect(xml).toContain('asvg:svgBlip');
    expect(xml).toContain('descr="Kartta"');
    const media = Object.entries(bytes).filter(([path]) => path.startsWith('ppt/media/'));
    expect(media.filter(([path]) => path.endsWith('.svg')).map(([, content]) => strFromU8(content))).toEqual([SVG, SVG, SVG]);
    expect(media.filter(([path]) => path.endsWith('.png')).map(([, content]) => [...content])).toEqual([[...PNG], [...PNG], [...PNG]]);
  });

  it('has a chart of its own with the figures, a name for every bar, and no point for a missing one', () => {
    expect(seriesOf(1)).toEqual([{ values: [['0', '4.5'], ['1', '0']], labels: ['Ranua\u00A0≥', 'Simo', 'Savukoski'] }]);
    // The format asks for this order; a program that is strict with it would call the file broken.
    expect(files['ppt/charts/chart1.xml']).toMatch(/<c:tickLblSkip val="1"\/><c:noMultiLvlLbl /);
    expect(Object.keys(bytes).filter((path) => path.endsWith('.xlsx'))).toHaveLength(4);
  });

  it('has series that would crowd one another in charts beside one another, on the same scale, and parts of one bar in one', () => {
    expect([2, 3].map((at) => seriesOf(at).map(({ values }) => values.at(-1)))).toEqual([[['20', '20']], [['20', '40']]]);
    expect([2, 3].map((at) => /<c:max val="(\d+)"/.exec(files[`ppt/charts/chart${String(at)}.xml`] ?? '')?.[1])).toEqual(['40', '40']);
    expect(seriesOf(4).map(({ values }) => values)).toEqual([[['0', '10'], ['1', '20']], [['1', '5']]]);
    expect(files['ppt/charts/chart4.xml']).toMatch(/<c:barDir val="col"\/>.*<c:grouping val="stacked"\/>/s);
  });

  it('has tables of its own, numbers in the language of the deck, and counts the rows that found no room', () => {
    expect(files['ppt/slides/slide8.xml']).toContain('<a:tbl>');
    expect(runs('ppt/slides/slide8.xml')).toEqual(expect.arrayContaining(['Kunta', 'Luku', 'Ranua', '1\u00A0234,6', 'Simo', '–']));
    const words = runs('ppt/slides/slide3.xml');
    const shown = words.filter((word) => word.startsWith('Rivi ')).length;
    expect(shown).toBeGreaterThan(15);
    expect(words).toContain(`${String(90 - shown)} riviä puuttuu`);
  });

  it('has matrices shaded cell by cell as they are on screen, with what is said there, and a key', () => {
    const [table, key] = [...parse('ppt/slides/slide6.xml').getElementsByTagName('a:tbl')].map((each) => [...each.getElementsByTagName('a:tc')].map((cell) => {
      const look = cell.getElementsByTagName('a:tcPr')[0];
      const fill = [...look?.children ?? []].find(({ tagName }) => tagName === 'a:solidFill' || tagName === 'a:pattFill');
      const colour = fill?.getElementsByTagName('a:bgClr')[0] ?? fill;
      return [cell.textContent.trim(), fill?.tagName ?? null, colour?.getElementsByTagName('a:srgbClr')[0]?.getAttribute('val') ?? null];
    }));
    expect(table?.slice(3)).toEqual([
      ['Kemi', null, null], ['0 !', 'a:solidFill', 'A14C12'], ['3', null, null],
      ['Inari', null, null], ['0 !', 'a:pattFill', 'FBEFE5'], ['1', 'a:solidFill', 'A9CCC8'],
    ]);
    expect(key).toEqual([['0 !', 'a:solidFill', 'A14C12'], ['tyhjä', null, null], ['', 'a:solidFill', 'A9CCC8'], ['odotettu määrä', null, null]]);
  });

  it('has two pictures that belong together side by side, each below its own words', () => {
    const slideXml = parse('ppt/slides/slide7.xml');
    const boxes = [...slideXml.getElementsByTagName('p:pic')].map((picture) => ['a:off', 'a:ext'].map((tag) => [...picture.getElementsByTagName('p:spPr')][0]?.getElementsByTagName(tag)[0]));
    const at = boxes.map(([place, size]) => ({ left: Number(place?.getAttribute('x')), top: place?.getAttribute('y'), width: Number(size?.getAttribute('cx')) }));
    expect(at).toHaveLength(2);
    expect((at[0]?.left ?? 0) + (at[0]?.width ?? 0)).toBeLessThanOrEqual(at[1]?.left ?? 0);
    expect(at[0]?.top).toBe(at[1]?.top);
    expect(runs('ppt/slides/slide7.xml')).toEqual(expect.arrayContaining(['Ennen', 'Jälkeen', 'Sanat']));
    expect([...slideXml.getElementsByTagName('p:cNvPr')].flatMap((each) => each.getAttribute('descr') ?? []).filter((words) => words.endsWith('kartta'))).toEqual(['Ennen-kartta', 'Jälkeen-kartta']);
  });

  it('has speaker notes, a paragraph each, in the language of the deck', () => {
    const notes = parse('ppt/notesSlides/notesSlide1.xml');
    const paragraphs = [...notes.getElementsByTagName('a:p')].map((paragraph) => paragraph.textContent);
    expect(paragraphs).toEqual(expect.arrayContaining(['Ensimmäinen kappale & <muu>', 'Toinen kappale']));
    expect(files['ppt/notesSlides/notesSlide1.xml']).toContain('lang="fi-FI"');
  });
});
