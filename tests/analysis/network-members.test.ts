import { describe, expect, it } from 'vitest';
import { bodyWorks } from '../../src/analysis/body-work.ts';
import { activeOutside, memberWorks, municipalityStandings } from '../../src/analysis/network-members.ts';
import { dataset, municipality, project } from '../fixtures/dataset-builder.ts';
import { body, familyProject, member, nationalProject, recordsOf } from '../fixtures/network-builder.ts';

const data = dataset({
  municipalities: [municipality('001'), municipality('002', { listing: 'mentioned_only' })],
  projects: [project('p0', { placeCodes: ['001'] }), project('p1', { placeCodes: ['001', '002'] }), project('p2', { isRegionWide: true })],
});
const networkMembers = [
  member('town', { type: 'municipality', code: '001' }), member('active'), member('family'), member('national', { type: 'business' }), member('idle'), member('group'), member('lost'),
];
const works = bodyWorks({
  dataset: data,
  records: recordsOf({ p0: { lead: 'active', partners: ['outside', 'group'] }, p1: { lead: 'outside', partners: ['town', 'twice', 'ph'] }, p2: { lead: 'twice', partners: ['ph'] } }),
  archive: {
    bodies: [
      body('active', { homeCode: '002' }), body('family'), body('group', { type: 'network_placeholder', home: 'unknown', homeCode: null }), body('idle', { home: 'unknown', homeCode: null }),
      body('national'), body('outside'), body('ph', { type: 'network_placeholder' }), body('town', { type: 'municipality' }), body('twice'),
    ],
    nationalProjects: [nationalProject('n', ['national'])],
  },
  documents: { familyProjects: [familyProject('f', ['family'])], networkMembers },
});
const members = memberWorks(networkMembers, works);

describe('members and their work', () => {
  it('says where each is seen; a group is nobody, and a row without a body is left out', () => {
    expect(members.map(({ row, involvement }) => [row.bodyId, involvement])).toEqual([
      ['town', 'register'], ['active', 'register'], ['family', 'elsewhere'], ['national', 'elsewhere'], ['idle', 'none'], ['group', 'unnamed'],
    ]);
  });
});

describe('municipalities and the network', () => {
  it('tells membership, own projects, projects that reach them, and other members at home there', () => {
    const [first, second] = municipalityStandings(data, members, works);
    expect(first).toMatchObject({ code: '001', isMember: true, bodyId: 'town', ownProjects: 1, reachedBy: 2, listing: 'listed' });
    expect(first?.members.map(({ bodyId }) => bodyId)).toEqual(['family', 'national']);
    expect(second).toMatchObject({ code: '002', isMember: false, bodyId: null, ownProjects: 0, reachedBy: 1, listing: 'mentioned_only' });
    expect(second?.members.map(({ bodyId }) => bodyId)).toEqual(['active']);
  });
});

describe('active bodies outside the network', () => {
  it('are those with enough projects, the most active first, without members and placeholders', () => {
    expect(activeOutside(works, 1).map((work) => work.body.id)).toEqual(['outside', 'twice']);
    expect(activeOutside(works, 2).map((work) => work.body.id)).toEqual(['outside', 'twice']);
    expect(activeOutside(works, 3)).toEqual([]);
  });
});
