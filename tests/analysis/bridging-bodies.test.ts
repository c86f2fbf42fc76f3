import { describe, expect, it } from 'vitest';
import { bridgingBodies } from '../../src/analysis/bridging-bodies.ts';
import { collaborationOf } from '../../src/analysis/collaboration.ts';

/** Every pair is a project of two bodies: "AB BC". */
const tied = (pairs: string) => collaborationOf(pairs.split(' ').map((pair) => ({
  id: pair, bodies: [...pair].map((id) => ({ id, name: id, role: 'partner' as const, type: 'association' })),
})));

describe('bridging bodies', () => {
  it('of a chain are all but its ends: the middle one cuts off most', () => {
    expect(bridgingBodies(tied('AB BC CD DE'))).toEqual([{ id: 'C', cutOff: 2 }, { id: 'B', cutOff: 1 }, { id: 'D', cutOff: 1 }]);
  });

  it('of a star are its middle: all but one of the others are cut off', () => {
    expect(bridgingBodies(tied('HA HB HC HD'))).toEqual([{ id: 'H', cutOff: 3 }]);
  });

  it('are none in a ring, nor where all work with all', () => {
    expect(bridgingBodies(tied('AB BC CD DA'))).toEqual([]);
    expect(bridgingBodies(tied('AB BC CA'))).toEqual([]);
  });

  it('count inside their own set of bodies only', () => {
    expect(bridgingBodies(tied('AB BC XY'))).toEqual([{ id: 'B', cutOff: 1 }]);
  });

  it('are none without bodies or without partners', () => {
    expect(bridgingBodies(collaborationOf([]))).toEqual([]);
    expect(bridgingBodies(tied('A B'))).toEqual([]);
  });
});
