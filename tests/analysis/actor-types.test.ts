import { describe, expect, it } from 'vitest';
import { absentTypes, actorRows, cellMark, memberCross } from '../../src/analysis/actor-types.ts';
import { bodyWorks } from '../../src/analysis/body-work.ts';
import { memberWorks } from '../../src/analysis/network-members.ts';
import { project } from '../fixtures/dataset-builder.ts';
import { body, familyProject, member, nationalProject, recordsOf } from '../fixtures/network-builder.ts';

const networkMembers = [member('far-member', { type: 'business' }), member('club'), member('group', { type: 'public_authority' })];
const works = bodyWorks({
  dataset: { projects: [project('p0'), project('p1')] },
  records: recordsOf({ p0: { lead: 'club', partners: ['fund'] }, p1: { lead: 'far', partners: ['fund', 'group'] } }),
  archive: {
    bodies: [
      body('club'), body('far', { home: 'elsewhere' }), body('far-member', { type: 'company', home: 'elsewhere' }),
      body('fund', { type: 'foundation' }), body('group', { type: 'network_placeholder' }),
    ],
    nationalProjects: [nationalProject('n', ['far'])],
  },
  documents: { familyProjects: [familyProject('f', ['club'])], networkMembers },
});
const TYPES = ['association', 'company', 'foundation', 'parish_church'];
const rows = actorRows(works, TYPES, { scope: 'region', selected: new Set([1]) });
const counts = (found: typeof rows) => found.map(({ type, bodies }) => [type, ...(['all', 'members', 'lead', 'partner', 'selected', 'family', 'national'] as const).map((column) => bodies[column].length)]);

describe('kinds of body by where they are seen', () => {
  it('counts bodies of the region and members from anywhere', () => {
    expect(counts(rows)).toEqual([
      ['association', 1, 1, 1, 0, 0, 1, 0],
      ['company', 1, 1, 0, 0, 0, 0, 0],
      ['foundation', 1, 0, 0, 1, 1, 0, 0],
      ['parish_church', 0, 0, 0, 0, 0, 0, 0],
    ]);
  });

  it('counts all bodies when asked', () => {
    expect(counts(actorRows(works, TYPES, { scope: 'all', selected: new Set([1]) }))[0]).toEqual(['association', 2, 1, 2, 0, 1, 1, 1]);
  });

  it('never counts a placeholder, even if its kind is asked for', () => {
    expect(counts(actorRows(works, ['network_placeholder'], { scope: 'all', selected: new Set() }))).toEqual([['network_placeholder', 0, 0, 0, 0, 0, 0, 0]]);
  });

  it('marks a missing member apart where the kind is at work', () => {
    expect(absentTypes(rows, 'members').map(({ type }) => type)).toEqual(['foundation', 'parish_church']);
    const [, company, foundation, parish] = rows;
    if (company === undefined || foundation === undefined || parish === undefined) throw new Error('Rows are missing.');
    expect([cellMark(foundation.bodies, 'members'), cellMark(parish.bodies, 'members'), cellMark(foundation.bodies, 'lead'), cellMark(company.bodies, 'members')]).toEqual(['gap', 'none', 'none', 'some']);
  });
});

it('members by kind and by group of the list', () => {
  const crosses = memberCross(memberWorks(networkMembers, works), [...TYPES, 'network_placeholder']);
  expect(crosses.map(({ type, counts: found }) => [type, [...found]])).toEqual([
    ['association', [['association', 1]]], ['company', [['business', 1]]], ['network_placeholder', [['public_authority', 1]]],
  ]);
});
