import { describe, expect, it } from 'vitest';
import { clientReach } from '../../src/analysis/client-reach.ts';
import type { ClientDay } from '../../src/analysis/client-series.ts';
import type { NeedFigures } from '../../src/schema/municipality.ts';

describe('reach', () => {
  const need = (year: number, part: Partial<NeedFigures>): NeedFigures => ({
    code: '240', year, population: 1000, populationBasis: 'final', foreignLanguageShare: 20, speakers: 200, speakersLow: 200, speakersHigh: 200, speakersBasis: 'reported', ...part,
  });
  const day = (date: string, total: number | null): ClientDay => ({ date, total, cumulative: 80, cells: [], sum: { low: 0, high: 0 }, doesAddUp: null });
  const needs = [
    need(2020, { speakersLow: 160, speakersHigh: 250, speakersBasis: 'estimated' }), need(2021, {}), need(2019, { speakers: null, speakersLow: null, speakersHigh: null, speakersBasis: null }),
    need(2021, { code: '851', speakers: 1 }),
  ];

  it('is the share of the speakers of the same year, a range where they are one', () => {
    expect(clientReach([day('2020-04-30', 40), day('2021-04-30', 50)], needs, '240')).toMatchObject([
      { year: 2020, isEstimated: true, present: { value: 20, low: 16, high: 25 }, cumulative: { value: 40, low: 32, high: 50 } },
      { year: 2021, isEstimated: false, present: { value: 25 }, cumulative: { value: 40 } },
    ]);
  });

  it('is missing, never 0, without speakers or without clients', () => {
    const [unknown, none, absent] = clientReach([day('2019-04-30', 40), day('2021-04-30', null), day('2018-04-30', 1)], needs, '240');
    expect(unknown?.present).toEqual({ kind: 'missing', reason: 'no_data' });
    expect(none).toMatchObject({ present: { kind: 'missing' }, cumulative: { kind: 'value', value: 40 } });
    expect(absent?.speakers.kind).toBe('missing');
  });
});
