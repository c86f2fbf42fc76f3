import { describe, expect, it } from 'vitest';
import { DIRECTIONS, stopTowards, type Stop } from '../../../src/views/map/direction.ts';
import { screenShapes } from '../../../src/views/map/overlay-model.ts';
import { svgShapes } from '../../../src/views/map/svg-map-model.ts';
import { laplandAlone } from './lapland.ts';

const cross: readonly Stop[] = [
  { code: 'middle', point: [0, 0] }, { code: 'north', point: [0, -10] }, { code: 'south', point: [1, 10] }, { code: 'west', point: [-10, 2] }, { code: 'east', point: [12, 0] }, { code: 'farEast', point: [30, 0] },
];

describe('arrow keys', () => {
  it.each([['up', 'north'], ['down', 'south'], ['left', 'west'], ['right', 'east']] as const)('%s leads to the nearest in the %s', (direction, code) => {
    expect(stopTowards(cross, 'middle', direction)).toBe(code);
  });

  it('lead nowhere at the edge, from the unknown, and among nobody', () => {
    expect(stopTowards(cross, 'farEast', 'right')).toBeUndefined();
    expect(stopTowards(cross, 'nobody', 'right')).toBeUndefined();
    expect(stopTowards([], 'middle', 'up')).toBeUndefined();
  });

  it('prefer what lies straight ahead to what lies a little nearer aside', () => {
    const stops: readonly Stop[] = [{ code: 'a', point: [0, 0] }, { code: 'aside', point: [9, -7] }, { code: 'ahead', point: [0, -12] }];
    expect(stopTowards(stops, 'a', 'up')).toBe('ahead');
  });

  it('reach every municipality of Lapland from every other', () => {
    const geometry = laplandAlone();
    const { project } = svgShapes(geometry, { width: 500, height: 600 }, { top: 0, right: 0, bottom: 0, left: 0 });
    const stops = screenShapes(geometry, project).map(({ code, anchor }): Stop => ({ code, point: anchor }));
    for (const { code } of stops) {
      const reached = new Set([code]);
      for (const place of reached) {
        for (const direction of DIRECTIONS) {
          const next = stopTowards(stops, place, direction);
          if (next !== undefined) reached.add(next);
        }
      }
      expect(reached.size, code).toBe(21);
    }
  });
});
