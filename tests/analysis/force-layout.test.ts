import { afterEach, describe, expect, it, vi } from 'vitest';
import { forceLayout, type LayoutLink, type LayoutNode } from '../../src/analysis/force-layout.ts';

const SIZE = { width: 600, height: 400 };
const nodes = (ids: string, radius = 8): readonly LayoutNode[] => [...ids].map((id) => ({ id, radius }));
const links = (pairs: string, weight = 1): readonly LayoutLink[] => pairs.split(' ').map((pair) => ({ source: pair.charAt(0), target: pair.charAt(1), weight }));

/** Two groups of four in which all are tied to all, with one tie between them. */
const GROUPS = { nodes: nodes('ABCDWXYZ'), links: links('AB AC AD BC BD CD WX WY WZ XY XZ YZ DW') };

const distance = (places: ReturnType<typeof forceLayout>, a: string, b: string): number => {
  const [from, to] = [places.get(a), places.get(b)];
  if (from === undefined || to === undefined) throw new Error('Not placed.');
  return Math.hypot(from.x - to.x, from.y - to.y);
};

afterEach(() => { vi.restoreAllMocks(); });

describe('the layout by forces', () => {
  it('is the same for the same input, without chance or clock', () => {
    const first = forceLayout(GROUPS.nodes, GROUPS.links, SIZE);
    vi.spyOn(Math, 'random').mockImplementation(() => { throw new Error('no chance here'); });
    vi.spyOn(Date, 'now').mockReturnValue(0);
    expect([...forceLayout(GROUPS.nodes, GROUPS.links, SIZE)]).toEqual([...first]);
  });

  it('brings those tied together closer than those that are not', () => {
    const places = forceLayout(GROUPS.nodes, GROUPS.links, SIZE);
    const inside = ['AB', 'AC', 'BC', 'XY', 'XZ', 'YZ'].map((pair) => distance(places, pair.charAt(0), pair.charAt(1)));
    const across = ['AX', 'AY', 'AZ', 'BX', 'BY', 'CZ'].map((pair) => distance(places, pair.charAt(0), pair.charAt(1)));
    expect(Math.max(...inside)).toBeLessThan(Math.min(...across));
  });

  it('keeps all inside the picture and apart from one another', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ id: String(index), radius: 4 + (index % 5) * 4 }));
    const ties = many.slice(1).map(({ id }, index) => ({ source: id, target: String(Math.floor(index / 3)), weight: 1 + (index % 4) }));
    const places = forceLayout(many, ties, SIZE);
    expect(places.size).toBe(60);
    for (const { id, radius } of many) {
      const place = places.get(id);
      expect([id, (place?.x ?? -1) >= radius, (place?.x ?? 1e9) <= SIZE.width - radius, (place?.y ?? -1) >= radius, (place?.y ?? 1e9) <= SIZE.height - radius]).toEqual([id, true, true, true, true]);
    }
    const overlaps = many.flatMap((a, index) => many.slice(index + 1).filter((b) => distance(places, a.id, b.id) < (a.radius + b.radius) * 0.9));
    expect(overlaps).toEqual([]);
  });

  it('puts a single node into the middle, and places nothing without nodes', () => {
    const only = forceLayout(nodes('A'), [], SIZE).get('A');
    expect([only?.x, only?.y].map((value) => Math.round(value ?? 0))).toEqual([300, 200]);
    expect(forceLayout([], links('AB'), SIZE).size).toBe(0);
  });

  it('leaves out a tie to something unknown', () => {
    expect([...forceLayout(nodes('AB'), links('AB AQ'), SIZE)]).toEqual([...forceLayout(nodes('AB'), links('AB'), SIZE)]);
  });
});
