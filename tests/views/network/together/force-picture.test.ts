import { describe, expect, it } from 'vitest';
import { collaborationOf } from '../../../../src/analysis/collaboration.ts';
import { BODY_GROUPS, groupOfType } from '../../../../src/views/network/together/body-group.ts';
import { forcePicture, linksPaths, shapePath } from '../../../../src/views/network/together/force-picture.ts';

const { bodies, pairs } = collaborationOf(['AB', 'AB', 'AC', 'D', 'A'].map((team, index) => ({
  id: String(index), bodies: [...team].map((id) => ({ id, name: id, role: 'partner' as const, type: 'association' })),
})));
const names = { groupOf: () => 'education' as const, isMember: (id: string) => id === 'B' };
const picture = forcePicture(bodies, pairs, { names, isNarrow: false });
const node = (id: string) => picture.nodes.find((each) => each.id === id);

describe('the picture of ties', () => {
  it('has a node for each body, larger with more projects, with room for the ring of a member', () => {
    expect(picture.nodes.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'D']);
    expect(node('A')?.radius).toBeCloseTo(4 + 2.4 * 2);
    expect(node('A')?.reach).toBeCloseTo(node('A')?.radius ?? 0);
    expect(node('B')?.reach).toBeCloseTo((node('B')?.radius ?? 0) + 4);
  });

  it('has a line for each pair, in its class of width', () => {
    expect(picture.links.map(({ a, b, projects }) => [a.id, b.id, projects])).toEqual([['A', 'B', 2], ['A', 'C', 1]]);
    expect(linksPaths(picture.links).map((d) => (d.match(/M/g) ?? []).length)).toEqual([1, 1, 0, 0, 0]);
  });

  it('lists bodies without ties below the others', () => {
    expect(picture.isolated).toEqual(['D']);
    expect(node('D')?.y).toBeGreaterThan(picture.tiedHeight);
    expect(picture.height).toBeGreaterThan(node('D')?.y ?? 1e9);
  });

  it('has no part with ties when there are none', () => {
    expect(forcePicture(bodies, [], { names, isNarrow: true })).toMatchObject({ tiedHeight: 0, links: [], isolated: ['A', 'B', 'C', 'D'], width: 360 });
  });
});

describe('groups of bodies', () => {
  it('have a shape of their own each', () => {
    expect(new Set(BODY_GROUPS.map((group) => shapePath(group, 10))).size).toBe(BODY_GROUPS.length);
  });

  it('take every kind', () => {
    expect(['municipality', 'research_institute', 'foundation', 'state_authority', 'leader_group', 'something new'].map(groupOfType))
      .toEqual(['municipality', 'education', 'association', 'public', 'other', 'other']);
  });
});
