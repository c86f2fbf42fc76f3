import { describe, expect, it } from 'vitest';
import { labelPlaces, type NamedDot } from '../../../../src/views/gaps/neighbours/label-places.ts';

const WIDTH = 400;
const dot = (code: string, [x, y]: readonly [number, number], name = 'Kemi'): NamedDot => ({ code, name, x, y });

describe('labelPlaces', () => {
  it('writes above a dot that stands alone', () => {
    expect([...labelPlaces([dot('001', [200, 100])], WIDTH)]).toEqual([['001', { x: 200, y: 88, anchor: 'middle' }]]);
  });

  it('writes beside a dot with another one above it', () => {
    expect(labelPlaces([dot('001', [200, 100]), dot('002', [200, 88])], WIDTH).get('001')?.anchor).not.toBe('middle');
  });

  it('keeps inside the picture', () => {
    const name = 'Pelkosenniemi';
    expect(labelPlaces([dot('001', [10, 100], name)], WIDTH).get('001')?.anchor).toBe('start');
    expect(labelPlaces([dot('001', [390, 100], name)], WIDTH).get('001')?.anchor).toBe('end');
  });

  it('does not write names over one another', () => {
    const places = [...labelPlaces([dot('001', [200, 100]), dot('002', [214, 104]), dot('003', [206, 114]), dot('004', [196, 112])], WIDTH).values()];
    for (const a of places) {
      for (const b of places) {
        if (a === b) continue;
        const leftOf = ({ x, anchor }: typeof a): number => ({ start: x, middle: x - 12.8, end: x - 25.6 })[anchor];
        const apart = Math.abs(leftOf(a) - leftOf(b)) >= 25.6 || Math.abs(a.y - b.y) >= 13;
        expect([a, b, apart]).toEqual([a, b, true]);
      }
    }
  });

  it('does not write a long name over that of the dot beside it', () => {
    const places = labelPlaces([dot('001', [200, 100], 'Pelkosenniemi'), dot('002', [240, 100], 'Pelkosenniemi')], WIDTH);
    expect(places.get('001')).toEqual({ x: 200, y: 88, anchor: 'middle' });
    expect(places.get('002')).toEqual({ x: 252, y: 104, anchor: 'start' });
  });

  it('has no place for no dots', () => {
    expect(labelPlaces([], WIDTH).size).toBe(0);
  });
});
