import { describe, expect, it } from 'vitest';
import { apart, shareLines } from '../../../../src/views/profile/compare/share-lines.ts';
import { dataset, TEXTS } from '../profile-setup.tsx';

describe('lines of shares', () => {
  it('are those of the municipalities, then of the region from its speakers', () => {
    const lines = shareLines(dataset, ['240', '851'], TEXTS.en);
    expect(lines.map(({ key }) => key)).toEqual(['240', '851', 'region']);
    expect(lines[0]?.points).toEqual([2020, 2021, 2022, 2023, 2024, 2025].map((year, at) => ({ year, share: [4.6, 4.6, 5.1, 6, 7, 7.5][at] })));
    const of2021 = dataset.needs.filter(({ year }) => year === 2021);
    const sum = (of: (figures: (typeof of2021)[number]) => number | null): number => of2021.reduce((all, figures) => all + (of(figures) ?? NaN), 0);
    expect(lines[2]?.points.find(({ year }) => year === 2021)?.share).toBeCloseTo((100 * sum(({ speakers }) => speakers)) / sum(({ population }) => population), 9);
  });

  it('leave out codes that the data lack', () => {
    expect(shareLines(dataset, ['999'], TEXTS.en).map(({ key }) => key)).toEqual(['region']);
  });
});

describe('labels', () => {
  it('are moved apart downwards, in the order of their heights', () => {
    expect(apart([10, 100, 12, 11], 15)).toEqual([10, 100, 40, 25]);
    expect(apart([0, 50], 15)).toEqual([0, 50]);
    expect(apart([], 15)).toEqual([]);
  });
});
