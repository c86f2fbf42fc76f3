import { describe, expect, it } from 'vitest';
import type { FigureSeries } from '../../../src/views/profile/figure-series.ts';
import { gridHeight, placedSeries, wrapped, type YearsGrid } from '../../../src/views/profile/years-layout.ts';

const GRID: YearsGrid = { columns: 2, cell: { width: 138, height: 100 }, characters: 10 };
const series = (id: string, points: readonly (readonly [number, number])[]): FigureSeries =>
  ({ id, name: id, unit: 'persons', points: points.map(([year, value]) => ({ year, value, low: value, high: value, basis: null, source: null })) });

describe('the grid of small lines', () => {
  it('puts the same year at the same place in every cell, and least and most at its ends', () => {
    // A cell of 138 x 100 has room from 8 to 108 across (8 at the sides, 22 between cells) and from 42 to 60 down.
    const [first, second] = placedSeries([series('a', [[2015, 10], [2020, 20], [2025, 30]]), series('b', [[2020, 5], [2025, 4]])], GRID);
    expect(first?.points.map(({ x, y }) => [x, y])).toEqual([[8, 60], [58, 51], [108, 42]]);
    expect(second?.points.map(({ x, y }) => [x, y])).toEqual([[138 + 58, 42], [138 + 108, 60]]);
  });

  it('lies flat in the middle for equal values, and wraps over to the next line of cells', () => {
    const placed = placedSeries([series('a', [[2015, 1]]), series('b', []), series('c', [[2015, 3], [2025, 3]])], GRID);
    expect(placed[0]?.points).toEqual([{ x: 8, y: 51, low: 51, high: 51 }]);
    expect(placed[1]?.points).toEqual([]);
    expect(placed[2]).toMatchObject({ x: 0, y: 100 });
    expect(placed[2]?.points.map(({ y }) => y)).toEqual([151, 151]);
    expect(gridHeight(3, GRID)).toBe(200);
  });

  it('breaks names between words', () => {
    expect(wrapped('net migration between', 10)).toEqual(['net', 'migration', 'between']);
    expect(wrapped('a bc def', 5)).toEqual(['a bc', 'def']);
    expect(wrapped('unbreakable', 5)).toEqual(['unbreakable']);
  });
});
