import { describe, expect, it } from 'vitest';
import { figureSeries, pointText, seriesSourceIds } from '../../../src/views/profile/figure-series.ts';
import { latestTable, yearsTable } from '../../../src/views/profile/series-tables.ts';
import { archive, pageProps, TEXTS } from './profile-setup.tsx';

const page = pageProps();
const kemi = figureSeries(page, '240', TEXTS.fi);
const byId = (id: string) => kemi.find((series) => series.id === id);

describe('figures over the years', () => {
  it('are population, share and speakers, then every indicator of the data', () => {
    expect(kemi.map(({ id }) => id)).toEqual(['population', 'foreign_language_share', 'foreign_language_speakers', ...archive.indicatorNames.map(({ id }) => id)]);
    expect(byId('population')?.points.map(({ year, value }) => [year, value]).slice(0, 2)).toEqual([[2015, 21758], [2016, 21602]]);
    expect(byId('population')?.points.find(({ year }) => year === 2023)?.basis).toBe('preliminary');
  });

  it('keep ranges and say where each figure is from', () => {
    const speakers = byId('foreign_language_speakers')?.points ?? [];
    expect(speakers[0]).toMatchObject({ year: 2020, low: 929.8835, high: 950.3205, basis: 'estimated' });
    expect(speakers[1]).toMatchObject({ year: 2021, value: 926, low: 926, high: 926, basis: 'reported' });
    expect(speakers[0]?.source?.en).toMatch(/table 159t/);
    expect(speakers[1]?.source?.en).toMatch(/Sea Lapland/);
    for (const { points } of kemi) for (const { source } of points) expect(source).not.toBeNull();
    expect(seriesSourceIds(kemi, page)).toContain('doc-sealapland');
  });

  it('have no points where the data have none: net immigration is known for six municipalities only', () => {
    const known = page.dataset.municipalities.filter(({ code }) => figureSeries(page, code, TEXTS.fi).find(({ id }) => id === 'net_immigration_preliminary')?.points.length === 1);
    expect(known).toHaveLength(6);
    const empty = figureSeries(page, '047', TEXTS.en);
    const row = latestTable(empty, TEXTS.en).rows.find(([name]) => name === 'Net immigration, preliminary');
    expect(row?.slice(1, 3)).toEqual(known.some(({ code }) => code === '047') ? [expect.any(String), null] : ['no data', null]);
  });

  it('are written as they are known', () => {
    expect(pointText({ unit: 'persons' }, { value: 940.1, low: 929.9, high: 950.3 }, TEXTS.fi)).toBe('930–950');
    expect(pointText({ unit: 'persons' }, { value: 926, low: 926, high: 926 }, TEXTS.fi)).toBe('926');
    expect(pointText({ unit: 'percentage' }, { value: 4.6, low: 4.6, high: 4.6 }, TEXTS.fi).replace(/\s/g, ' ')).toBe('4,6 %');
  });

  it('stand in a table year by year, and with the latest and its source', () => {
    const english = figureSeries(page, '240', TEXTS.en);
    const rows = yearsTable(english, TEXTS.en).rows;
    expect(rows).toHaveLength(english.reduce((sum, { points }) => sum + points.length, 0));
    expect(rows.find(([name, , year]) => name === 'Foreign-language speakers' && year === '2020')?.slice(3, 7)).toEqual([940, 930, 950, 'worked out from the share']);
    expect(latestTable(english, TEXTS.en).rows[0]?.slice(0, 4)).toEqual(['Population', '19,339 (2025)', '21,758 (2015)', 11]);
  });
});
