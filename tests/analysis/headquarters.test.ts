import { describe, expect, it } from 'vitest';
import { headquarters } from '../../src/analysis/headquarters.ts';
import { createAnalyst } from '../../src/app/answer.ts';
import { dataset, municipality, project, sentence } from '../fixtures/dataset-builder.ts';

const region = { leadHome: 'region' } as const;
const analyst = createAnalyst(dataset({
  municipalities: [municipality('001'), municipality('002'), municipality('003')],
  projects: [
    project('a', { ...region, leadSeatCode: '001', placeCodes: ['001', '002'] }),
    project('b', { ...region, leadSeatCode: '002', placeCodes: ['002'] }),
    project('c', { ...region, placeCodes: ['002'] }),
    project('d', { leadHome: 'elsewhere', placeCodes: ['002', '003'] }),
    project('e', { placeCodes: [], isRegionWide: true }),
  ],
}));

describe('headquarters', () => {
  it('sets work against lead seats, by hand', () => {
    const { rows } = headquarters(analyst, sentence(), '001');
    expect(rows.map(({ code, work, led }) => [code, work, led])).toEqual([['001', 1, 1], ['002', 4, 1], ['003', 1, 0]]);
    expect(rows[1]).toMatchObject({
      workCount: 4, ledHere: 1,
      ledBy: { capital: 1, restOfRegion: 0, regionUnknownPlace: 1, elsewhere: 1, unknown: 0 },
    });
    // The capital's own project is led from here, so it is not among those led from elsewhere.
    expect(rows[0]).toMatchObject({ workCount: 1, ledHere: 1, ledBy: { capital: 0 } });
  });

  it('counts every selected project once, placed or not', () => {
    const { homes, selectedCount } = headquarters(analyst, sentence(), '001');
    expect(homes).toEqual({ capital: 1, restOfRegion: 1, regionUnknownPlace: 1, elsewhere: 1, unknown: 1 });
    expect(selectedCount).toBe(5);
  });

  it('counts the projects on either side, by hand: a to d work somewhere, the seats of a and b are known', () => {
    expect(headquarters(analyst, sentence(), '001')).toMatchObject({ workingCount: 4, seatedCount: 2 });
    // Counted everywhere, the project for the whole region works everywhere too, but has no seat.
    expect(headquarters(analyst, sentence({ regionWide: 'counted' }), '001')).toMatchObject({ workingCount: 5, seatedCount: 2 });
  });

  it('is the same whatever the sentence\'s own location basis or what it counts', () => {
    const plain = headquarters(analyst, sentence(), '001');
    expect(headquarters(analyst, sentence({ locationBasis: 'lead_seat' }), '001')).toEqual(plain);
    expect(headquarters(analyst, sentence({ counted: 'themes' }), '001')).toEqual(plain);
  });

  it('follows the allocation at work, not at the seat', () => {
    const { rows } = headquarters(analyst, sentence({ allocation: 'equal' }), '001');
    expect(rows.map(({ work, led }) => [work, led])).toEqual([[0.5, 1], [3, 1], [0.5, 0]]);
  });

  it('leaves out what is not compared, and has zeros when nothing is selected', () => {
    const listed = createAnalyst(dataset({ municipalities: [municipality('001'), municipality('002', { listing: 'mentioned_only' })], projects: [] }));
    const { rows, homes, selectedCount } = headquarters(listed, sentence({ frame: 'listed' }), '001');
    expect(rows.map(({ code, work, led }) => [code, work, led])).toEqual([['001', 0, 0]]);
    expect([selectedCount, Object.values(homes)]).toEqual([0, [0, 0, 0, 0, 0]]);
  });
});
