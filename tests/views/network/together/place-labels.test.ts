import { describe, expect, it } from 'vitest';
import type { PictureNode } from '../../../../src/views/network/together/force-picture.ts';
import { placeLabels } from '../../../../src/views/network/together/place-labels.ts';

const SIZE = { width: 300, height: 200 };
const node = (id: string, x: number, y: number): PictureNode => ({ id, x, y, radius: 6, reach: 6 });
const wish = (each: PictureNode, words: string, isForced = false) => ({ node: each, words, isForced });

describe('places for names', () => {
  it('are right of a node where there is room', () => {
    const a = node('a', 50, 50);
    expect(placeLabels([wish(a, 'Kemi')], [a], SIZE).get('a')).toEqual({ x: 60, y: 54, anchor: 'start' });
  });

  it('are elsewhere at the edge of the picture or beside another node', () => {
    const [a, b, c] = [node('a', 290, 50), node('b', 50, 100), node('c', 70, 100)];
    const places = placeLabels([wish(a, 'Rovaniemi'), wish(b, 'Kemi')], [a, b, c], SIZE);
    expect(places.get('a')?.anchor).toBe('end');
    expect(places.get('b')?.anchor).toBe('end');
  });

  it('are none where every place is taken, unless the name is forced', () => {
    const middle = node('m', 100, 100);
    const around = [-20, 0, 20].flatMap((dx) => [-14, 0, 14].map((dy) => node(`${String(dx)} ${String(dy)}`, 100 + dx, 100 + dy))).filter(({ x, y }) => x !== 100 || y !== 100);
    expect(placeLabels([wish(middle, 'Lapin yliopisto')], [middle, ...around], SIZE).size).toBe(0);
    expect(placeLabels([wish(middle, 'Lapin yliopisto', true)], [middle, ...around], SIZE).size).toBe(1);
  });

  it('do not cover one another: the earlier wish comes first', () => {
    const [a, b] = [node('a', 60, 100), node('b', 60, 112)];
    const places = placeLabels([wish(a, 'Tornio'), wish(b, 'Simo')], [a, b], SIZE);
    expect(places.get('a')).toEqual({ x: 70, y: 104, anchor: 'start' });
    expect(places.get('b')).not.toEqual({ x: 70, y: 116, anchor: 'start' });
  });
});
