import { describe, expect, it } from 'vitest';
import { centreOf, matrixGeometry, placeAfterKey, placeAt, ringsPath, scrollTo, squaresPath, topOf, widthOf } from '../../../../src/views/network/together/matrix-geometry.ts';

/** Three rows, five columns; heads 216 wide and 184 + 20 high, cells 18 by 24. */
const geometry = matrixGeometry(3, 5, { pitch: 18, hasBand: true });

describe('places in the picture', () => {
  it('are in the middle of their cells', () => {
    expect([topOf(geometry), widthOf(geometry)]).toEqual([204, 306]);
    expect(centreOf(geometry, { row: 1, column: 2 })).toEqual({ x: 216 + 45, y: 204 + 36 });
  });

  it('are found again at a point, also when the view is scrolled under its heads', () => {
    expect(placeAt(geometry, { x: 261, y: 240 }, { left: 0, top: 0 })).toEqual({ row: 1, column: 2 });
    expect(placeAt(geometry, { x: 261, y: 240 }, { left: 36, top: 24 })).toEqual({ row: 2, column: 4 });
    expect(placeAt(geometry, { x: 100, y: 240 }, { left: 36, top: 24 })).toEqual({ row: 2, column: -1 });
    expect(placeAt(geometry, { x: 261, y: 50 }, { left: 36, top: 24 })).toEqual({ row: -1, column: 4 });
  });

  it('are none in the corner and outside', () => {
    expect(placeAt(geometry, { x: 100, y: 50 }, { left: 0, top: 0 })).toBeNull();
    expect(placeAt(geometry, { x: 307, y: 240 }, { left: 0, top: 0 })).toBeNull();
    expect(placeAt(geometry, { x: 261, y: 277 }, { left: 0, top: 0 })).toBeNull();
  });
});

describe('keys', () => {
  const after = (name: string, row: number, column: number) => placeAfterKey({ row, column }, { name: name.replace('Ctrl+', ''), ctrl: name.startsWith('Ctrl+') }, geometry);
  it('lead from cell to cell and onto the heads, never into the corner or outside', () => {
    expect(after('ArrowRight', 0, 0)).toEqual({ row: 0, column: 1 });
    expect(after('ArrowRight', 0, 4)).toEqual({ row: 0, column: 4 });
    expect(after('ArrowLeft', 0, 0)).toEqual({ row: 0, column: -1 });
    expect(after('ArrowUp', 0, -1)).toEqual({ row: 0, column: -1 });
    expect(after('ArrowUp', 0, 3)).toEqual({ row: -1, column: 3 });
    expect(after('ArrowLeft', -1, 0)).toEqual({ row: -1, column: 0 });
    expect(after('ArrowDown', 2, 3)).toEqual({ row: 2, column: 3 });
  });

  it('lead to the ends, and others do nothing', () => {
    expect(after('End', 1, 0)).toEqual({ row: 1, column: 4 });
    expect(after('Ctrl+End', 1, 0)).toEqual({ row: 2, column: 4 });
    expect(after('Home', 2, 3)).toEqual({ row: 2, column: -1 });
    expect(after('Home', -1, 3)).toEqual({ row: -1, column: 0 });
    expect(after('PageDown', 0, 1)).toEqual({ row: 2, column: 1 });
    expect(after('a', 0, 1)).toBeNull();
  });
});

describe('scrolling', () => {
  const large = matrixGeometry(100, 100, { pitch: 20 });
  const view = { left: 0, top: 0, width: 216 + 200, height: 184 + 240 };
  it('brings a place into sight beside the heads, no farther than it must', () => {
    expect(scrollTo(large, { row: 0, column: 5 }, view)).toEqual({ left: 0, top: 0 });
    expect(scrollTo(large, { row: 12, column: 12 }, view)).toEqual({ left: 60, top: 72 });
    expect(scrollTo(large, { row: 1, column: 2 }, { ...view, left: 400, top: 480 })).toEqual({ left: 40, top: 24 });
  });

  it('leaves alone the direction of a head', () => {
    expect(scrollTo(large, { row: 50, column: -1 }, { ...view, left: 400 })).toEqual({ left: 400, top: 984 });
  });
});

describe('marks', () => {
  const marks = [{ row: 0, column: 0, role: 'lead' as const }, { row: 1, column: 1, role: 'partner' as const }, { row: 2, column: 2, role: 'partner' as const }];
  it('are squares for leads and rings for partners, each around its place', () => {
    expect(squaresPath(marks, geometry)).toBe('M219.5 210.5h11v11h-11z');
    expect(ringsPath(marks, geometry).match(/M/g)).toHaveLength(2);
    expect(ringsPath(marks, geometry)).toMatch(/^M238.5 240a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z/);
  });
});
