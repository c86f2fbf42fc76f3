import { describe, expect, it } from 'vitest';
import { paint } from '../../../src/views/map/paint.ts';
import { svgMapModel, svgShapes, type SvgMapModel } from '../../../src/views/map/svg-map-model.ts';
import { answerTo, lapland, laplandAlone, viewOf } from './lapland.ts';

const size = { width: 400, height: 480 };
const padding = { top: 10, right: 10, bottom: 10, left: 10 };

const modelOf = (layout: 'bivariate' | 'symbols'): SvgMapModel => {
  const geometry = laplandAlone();
  return svgMapModel(geometry, paint(answerTo(), { view: viewOf({ layout }), scheme: 'light' }), svgShapes(geometry, size, padding));
};

const asText = (model: SvgMapModel): string => [
  ...model.patterns.map(({ id }) => `pattern ${id}`),
  ...model.areas.map(({ code, fill, pattern, path }) => `area ${code} ${fill} ${pattern ?? '-'} ${path.slice(0, 40)}`),
  ...model.symbols.map(({ code, x, y, radius, fill }) => `symbol ${code} ${fill} ${[x, y, radius].map((value) => value.toFixed(1)).join(' ')}`),
  '',
].join('\n');

describe('the SVG twin', () => {
  it.each(['bivariate', 'symbols'] as const)('of %s is as reviewed', async (layout) => {
    await expect(asText(modelOf(layout))).toMatchFileSnapshot(`./svg-${layout}.snapshot.txt`);
  });

  it('lies within its padding and fills it', () => {
    const numbers = [...modelOf('bivariate').regionBorder.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    const [xs, ys] = [numbers.map(([x]) => x), numbers.map(([, y]) => y)];
    expect([Math.min(...ys), Math.max(...ys)]).toEqual([10, 470]);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...xs)).toBeLessThanOrEqual(390);
  });

  it('keeps areas in proportion: Inari is nine times as large as Pelkosenniemi', () => {
    const { areas } = modelOf('bivariate');
    const areaOf = (code: string): number => {
      const points = [...(areas.find((area) => area.code === code)?.path ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
      return Math.abs(points.reduce((sum, [x, y], index) => {
        const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
        return sum + x * nextY - nextX * y;
      }, 0)) / 2;
    };
    // 17 333 km² against 1 882 km², water included (National Land Survey); borders are generalised.
    expect(areaOf('148') / areaOf('583')).toBeGreaterThan(8.4);
    expect(areaOf('148') / areaOf('583')).toBeLessThan(9.9);
  });

  it('has land and country borders around the region, cut to the picture', () => {
    const geometry = lapland();
    const { land, countryBorders } = svgShapes(geometry, size, padding);
    for (const path of [land, countryBorders]) {
      const numbers = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
      expect(numbers.length).toBeGreaterThan(20);
      expect(numbers.every(([x, y]) => x >= -10.1 && x <= 410.1 && y >= -10.1 && y <= 490.1)).toBe(true);
    }
  });
});
