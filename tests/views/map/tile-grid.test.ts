import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geoPath } from 'd3-geo';
import { cheapestAssignment } from '../../../src/views/map/cheapest-assignment.ts';
import { regionProjection } from '../../../src/views/map/map-projection.ts';
import { tileGrid, type TileGrid } from '../../../src/views/map/tile-grid.ts';
import { estimatedTextWidth } from '../../../src/views/map/text-width.ts';
import { shortName, tileBoxes, tileType } from '../../../src/views/map/tile-model.ts';
import { laplandAlone } from './lapland.ts';

const cellsOf = ({ tiles }: TileGrid): readonly string[] => tiles.map(({ column, row }) => `${column} ${row}`);

const totalCost = (costs: readonly (readonly number[])[], columns: readonly number[]): number => columns.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? Number.NaN), 0);

/** The least cost by trying every assignment. */
const leastCost = (costs: readonly (readonly number[])[], taken: readonly number[] = []): number => {
  const [first, ...rest] = costs;
  if (first === undefined) return 0;
  return Math.min(...first.map((cost, column) => (taken.includes(column) ? Number.POSITIVE_INFINITY : cost + leastCost(rest, [...taken, column]))));
};

describe('the cheapest assignment', () => {
  it('solves a case by hand', () => {
    expect(cheapestAssignment([[4, 1, 3], [2, 0, 5], [3, 2, 2]])).toEqual([1, 0, 2]);
    expect(cheapestAssignment([])).toEqual([]);
    expect(() => cheapestAssignment([[1], [2]])).toThrow('2 things do not fit into 1 places.');
  });

  it('costs as little as the best of all assignments', () => {
    const costs = fc.integer({ min: 1, max: 4 }).chain((rows) => fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 5 }), { minLength: rows, maxLength: rows }));
    fc.assert(fc.property(costs, (table) => {
      const columns = cheapestAssignment(table);
      expect(new Set(columns).size).toBe(table.length);
      expect(totalCost(table, columns)).toBe(leastCost(table));
    }), { numRuns: 100 });
  });
});

describe('the tile grid', () => {
  it('places everybody, nobody on another, whatever the region', () => {
    const places = fc.array(fc.record({ x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 100 }) }), { minLength: 1, maxLength: 12 })
      .map((points) => points.map(({ x, y }, index) => ({ code: String(index), point: [x, y] as const })));
    fc.assert(fc.property(places, (some) => {
      const grid = tileGrid(some, new Map());
      expect(grid.tiles.map(({ code }) => code)).toEqual(some.map(({ code }) => code));
      expect(new Set(cellsOf(grid)).size).toBe(some.length);
      expect(grid.tiles.every(({ column, row }) => column >= 0 && row >= 0 && column < grid.columns && row < grid.rows)).toBe(true);
    }), { numRuns: 20 });
  });

  it('is empty for nobody', () => {
    expect(tileGrid([], new Map())).toEqual({ columns: 0, rows: 0, tiles: [] });
  });

  it('keeps a chessboard as it is', () => {
    const places = [0, 1, 2, 3].flatMap((row) => [0, 1, 2].map((column) => ({ code: `${column} ${row}`, point: [column * 10, row * 10] as const })));
    expect(cellsOf(tileGrid(places, new Map()))).toEqual(places.map(({ code }) => code));
  });

  const geometry = laplandAlone();
  const path = geoPath(regionProjection(geometry, { width: 1000, height: 1000 }, { top: 0, right: 0, bottom: 0, left: 0 }));
  const grid = tileGrid(geometry.areaFeatures.features.map((area) => ({ code: area.properties.code, point: path.centroid(area) })), geometry.neighbours);
  const at = (code: string): { readonly column: number; readonly row: number } => grid.tiles.find((tile) => tile.code === code) ?? { column: Number.NaN, row: Number.NaN };

  it('keeps Lapland recognisable: Utsjoki north of Inari, Enontekiö in the west, Salla in the east, Kemi in the south', () => {
    expect(at('890')).toMatchObject({ column: at('148').column, row: at('148').row - 1 });
    expect(at('047').column).toBe(0);
    expect(at('732').column).toBe(grid.columns - 1);
    expect(at('240').row).toBe(grid.rows - 1);
  });

  it('keeps four of five neighbours side by side', () => {
    const pairs = [...geometry.neighbours].flatMap(([code, others]) => others.map((other) => [at(code), at(other)] as const));
    const together = pairs.filter(([a, b]) => Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row)) === 1);
    expect(together.length / pairs.length).toBeGreaterThanOrEqual(0.8);
  });

  it('has squares of one size inside the room', () => {
    const boxes = tileBoxes(grid, { width: 800, height: 500 }, { top: 10, right: 20, bottom: 30, left: 300 });
    expect(new Set(boxes.map(({ box }) => `${box.width.toFixed(6)} ${box.height.toFixed(6)}`)).size).toBe(1);
    for (const { box } of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(300);
      expect(box.x + box.width).toBeLessThanOrEqual(780);
      expect(box.y).toBeGreaterThanOrEqual(10);
      expect(box.y + box.height).toBeLessThanOrEqual(470);
    }
  });

  it.each([['Kemi', 60, 'Kemi'], ['Pelkosenniemi', 60, 'Pelkosen.'], ['Pelkosenniemi', 5, 'Pel.']])('%s in %d px is %s', (name, width, short) => {
    expect(shortName(name, width, { textWidth: estimatedTextWidth, type: { ...tileType(60), namePx: 10.5 } })).toBe(short);
  });
});
