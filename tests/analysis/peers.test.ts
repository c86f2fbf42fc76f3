import { describe, expect, it } from 'vitest';
import { nearestCodes, peerGroups, peerTraits, positionAmong, standardised } from '../../src/analysis/peers.ts';
import type { PeerTraits, PositionedFigure } from '../../src/schema/profile-result.ts';
import { known, knownRange, missing } from '../../src/schema/quantity.ts';
import { readArchive } from '../fixtures/real-archive.ts';
import { readRealDataset } from '../fixtures/real-dataset.ts';

const traits = (code: string, [population, foreignLanguageShare]: readonly [number | null, number | null], more: Partial<PeerTraits> = {}): PeerTraits =>
  ({ code, subRegionCode: '191', grouping: 'rural', population, foreignLanguageShare, ...more });

describe('standardised', () => {
  it('has mean 0 and spread 1: 2, 4, 4, 4, 5, 5, 7, 9 have mean 5 and standard deviation 2', () => {
    expect(standardised([2, 4, 4, 4, 5, 5, 7, 9])).toEqual([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]);
  });

  it('is 0 where all are equal', () => {
    expect(standardised([3, 3])).toEqual([0, 0]);
  });
});

describe('nearestCodes', () => {
  // ln 1000 and ln 4000, 1 % and 3 %, each twice: every trait is one standard deviation from its mean, so that
  // one trait apart is a distance of 2 and both apart one of 2 √2.
  const square = [traits('001', [1000, 1]), traits('002', [1000, 3]), traits('003', [4000, 1]), traits('004', [4000, 3])];

  it('orders by distance, ties by code', () => {
    expect(nearestCodes(square, '001')).toEqual(['002', '003', '004']);
    expect(nearestCodes(square, '004')).toEqual(['002', '003', '001']);
    expect(nearestCodes(square, '004', 1)).toEqual(['002']);
  });

  it('likens sizes by their ratio, not by their difference', () => {
    // With equal shares only size counts: ln 100 is as far from ln 1000 as ln 10 000 is, and 2000 is nearer than either.
    const sizes = [traits('001', [1000, 1]), traits('002', [10_000, 1]), traits('003', [100, 1]), traits('004', [2000, 1])];
    expect(nearestCodes(sizes, '001')).toEqual(['004', '002', '003']);
  });

  it('leaves out municipalities without figures, and finds nothing for one of them', () => {
    expect(nearestCodes([...square, traits('005', [1000, null]), traits('006', [null, 1])], '001')).toEqual(['002', '003', '004']);
    expect(nearestCodes([...square, traits('005', [1000, null])], '005')).toEqual([]);
    expect(nearestCodes(square, '999')).toEqual([]);
    expect(nearestCodes([traits('001', [1000, 1])], '001')).toEqual([]);
  });
});

describe('peerGroups', () => {
  it('are by sub-region, by grouping and by nearness, never with the municipality itself', () => {
    const all = [traits('001', [1000, 1]), traits('003', [1000, 2], { grouping: 'urban' }), traits('002', [9000, 9], { subRegionCode: '192' })];
    expect(peerGroups(all, '001')).toEqual([
      { kind: 'sub_region', codes: ['003'] },
      { kind: 'grouping', codes: ['002'] },
      { kind: 'nearest', codes: ['003', '002'] },
    ]);
    expect(peerGroups(all, '999').map(({ codes }) => codes)).toEqual([[], [], []]);
  });

  it('of Kemi in 2021 are its sub-region, the two other towns and the five nearest', () => {
    const all = peerTraits(readRealDataset(), readArchive().municipalities, 2021);
    expect(all).toHaveLength(21);
    const [subRegion, grouping, nearest] = peerGroups(all, '240');
    expect(subRegion?.codes).toEqual(['241', '751', '845', '851']);
    expect(grouping?.codes).toEqual(['698', '851']);
    // The same by a plain second computation: no vectors, no library.
    const logs = all.map(({ population }) => Math.log(population ?? 0));
    const shares = all.map(({ foreignLanguageShare }) => foreignLanguageShare ?? 0);
    const spread = (values: readonly number[]): number => { const m = values.reduce((a, b) => a + b) / 21; return Math.sqrt(values.reduce((a, b) => a + (b - m) ** 2, 0) / 21); };
    const own = all.findIndex(({ code }) => code === '240');
    const distances = all.map(({ code }, at) => [code, (((logs[at] ?? 0) - (logs[own] ?? 0)) / spread(logs)) ** 2 + (((shares[at] ?? 0) - (shares[own] ?? 0)) / spread(shares)) ** 2] as const)
      .filter(([code]) => code !== '240').sort((a, b) => a[1] - b[1]);
    expect(nearest?.codes).toEqual(distances.slice(0, 5).map(([code]) => code));
    expect(peerTraits(readRealDataset(), readArchive().municipalities, 2016).every(({ foreignLanguageShare }) => foreignLanguageShare === null)).toBe(true);
  });
});

describe('positionAmong', () => {
  const listed = (value: number): PositionedFigure => ({ listing: 'listed', figure: known(value) });
  const bound = (value: number): PositionedFigure => ({ listing: 'mentioned_only', figure: known(value) });

  it('ranks among whole lists only, ties sharing the best rank', () => {
    // Of 5, 5, 3 and 1 the 5 is first with another; the lower bound of 9 is larger already and has no rank.
    expect(positionAmong(listed(5), [listed(5), listed(3), listed(1), bound(9), bound(2)])).toEqual({ rank: 1, of: 4, below: 2, peers: 3, bounds: 2, boundsAbove: 1 });
    expect(positionAmong(listed(3), [listed(5), listed(5), listed(1)])).toEqual({ rank: 3, of: 4, below: 1, peers: 3, bounds: 0, boundsAbove: 0 });
  });

  it('never ranks a lower bound, but says how many it exceeds', () => {
    expect(positionAmong(bound(4), [listed(5), listed(3)])).toEqual({ rank: null, of: 2, below: 1, peers: 2, bounds: 0, boundsAbove: 0 });
    expect(positionAmong({ listing: 'partly_listed', figure: known(0) }, [listed(1)]).rank).toBeNull();
  });

  it('counts ranges by their middle and leaves missing figures out', () => {
    expect(positionAmong({ listing: 'listed', figure: knownRange(2, 1, 9) }, [listed(3), { listing: 'listed', figure: missing('no_data') }]))
      .toEqual({ rank: 2, of: 2, below: 0, peers: 1, bounds: 0, boundsAbove: 0 });
    expect(positionAmong({ listing: 'listed', figure: missing('no_data') }, [listed(3)])).toEqual({ rank: null, of: 1, below: 0, peers: 1, bounds: 0, boundsAbove: 0 });
    expect(positionAmong(listed(1), [])).toEqual({ rank: 1, of: 1, below: 0, peers: 0, bounds: 0, boundsAbove: 0 });
  });
});
