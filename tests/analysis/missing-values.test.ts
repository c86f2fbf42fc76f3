import { describe, expect, it } from 'vitest';
import { missingValues } from '../../src/analysis/missing-values.ts';
import { createAnalyst } from '../../src/app/answer.ts';
import type { PeerGroup } from '../../src/schema/profile-result.ts';
import { dataset, municipality, project, sentence } from '../fixtures/dataset-builder.ts';

const data = dataset({
  municipalities: [municipality('001'), municipality('002'), municipality('003'), municipality('004')],
  projects: [
    project('a', { placeCodes: ['001'], targetGroups: ['g1'], themes: ['t1'] }),
    project('b', { placeCodes: ['002', '003'], targetGroups: ['g3'], themes: ['t1', 't2'] }),
    project('c', { placeCodes: ['004'], targetGroups: ['g2', 'g3'], themes: ['t3'], fund: 'f2' }),
    project('d', { isRegionWide: true, targetGroups: ['g2'] }),
  ],
});
const analyst = createAnalyst(data);
const groups: readonly PeerGroup[] = [{ kind: 'sub_region', codes: ['002', '003'] }, { kind: 'grouping', codes: ['004'] }, { kind: 'nearest', codes: [] }];

describe('missingValues', () => {
  it('tells what a municipality lacks and how many peers have it, those most have first', () => {
    expect(missingValues(analyst, sentence(), { code: '001', groups, basis: 'targetGroup' })).toEqual([
      { value: 'g3', peers: { sub_region: { having: 2, of: 2 }, grouping: { having: 1, of: 1 }, nearest: { having: 0, of: 0 } }, codes: ['002', '003', '004'], regionWide: 0 },
      { value: 'g2', peers: { sub_region: { having: 0, of: 2 }, grouping: { having: 1, of: 1 }, nearest: { having: 0, of: 0 } }, codes: ['004'], regionWide: 1 },
    ]);
  });

  it('looks beyond the sentence’s own choice of the same kind, and keeps the others', () => {
    const values = (more: Parameters<typeof sentence>[0], basis: 'theme' | 'targetGroup'): readonly string[] => missingValues(analyst, sentence(more), { code: '001', groups, basis }).map(({ value }) => value);
    expect(values({ targetGroups: ['g1'] }, 'targetGroup')).toEqual(['g3', 'g2']);
    expect(values({ targetGroups: ['g3'] }, 'theme')).toEqual(['t1', 't2', 't3']);
    expect(values({ funds: ['f2'] }, 'targetGroup')).toEqual(['g2', 'g3', 'g1']);
  });

  it('counts region-wide projects as the municipality’s where the sentence does', () => {
    expect(missingValues(analyst, sentence({ regionWide: 'counted' }), { code: '001', groups, basis: 'targetGroup' }).map(({ value }) => value)).toEqual(['g3']);
  });

  it('is everything where nothing is selected, and nothing for an unknown code', () => {
    expect(missingValues(analyst, sentence({ text: 'no such name' }), { code: '001', groups, basis: 'theme' }).map(({ value }) => value)).toEqual(['t1', 't2', 't3']);
    expect(missingValues(analyst, sentence(), { code: '999', groups, basis: 'theme' })).toEqual([]);
  });
});
