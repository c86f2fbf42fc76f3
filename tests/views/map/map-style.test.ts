import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { MAP_LAYOUTS } from '../../../src/schema/map-view.ts';
import { AREA_LAYER, areaSource, mapStyle, schemePaint, symbolSource } from '../../../src/views/map/map-style.ts';
import { paint } from '../../../src/views/map/paint.ts';
import { parsePatternImage, patternImage, patternScaleAt } from '../../../src/views/map/pattern-image.ts';
import { PATTERNS, PATTERN_PX, parsePatternId, patternId, patternPixels } from '../../../src/views/map/patterns.ts';
import { largestRadius, symbolRadius } from '../../../src/views/map/symbol-size.ts';
import { answerTo, lapland, viewOf } from './lapland.ts';

const geometry = lapland();
const schemes = ['light', 'dark'] as const;

describe('the style', () => {
  it.each(MAP_LAYOUTS.flatMap((layout) => schemes.map((scheme) => ({ layout, scheme }))))('of $layout in $scheme follows the specification', ({ layout, scheme }) => {
    const style = mapStyle(geometry, paint(answerTo(), { view: viewOf({ layout }), scheme }), 24);
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  it('is a globe that fetches nothing', () => {
    const style = mapStyle(geometry, paint(answerTo(), { view: viewOf(), scheme: 'light' }), 24);
    expect(style.projection).toEqual({ type: 'globe' });
    expect([style.glyphs, style.sprite]).toEqual([undefined, undefined]);
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
    expect(style.layers.some(({ type }) => type === 'symbol')).toBe(false);
  });

  it('carries colour and pattern in the source, so that they outlive a lost context', () => {
    const picture = paint(answerTo(), { view: viewOf(), scheme: 'light' });
    const { features } = areaSource(geometry, picture, 0.5);
    expect(features).toHaveLength(21);
    for (const { properties: { code, fill, pattern } } of features) {
      const area = picture.byCode.get(code);
      expect(fill).toBe(area?.fill);
      expect(pattern === undefined ? undefined : parsePatternImage(pattern)).toEqual(
        area?.pattern === 'lower_bound' ? { pattern: 'lower_bound', line: area.patternLine, scale: 0.5 } : undefined,
      );
    }
  });

  it('has circles in the symbol layout alone, their area in proportion', () => {
    const symbols = symbolSource(geometry, paint(answerTo(), { view: viewOf({ layout: 'symbols' }), scheme: 'light' }), 24).features;
    expect(symbols).toHaveLength(21);
    const full = symbols.filter(({ properties }) => properties.order === 0);
    expect(full.map(({ properties }) => [properties.code, properties.radius])).toEqual([['890', 24]]);
    expect(symbols.filter(({ properties }) => properties.isEmpty)).toHaveLength(6);
    expect(symbolSource(geometry, paint(answerTo(), { view: viewOf(), scheme: 'light' }), 24).features).toEqual([]);
    expect(symbolRadius(0.25, 24)).toBe(12);
  });

  it('sets only what the scheme can change', () => {
    const changes = schemePaint(paint(answerTo(), { view: viewOf(), scheme: 'dark' }));
    expect(changes).toContainEqual(['sea', 'background-color', '#101b1d']);
    expect(changes.find(([layer]) => layer === AREA_LAYER)).toEqual(['areas', 'fill-color', ['get', 'fill']]);
  });

  it('has larger circles on larger pictures, within limits', () => {
    expect([{ width: 200, height: 900 }, { width: 900, height: 500 }, { width: 4000, height: 3000 }].map(largestRadius)).toEqual([12, 19, 26]);
  });
});

describe('patterns', () => {
  it.each(PATTERNS)('%s has a name that can be read back', (pattern) => {
    expect(parsePatternId(patternId(pattern, '#a1b2c3'))).toEqual({ pattern, line: '#a1b2c3' });
    expect(parsePatternImage(patternImage(pattern, '#a1b2c3', 0.5))).toEqual({ pattern, line: '#a1b2c3', scale: 0.5 });
  });

  it.each(['', 'stripes-a1b2c3', 'no_data-xyz', 'no_data-a1b2c3@', 'no_data-a1b2c3@0'])('%j is no pattern', (name) => {
    expect(parsePatternImage(name)).toBeUndefined();
  });

  it.each(PATTERNS)('%s covers a part of its square, in its colour, and joins at the edges', (pattern) => {
    const { width, height, data } = patternPixels(pattern, '#a1b2c3', 4);
    expect([width, height, data.length]).toEqual([PATTERN_PX[pattern] * 4, PATTERN_PX[pattern] * 4, width * height * 4]);
    expect([...data.slice(0, 3)]).toEqual([0xa1, 0xb2, 0xc3]);
    const alphas = Array.from({ length: width * height }, (_, index) => data[index * 4 + 3] ?? 0);
    const cover = alphas.reduce((sum, alpha) => sum + alpha / 255, 0) / alphas.length;
    expect(cover).toBeGreaterThan(0.05);
    expect(cover).toBeLessThan(0.4);
    const row = (index: number): readonly number[] => alphas.slice(index * width, (index + 1) * width);
    const next = pattern === 'lower_bound' ? [...row(height - 1).slice(1), row(height - 1)[0]] : row(height - 1);
    const worst = Math.max(...row(0).map((alpha, index) => Math.abs(alpha - (next[index] ?? 0))));
    expect(worst).toBeLessThan(200);
  });

  it('undo the growth of MapLibre between whole zoom levels', () => {
    expect([4, 4.5, 4.99].map((zoom) => Number((patternScaleAt(zoom) * 2 ** (zoom - Math.floor(zoom))).toFixed(2)))).toEqual([1, 1, 0.99]);
  });
});
