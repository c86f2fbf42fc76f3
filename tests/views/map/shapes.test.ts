import { geoArea } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxHolds, boxOfPoints, boxesOverlap, segmentMeetsBox, segmentsCross } from '../../../src/views/map/boxes.ts';
import { fitStep } from '../../../src/views/map/fit-camera.ts';
import { decodeGeometry, type MapTopology } from '../../../src/views/map/map-geometry.ts';
import { depthInside, isInside, poleOfInaccessibility, type Point, type Polygon } from '../../../src/views/map/pole-of-inaccessibility.ts';
import { roomFor } from '../../../src/views/map/room.ts';
import { lapland } from './lapland.ts';

const unit: Polygon = [[[0, 0], [10, 0], [10, 10], [0, 10]]];
const ringed: Polygon = [...unit, [[3, 3], [7, 3], [7, 7], [3, 7]]];
const horseshoe: Polygon = [[[0, 0], [10, 0], [10, 10], [8, 10], [8, 2], [2, 2], [2, 10], [0, 10]]];

describe('the inside of a polygon', () => {
  it.each([[[5, 5], unit, true], [[11, 5], unit, false], [[5, 5], ringed, false], [[1, 5], ringed, true], [[5, 5], horseshoe, false]] as const)('%j', (point, polygon, inside) => {
    expect(isInside(point, polygon)).toBe(inside);
  });

  it('has a depth, negative outside', () => {
    expect(depthInside([5, 4], unit)).toBe(4);
    expect(depthInside([13, 14], unit)).toBe(-5);
  });

  it('has a deepest point', () => {
    const [x, y] = poleOfInaccessibility(unit, 0.01);
    expect(Math.hypot(x - 5, y - 5)).toBeLessThan(0.1);
    expect(depthInside(poleOfInaccessibility(horseshoe, 0.01), horseshoe)).toBeGreaterThan(0.99);
    expect(depthInside(poleOfInaccessibility(ringed, 0.01), ringed)).toBeGreaterThan(1.4);
    expect(() => poleOfInaccessibility([[]], 1)).toThrow('without points');
  });
});

describe('boxes and lines', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  it.each([[[-5, 5], [15, 5], true], [[5, 5], [6, 6], true], [[-5, -1], [15, -1], false], [[-5, 5], [-1, 5], false], [[-4, 8], [4, 16], false], [[-4, 4], [4, 12], true], [[11, 0], [11, 20], false]] as const)('%j to %j', (from, to, meets) => {
    expect(segmentMeetsBox({ from, to }, box)).toBe(meets);
  });

  it('touching is not overlapping', () => {
    expect(boxesOverlap(box, { x: 10, y: 0, width: 5, height: 5 })).toBe(false);
    expect(boxesOverlap(box, { x: 9.9, y: 9.9, width: 5, height: 5 })).toBe(true);
    expect(boxHolds(box, box)).toBe(true);
    expect(boxOfPoints([])).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });

  it('crossing lines', () => {
    expect(segmentsCross({ from: [0, 0], to: [10, 10] }, { from: [0, 10], to: [10, 0] })).toBe(true);
    expect(segmentsCross({ from: [0, 0], to: [1, 1] }, { from: [5, 0], to: [5, 9] })).toBe(false);
  });
});

describe('room for a shape', () => {
  const margin = { top: 10, right: 10, bottom: 10, left: 10 };
  const outline = [[[0, 0], [8, 0], [8, 10], [0, 10], [0, 0]]] as const;
  const size = { width: 800, height: 500 };

  it('is the whole picture when nothing stands in it', () => {
    expect(roomFor(outline, size, { obstacles: [], margin })).toEqual(margin);
  });

  it('keeps a shape as large as it can be, and off the legend', () => {
    const legend = { x: 0, y: 250, width: 300, height: 250 };
    const padding = roomFor(outline, size, { obstacles: [legend], margin });
    const scale = Math.min((size.width - padding.left - padding.right) / 8, (size.height - padding.top - padding.bottom) / 10);
    // A little size is given for a gutter where labels can stand.
    expect(scale).toBeGreaterThanOrEqual(48 * 0.96);
    expect(padding.left + (size.width - padding.left - padding.right - 8 * scale) / 2).toBeGreaterThan(340);
  });

  it('gives up gracefully when there is none', () => {
    expect(roomFor(outline, size, { obstacles: [{ x: 0, y: 0, width: 800, height: 500 }], margin })).toEqual(margin);
  });

  it('fits a flat picture in one step', () => {
    const room = { top: 20, right: 40, bottom: 60, left: 80 };
    fc.assert(fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }), fc.integer({ min: 30, max: 900 }), (x, y, side) => {
      const points: readonly Point[] = [[x, y], [x + side, y + 2 * side]];
      const { zoom, centre } = fitStep(points, size, room);
      expect(2 ** zoom * 2 * side).toBeCloseTo(420, 6);
      expect(centre).toEqual([x + side / 2, y + side]);
    }));
  });
});

describe('the geometry', () => {
  const geometry = lapland();

  it('has 21 municipalities in code order, each with a point well inside', () => {
    const codes = geometry.areas.map(({ code }) => code);
    expect(codes).toHaveLength(21);
    expect(codes).toEqual([...codes].sort());
    for (const { code, polygons, labelPoint } of geometry.areas) {
      expect(Math.max(...polygons.map((polygon) => depthInside(labelPoint, polygon))), code).toBeGreaterThan(0.02);
    }
  });

  it('is wound so that d3 sees municipalities and not the rest of the world', () => {
    for (const feature of [...geometry.areaFeatures.features, ...geometry.land.features]) expect(geoArea(feature)).toBeLessThan(2 * Math.PI);
  });

  it('knows who borders on whom', () => {
    expect([...(geometry.neighbours.get('890') ?? [])]).toEqual(['148']);
    expect(geometry.neighbours.get('240')).toContain('241');
  });

  it('names what is missing', () => {
    const empty: MapTopology = { type: 'Topology', arcs: [], objects: {} };
    expect(() => decodeGeometry(empty, empty)).toThrow('"municipalities"');
    const some: MapTopology = { ...empty, objects: { municipalities: { type: 'GeometryCollection', geometries: [] } } };
    expect(() => decodeGeometry(some, empty)).toThrow('"land"');
  });
});
