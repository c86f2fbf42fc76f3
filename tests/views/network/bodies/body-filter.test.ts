import { describe, expect, it } from 'vitest';
import { bodyWorks } from '../../../../src/analysis/body-work.ts';
import { bodyLines, EVERY_BODY, filterBodies, type BodyFilter } from '../../../../src/views/network/bodies/body-filter.ts';
import { project } from '../../../fixtures/dataset-builder.ts';
import { body, member, recordsOf } from '../../../fixtures/network-builder.ts';

const works = bodyWorks({
  dataset: { projects: [project('p0'), project('p1')] },
  records: recordsOf({ p0: { lead: 'a', partners: ['b'] }, p1: { lead: 'a' } }),
  archive: {
    bodies: [
      body('a', { name: 'Åbo Äijät ry', shortName: 'ÅÄ' }), body('b', { name: 'Yhdistys B', home: 'elsewhere' }), body('c', { name: 'Yritys C', type: 'company', home: 'unknown' }),
      body('ph', { name: 'useita', type: 'network_placeholder', home: 'unknown' }),
    ],
    nationalProjects: [],
  },
  documents: { familyProjects: [], networkMembers: [member('c')] },
});
const lines = bodyLines(works, { bodyAliases: [{ alias: 'B-seura', bodyId: 'b', note: null }] }, new Set([1]));
const found = (part: Partial<BodyFilter>): readonly string[] => filterBodies(lines, { ...EVERY_BODY, ...part }).map(({ work }) => work.body.id);

describe('the lines of the list', () => {
  it('count projects, and those of the sentence', () => {
    expect(lines.map(({ work, projects, selected }) => [work.body.id, projects, selected])).toEqual([['a', 2, 1], ['b', 1, 0], ['c', 0, 0], ['ph', 0, 0]]);
  });
});

describe('narrowing the list', () => {
  it('leaves unnamed groups out unless their kind is asked for', () => {
    expect(found({})).toEqual(['a', 'b', 'c']);
    expect(found({ type: 'network_placeholder' })).toEqual(['ph']);
    expect(found({ type: 'company' })).toEqual(['c']);
  });

  it('finds every word in any of the names, without case and accents', () => {
    expect(found({ text: 'abo aijat' })).toEqual(['a']);
    expect(found({ text: '  åä ' })).toEqual(['a']);
    expect(found({ text: 'seura yhdistys' })).toEqual(['b']);
    expect(found({ text: 'seura äijät' })).toEqual([]);
  });

  it('by home and by network', () => {
    expect([found({ home: 'region' }), found({ home: 'elsewhere' }), found({ home: 'unknown' })]).toEqual([['a'], ['b'], ['c']]);
    expect([found({ network: 'members' }), found({ network: 'others' })]).toEqual([['c'], ['a', 'b']]);
  });
});
