import { describe, expect, it } from 'vitest';
import { bodyWorks, isPlaceholder, registerProjects } from '../../src/analysis/body-work.ts';
import { project } from '../fixtures/dataset-builder.ts';
import { body, familyProject, member, nationalProject, recordsOf } from '../fixtures/network-builder.ts';

const works = bodyWorks({
  dataset: { projects: [project('p0'), project('p1'), project('p2'), project('p3')] },
  records: recordsOf({ p0: { lead: 'a', partners: ['b'] }, p1: { lead: 'b', partners: ['a', 'b'] }, p3: { lead: 'a' } }),
  archive: {
    bodies: [body('a'), body('b'), body('idle'), body('town', { type: 'municipality' }), body('other-town', { type: 'municipality', homeCode: '002' })],
    nationalProjects: [nationalProject('n', ['a', 'a'])],
  },
  documents: { familyProjects: [familyProject('f', ['b', 'b']), familyProject('g', ['b'])], networkMembers: [member('a'), member('town-hall', { code: '001', type: 'municipality' })] },
});
const workOf = (id: string) => {
  const work = works.find((each) => each.body.id === id);
  if (work === undefined) throw new Error(`No work of "${id}".`);
  return work;
};

describe('the work of bodies', () => {
  it('keeps the order of the bodies, and bodies without work', () => {
    expect(works.map((work) => work.body.id)).toEqual(['a', 'b', 'idle', 'town', 'other-town']);
    expect(workOf('idle')).toMatchObject({ led: [], partnered: [], national: [], family: [], member: null });
  });

  it('tells leading from taking part, and counts a project once where a body has both roles', () => {
    expect([workOf('a').led, workOf('a').partnered]).toEqual([[0, 3], [1]]);
    expect([workOf('b').led, workOf('b').partnered]).toEqual([[1], [0]]);
    expect(registerProjects(workOf('a'))).toEqual([0, 1, 3]);
    expect(registerProjects(workOf('b'))).toEqual([0, 1]);
  });

  it('counts a national or a family project once, however often the body stands in it', () => {
    expect(workOf('a').national.map(({ id }) => id)).toEqual(['n']);
    expect(workOf('b').family.map(({ id }) => id)).toEqual(['f', 'g']);
  });

  it('knows a municipality as a member by its code, but no other body of that municipality', () => {
    expect(workOf('a').member?.id).toBe('m-a');
    expect(workOf('town').member?.id).toBe('m-town-hall');
    expect(workOf('other-town').member).toBeNull();
    expect(workOf('b').member).toBeNull();
  });
});

it('a placeholder is no body', () => {
  expect([isPlaceholder(body('ph', { type: 'network_placeholder' })), isPlaceholder(body('a'))]).toEqual([true, false]);
});
