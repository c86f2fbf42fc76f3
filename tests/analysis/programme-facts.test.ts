import { describe, expect, it } from 'vitest';
import { callsAhead, emptiestFirst, emptyAreas, factsAbout, factsByKind, factsOfTheme, factsPlacedIn, tellsAreas } from '../../src/analysis/programme-facts.ts';
import type { DocumentFact } from '../../src/schema/archive.ts';
import { nationalProject } from '../fixtures/network-builder.ts';
import { documentFact as fact, esfTheme } from '../fixtures/programme-builder.ts';
import { readArchive } from '../fixtures/real-archive.ts';
import { readRealDataset } from '../fixtures/real-dataset.ts';

const ids = (facts: readonly DocumentFact[]): readonly string[] => facts.map(({ id }) => id);

describe('factsAbout', () => {
  it('finds any of the subjects, whole names only', () => {
    expect(ids(factsAbout([fact('a', { subject: 'One|Two' }), fact('b', { subject: 'Twofold' }), fact('c', { subject: 'Two' })], new Set(['Two'])))).toEqual(['a', 'c']);
  });
});

describe('factsOfTheme', () => {
  const theme = esfTheme('t');
  const projects = [{ ...nationalProject('Mine', []), theme: 't' }, { ...nationalProject('Theirs', []), theme: 'u' }];

  it('holds facts coded to it, about its name or about one of its projects', () => {
    const facts = [fact('coded', { theme: 't' }), fact('project', { subject: 'Mine' }), fact('name', { subject: 'Other|t fi' }), fact('theirs', { subject: 'Theirs' }), fact('none')];
    expect(ids(factsOfTheme(facts, theme, projects))).toEqual(['coded', 'project', 'name']);
  });

  it('leaves a fact with the theme that it is coded to', () => {
    expect(factsOfTheme([fact('elsewhere', { theme: 'u', subject: 'Mine' })], theme, projects)).toEqual([]);
  });
});

describe('factsByKind', () => {
  it('has the asked kinds first, then others as they come, and none that is empty', () => {
    const groups = factsByKind([fact('a', { kind: 'x' }), fact('b', { kind: 'call' }), fact('c', { kind: 'x' }), fact('d', { kind: 'white_spot' })], ['white_spot', 'pilot_place', 'call']);
    expect(groups.map((group) => [group.kind, ...ids(group.facts)])).toEqual([['white_spot', 'd'], ['call', 'b'], ['x', 'a', 'c']]);
  });
});

describe('content areas', () => {
  const areas = [
    fact('unsaid', { kind: 'content_area' }), fact('yes', { kind: 'content_area', contentProjects: 'yes' }), fact('not-yet', { kind: 'content_area', contentProjects: 'none_yet' }),
    fact('none', { kind: 'content_area', contentProjects: 'none' }),
  ];

  it('come with the emptiest first', () => {
    expect(ids(emptiestFirst(areas))).toEqual(['none', 'not-yet', 'yes', 'unsaid']);
    expect(ids(emptyAreas(areas))).toEqual(['none', 'not-yet']);
  });

  it('are told of when one of them says whether it has projects', () => {
    expect(tellsAreas(areas)).toBe(true);
    expect(tellsAreas([fact('unsaid', { kind: 'content_area' }), fact('call', { kind: 'call' })])).toBe(false);
  });
});

describe('callsAhead', () => {
  it('leaves out closed calls, calls of unknown state, and what is no call', () => {
    const facts = (['open', 'closed', 'coming', 'planned', 'possible', 'unknown'] as const).map((status) => fact(status, { kind: 'call', status }));
    expect(ids(callsAhead([...facts, fact('other', { status: 'open' })]))).toEqual(['open', 'coming', 'planned', 'possible']);
  });
});

describe('factsPlacedIn', () => {
  const { municipalities } = readRealDataset();

  it('finds the region and its municipalities, among others too', () => {
    const facts = [fact('region', { place: 'Lappi' }), fact('town', { place: 'Oulu|Rovaniemi' }), fact('north', { place: 'Pohjois-Suomi' }), fact('none')];
    expect(ids(factsPlacedIn(facts, municipalities))).toEqual(['region', 'town']);
  });

  it('finds six of the review of national themes, none of them a white spot', () => {
    const found = factsPlacedIn(readArchive().facts.filter(({ document }) => document === 'doc-esfplus'), municipalities);
    expect(ids(found).toSorted()).toEqual(['coverage-lanupe-lapland', 'coverage-tyoelama-north', 'pilot-sie-osaat', 'pilot-yliopisto-valmentava', 'synergy-tyoelama-lapland-lead', 'synergy-yyo-handprint']);
  });
});
