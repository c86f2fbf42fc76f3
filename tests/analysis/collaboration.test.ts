import { describe, expect, it } from 'vitest';
import { collaborationOf, PLACEHOLDER_TYPE, projectsOfAny, type ProjectParts } from '../../src/analysis/collaboration.ts';

/** "A* B" is led by A with B as a partner; "?x" is a placeholder. */
const project = (id: string, written: string): ProjectParts => ({
  id,
  bodies: written.split(' ').filter((word) => word !== '').map((word) => {
    const name = word.replace('*', '');
    return { id: name, name, role: word.endsWith('*') ? 'lead' as const : 'partner' as const, type: name.startsWith('?') ? PLACEHOLDER_TYPE : 'association' };
  }),
});

/*
 * By hand: A is with B in p0 and p1, with C in p0; B with C in p0; C with E in p3; F with G in p5.
 * D is alone in p2, A in p6 (where it stands twice); p4 names nobody.
 */
const example = collaborationOf([
  project('p0', 'A* B C'), project('p1', 'A B*'), project('p2', 'D*'), project('p3', 'C* E ?many'), project('p4', '?towns*'), project('p5', 'F* G'), project('p6', 'A A*'),
]);
const body = (id: string) => example.bodies.find((each) => each.id === id);

describe('bodies', () => {
  it('come with the most projects first, then by id', () => {
    expect(example.bodies.map(({ id, parts }) => [id, parts.length])).toEqual([['A', 3], ['B', 2], ['C', 2], ['D', 1], ['E', 1], ['F', 1], ['G', 1]]);
  });

  it('have their roles, and one part in a project where they stand twice', () => {
    expect(body('A')?.parts).toEqual([{ project: 0, role: 'lead' }, { project: 1, role: 'partner' }, { project: 6, role: 'lead' }]);
    expect([body('A')?.led, body('B')?.led, body('E')?.led]).toEqual([2, 1, 0]);
  });

  it('count the projects that they share, and their distinct partners, most common projects first', () => {
    expect([body('A')?.shared, body('C')?.shared, body('D')?.shared]).toEqual([2, 2, 0]);
    expect(body('A')?.partners).toEqual([{ id: 'B', projects: 2 }, { id: 'C', projects: 1 }]);
    expect(body('C')?.partners).toEqual([{ id: 'A', projects: 1 }, { id: 'B', projects: 1 }, { id: 'E', projects: 1 }]);
    expect(body('D')?.partners).toEqual([]);
  });
});

describe('pairs', () => {
  it('stand once each, with the projects that both are in', () => {
    expect(example.pairs).toEqual([
      { a: 'A', b: 'B', projects: [0, 1] }, { a: 'A', b: 'C', projects: [0] }, { a: 'B', b: 'C', projects: [0] }, { a: 'C', b: 'E', projects: [3] }, { a: 'F', b: 'G', projects: [5] },
    ]);
  });

  it('are ordered by id inside a pair, whatever the order in the project', () => {
    expect(collaborationOf([project('p', 'Z* M A')]).pairs.map(({ a, b }) => `${a}${b}`)).toEqual(['AM', 'AZ', 'MZ']);
  });
});

describe('sets of bodies tied together', () => {
  it('are found through others, the largest first', () => {
    expect(example.components.map((ids) => [...ids].sort().join(''))).toEqual(['ABCE', 'FG', 'D']);
  });
});

describe('projects', () => {
  it('are shared, of one body, or without a named one', () => {
    expect([example.together, example.alone, example.nobody]).toEqual([[0, 1, 3, 5], [2, 6], [4]]);
  });

  it('with a placeholder beside one body are projects of one body', () => {
    expect(collaborationOf([project('p', 'A* ?many')]).alone).toEqual([0]);
  });

  it('list what stands in place of names, which is no body', () => {
    expect(example.unnamed).toEqual([{ project: 3, id: '?many', name: '?many' }, { project: 4, id: '?towns', name: '?towns' }]);
    expect(body('?many')).toBeUndefined();
  });

  it('of several bodies are counted once', () => {
    expect(projectsOfAny(example.bodies.filter(({ id }) => id === 'A' || id === 'B'))).toBe(3);
    expect(projectsOfAny([])).toBe(0);
  });

  it('may be none', () => {
    expect(collaborationOf([])).toEqual({ projects: [], bodies: [], pairs: [], components: [], together: [], alone: [], nobody: [], unnamed: [] });
  });
});
