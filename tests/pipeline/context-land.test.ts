import { geoArea, geoContains } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { CONTEXT_BOX, contextLand, unwrapped } from '../../src/pipeline/context-land.ts';

const topology = contextLand();
const [west, south, east, north] = CONTEXT_BOX;

const geometry = (name: 'land' | 'coast' | 'borders'): MultiPolygon | MultiLineString => {
  const [only]: (Feature | undefined)[] = feature(topology, topology.objects[name]).features;
  if (only?.geometry.type !== 'MultiPolygon' && only?.geometry.type !== 'MultiLineString') throw new Error(`${name} is no polygon or line`);
  return only.geometry;
};
const linesOf = (name: 'coast' | 'borders'): Position[][] => {
  const lines = geometry(name);
  if (lines.type !== 'MultiLineString') throw new Error(`${name} is no line`);
  return lines.coordinates;
};
const land = geometry('land');

/** Steps of one quantized grid cell: how exactly a point can lie on the edge of the box. */
const GRID = 0.003;
const isNear = (a: number | undefined, b: number): boolean => Math.abs((a ?? Number.NaN) - b) < GRID;
const runsAlongCut = (a: Position, b: Position): boolean =>
  [west, east].some((x) => isNear(a[0], x) && isNear(b[0], x)) || [south, north].some((y) => isNear(a[1], y) && isNear(b[1], y));
const stepsOf = (line: Position[]): [Position, Position][] => line.slice(1).map((point, at) => [line[at] ?? point, point]);
const length = ([[ax = 0, ay = 0], [bx = 0, by = 0]]: [Position, Position]): number => Math.max(Math.abs(bx - ax), Math.abs(by - ay));

describe('context land', () => {
  it('is small', () => {
    expect(JSON.stringify(topology).length).toBeLessThan(60_000);
  });

  it.each([
    ['Rovaniemi', [25.7, 66.5], true],
    ['Oulu', [25.6, 65.0], true],
    ['Kiruna', [20.2, 67.85], true],
    ['inner Kola', [35.0, 67.5], true],
    ['inner Norway', [10.0, 61.5], true],
    ['Bothnian Bay', [23.5, 64.9], false],
    ['Norwegian Sea', [5.0, 67.0], false],
    ['Barents Sea', [38.0, 71.5], false],
    ['White Sea', [38.0, 65.5], false],
    ['the other side of the world', [-150, -60], false],
  ] as const)('%s', (_name, point, isLand) => {
    expect(geoContains(land, [...point])).toBe(isLand);
  });

  it('covers a plausible area: not the rest of the world, and not half of the north', () => {
    expect(geoArea(land) * 6371 ** 2).toBeGreaterThan(1_900_000);
    expect(geoArea(land) * 6371 ** 2).toBeLessThan(2_600_000);
  });

  it('has no long straight steps: none from Chukotka across the map, and the cut follows the parallel', () => {
    const rings = land.type === 'MultiPolygon' ? land.coordinates.flat() : [];
    expect(Math.max(...rings.flatMap(stepsOf).map(length))).toBeLessThan(1.3);
  });

  it('draws no cut as a coast, and keeps the coast elsewhere', () => {
    const drawn = linesOf('coast').flatMap(stepsOf);
    expect(drawn.filter(([a, b]) => runsAlongCut(a, b) && length([a, b]) > GRID)).toEqual([]);
    const outline = (land.type === 'MultiPolygon' ? land.coordinates.flat() : []).flatMap(stepsOf);
    const cut = outline.filter(([a, b]) => runsAlongCut(a, b));
    expect(cut.length).toBeGreaterThan(20);
    expect(drawn.length).toBeGreaterThan(outline.length - cut.length - 20);
  });

  it('has the three land borders of Finland as lines inside the box', () => {
    const points = linesOf('borders').flat();
    expect(points.length).toBeGreaterThan(300);
    const near = (x: number, y: number): boolean => points.some(([px = 0, py = 0]) => Math.hypot(px - x, py - y) < 0.3);
    expect([near(20.55, 69.06), near(24.15, 65.82), near(28.93, 69.05), near(29.05, 66.93)]).toEqual([true, true, true, true]);
    for (const [x = 0, y = 0] of points) expect(x >= west && x <= east && y >= south && y <= north).toBe(true);
  });
});

describe('unwrapped', () => {
  it('keeps a ring across the 180th meridian in one piece', () => {
    expect(unwrapped([[176, 71], [180, 71], [-179, 71], [-180, 70], [176, 71]])).toEqual([[176, 71], [180, 71], [181, 71], [180, 70], [176, 71]]);
  });

  it('puts the middle of a ring between -180 and 180', () => {
    expect(unwrapped([[-178, 66], [178, 66], [100, 60], [0, 60], [100, 75], [178, 67], [-178, 66]]).map(([x]) => x)).toEqual([182, 178, 100, 0, 100, 178, 182]);
  });
});
