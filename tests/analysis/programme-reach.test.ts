import { describe, expect, it } from 'vitest';
import { laplandBodies, laplandParts, markedOtherwise, themeReaches } from '../../src/analysis/programme-reach.ts';
import { body, member, nationalProject } from '../fixtures/network-builder.ts';
import { esfTheme } from '../fixtures/programme-builder.ts';
import { readArchive } from '../fixtures/real-archive.ts';
import { readDocuments } from '../views/data/real-evidence.ts';

const bodies = [body('here'), body('away', { home: 'elsewhere' }), body('lost', { home: 'unknown' }), body('stranger', { home: 'unknown' })];
const lapland = laplandBodies(bodies, [member('lost'), member('away')]);

describe('laplandBodies', () => {
  it('takes those at home in the region, and members whose home is not known; a member at home elsewhere is none', () => {
    expect([...lapland]).toEqual([['here', 'seat'], ['lost', 'network']]);
  });
});

describe('laplandParts', () => {
  it('keeps the role of each', () => {
    expect(laplandParts({ parts: [{ bodyId: 'away', role: 'lead' }, { bodyId: 'lost', role: 'partner' }, { bodyId: 'here', role: 'partner' }] }, lapland))
      .toEqual([{ bodyId: 'lost', role: 'partner', ground: 'network' }, { bodyId: 'here', role: 'partner', ground: 'seat' }]);
  });
});

describe('themeReaches', () => {
  const reachOf = (theme: ReturnType<typeof esfTheme>, ...projects: readonly (readonly string[])[]) =>
    themeReaches([theme], projects.map((ids, at) => ({ ...nationalProject(`p${String(at)}`, ids), theme: 't' })), lapland)[0];

  it('is by a seat when one of several projects has a body at home in the region', () => {
    expect(reachOf(esfTheme('t', { projectsFunded: 2 }), ['lost'], ['away', 'here'])).toMatchObject({ kind: 'seat', isListShort: false, reaching: [{ project: { id: 'p0' } }, { project: { id: 'p1' } }] });
  });

  it('is by the network alone when no home is known', () => {
    expect(reachOf(esfTheme('t'), ['lost', 'away'], ['stranger'])).toMatchObject({ kind: 'network', reaching: [{ project: { id: 'p0' } }] });
  });

  it('is none when the list is whole, and cannot be told when it is short', () => {
    expect(reachOf(esfTheme('t', { projectsFunded: 1 }), ['away'])).toMatchObject({ kind: 'none', reaching: [], isListShort: false });
    expect(reachOf(esfTheme('t', { projectsFunded: 2 }), ['away'])).toMatchObject({ kind: 'cannot_tell', isListShort: true });
  });

  it('counts a list by groups where the document counts groups', () => {
    expect(reachOf(esfTheme('t', { projectsFunded: 44, projectGroups: 1 }), ['away'])).toMatchObject({ kind: 'none' });
  });

  it('takes a list without a stated number as it is', () => {
    expect(reachOf(esfTheme('t'), ['away'])).toMatchObject({ kind: 'none' });
    expect(reachOf(esfTheme('t'))).toMatchObject({ kind: 'none', listed: [] });
  });
});

describe('the real themes', () => {
  const archive = readArchive();
  const documents = readDocuments();
  const real = laplandBodies(archive.bodies, documents.networkMembers);

  it('agree with the mark in the data, project by project', () => {
    expect(markedOtherwise(archive.nationalProjects, real)).toEqual([]);
    const project = { ...nationalProject('p', ['here']), involvesLaplandBody: false };
    expect(markedOtherwise([project], lapland)).toEqual([project]);
  });

  it('reach Lapland by seven seats, one network member and four not', () => {
    const kinds = themeReaches(documents.esfThemes, archive.nationalProjects, real).map(({ theme, kind }) => [theme.id, kind]);
    expect(kinds).toEqual([
      ['labour_market_matching', 'seat'], ['new_job_opportunities', 'none'], ['immigrants_everyday_life', 'seat'], ['social_enterprises', 'network'],
      ['working_life', 'seat'], ['continuous_learning', 'seat'], ['creative_innovation', 'seat'], ['hard_to_employ', 'seat'],
      ['children_youth_families', 'seat'], ['equality_disadvantage', 'none'], ['inclusion_support', 'none'], ['safety_nets_youth', 'cannot_tell'],
    ]);
  });
});
