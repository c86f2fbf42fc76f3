// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chartSvg } from '../../src/io/chart-svg.ts';
import { caption } from './caption-builder.ts';
import { parseSvg, textsOf } from './parse-svg.ts';

const SVG = 'http://www.w3.org/2000/svg';

const STYLES = `
  [data-scheme='light'] .gaps-plot > svg .dot { fill: rgb(1, 2, 3); stroke-width: 1.5px; }
  .gaps-plot > svg text { font-size: 12px; font-family: Inter Variable, sans-serif; }
  .gaps-plot > svg .hidden { display: none; }
  .gaps-plot > svg .faint { opacity: 0.5; fill: url(#hatch); }
`;

const DRAWING = `<figure class="gaps-plot" id="plot"><svg xmlns="${SVG}" viewBox="0 0 640 200" onclick="alert(1)" tabindex="0" class="chart">
  <script>alert(1)</script><style>@import url(https://example.org/x.css);</style>
  <defs><pattern id="hatch" width="8" height="8"><path d="M0,8L8,0"/></pattern></defs>
  <circle class="dot" cx="10" cy="10" r="3" onmouseover="alert(1)" data-code="148"/>
  <rect class="faint" width="9" height="9"/>
  <rect filter="url(https://example.org/f.svg#f)" fill="red" width="1" height="1"/>
  <text x="1" y="1">Inari &amp; Kemi</text><text class="hidden" x="1" y="1">piilossa</text>
  <a href="https://example.org"><text>linkki</text></a><use href="#hatch"/><use xlink:href="https://example.org/x.svg#a" xmlns:xlink="http://www.w3.org/1999/xlink"/>
  <foreignObject><div xmlns="http://www.w3.org/1999/xhtml">html</div></foreignObject><image href="https://example.org/a.png"/>
</svg></figure>`;

/** Puts a drawing into the page as React would: nodes, no markup sink. */
const put = (markup: string): SVGSVGElement => {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  for (const child of [...parsed.body.childNodes]) document.body.append(document.importNode(child, true));
  const chart = document.querySelector('svg');
  if (chart === null) throw new Error('no chart');
  return chart;
};

const exported = (chart: SVGSVGElement): Element => parseSvg(chartSvg({ chart, notes: ['Huomaa alaraja.'], caption: caption() }, 'fi'));

const pictureOf = (file: Element): Element => {
  const picture = file.querySelector('svg');
  if (picture === null) throw new Error('no picture inside');
  return picture;
};

beforeEach(() => {
  document.documentElement.setAttribute('data-scheme', 'dark');
  const style = document.createElement('style');
  style.textContent = STYLES;
  document.head.append(style);
});

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe('a picture of a chart', () => {
  it('carries its looks in attributes, as the light scheme makes them', () => {
    const picture = pictureOf(exported(put(DRAWING)));
    const dot = picture.querySelector('circle');
    expect(dot?.getAttribute('fill')).toBe('rgb(1, 2, 3)');
    expect(dot?.getAttribute('stroke-width')).toBe('1.5');
    expect(picture.querySelector('text')?.getAttribute('font-size')).toBe('12');
    expect(picture.querySelector('rect')?.getAttribute('opacity')).toBe('0.5');
    expect(picture.querySelector('rect')?.getAttribute('fill')).toBe('url(#hatch)');
  });

  it('holds title, question, notes and the rest of the caption around the drawing', () => {
    const file = exported(put(DRAWING));
    expect(textsOf(file)).toEqual([
      'Toteuma & odotus <2021>', 'Kysymys: Hankkeet; kaikki.', 'Inari & Kemi', 'linkki',
      'Huomaa alaraja.', 'Jakosääntö: Hanke on 1 jokaisessa kunnassa.', 'Lähde: Rekisteri. Käyttölupa: CC BY 4.0.',
    ]);
    expect(file.querySelector('title')?.textContent).toBe('Toteuma & odotus <2021>');
    expect(file.getAttribute('lang')).toBe('fi');
  });

  it('stands alone: no script, style, handler, embedded page or reference to anything outside', () => {
    const text = chartSvg({ chart: put(DRAWING), notes: [], caption: caption() }, 'fi');
    for (const trace of ['<script', '<style', '<foreignObject', '<image', 'alert', 'onclick', 'onmouseover', 'example.org', 'tabindex', 'data-code', 'class=', 'piilossa', 'html</div>']) {
      expect(text).not.toContain(trace);
    }
    expect(text).toContain('href="#hatch"');
    expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="')).toBe(true);
  });

  it('has white paper as large as its view box, and the drawing in its own size inside', () => {
    const file = exported(put(DRAWING));
    const [, , width, height] = (file.getAttribute('viewBox') ?? '').split(' ').map(Number);
    expect([file.getAttribute('width'), file.getAttribute('height')]).toEqual([String(width), String(height)]);
    const paper = file.querySelector('rect');
    expect([paper?.getAttribute('fill'), paper?.getAttribute('width'), paper?.getAttribute('height')]).toEqual(['#ffffff', String(width), String(height)]);
    const picture = pictureOf(file);
    expect([picture.getAttribute('width'), picture.getAttribute('height'), picture.getAttribute('viewBox')]).toEqual(['640', '200', '0 0 640 200']);
    expect(width).toBe(688);
  });

  it('leaves the page and the chart as they were', () => {
    const chart = put(DRAWING);
    const before = new XMLSerializer().serializeToString(document);
    exported(chart);
    expect(new XMLSerializer().serializeToString(document)).toBe(before);
  });

  it.each([
    ['<svg viewBox="0 0 100 50"></svg>', { width: '320', height: '160', viewBox: '0 0 100 50' }],
    ['<svg width="500" height="250"></svg>', { width: '500', height: '250', viewBox: '0 0 500 250' }],
  ])('sizes %s', (markup, { width, height, viewBox }) => {
    const picture = pictureOf(exported(put(markup)));
    expect(['width', 'height', 'viewBox'].map((name) => picture.getAttribute(name))).toEqual([width, height, viewBox]);
  });

  it('says so when the chart has no size', () => {
    expect(() => exported(put('<svg></svg>'))).toThrow(/no size/);
  });
});
