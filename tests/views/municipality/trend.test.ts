import { describe, expect, it } from 'vitest';
import { drawnPoints, knownPoints } from '../../../src/views/municipality/trend.ts';

const FRAME = { width: 110, height: 60, margin: 5 };

describe('a trend', () => {
  it('keeps known years, in order', () => {
    expect(knownPoints([{ year: 2021, value: 3 }, { year: 2019, value: null }, { year: 2020, value: 0 }])).toEqual([{ year: 2020, value: 0 }, { year: 2021, value: 3 }]);
  });

  it('spreads years across and values upwards, a missing year leaving its gap', () => {
    const points = drawnPoints([{ year: 2020, value: 10 }, { year: 2021, value: 30 }, { year: 2024, value: 20 }], FRAME);
    expect(points.map(({ x, y }) => [x, y])).toEqual([[5, 55], [30, 5], [105, 30]]);
  });

  it.each([
    ['a single point', [{ year: 2020, value: 7 }], [[55, 30]]],
    ['equal values', [{ year: 2020, value: 7 }, { year: 2021, value: 7 }], [[5, 30], [105, 30]]],
    ['no points', [], []],
  ])('draws %s without dividing by nothing', (_name, known, places) => {
    expect(drawnPoints(known, FRAME).map(({ x, y }) => [x, y])).toEqual(places);
  });
});
