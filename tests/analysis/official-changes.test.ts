import { describe, expect, it } from 'vitest';
import { officialChanges, refreshedYears } from '../../src/analysis/official-changes.ts';
import type { NeedFigures } from '../../src/schema/municipality.ts';
import type { OfficialFigure, OfficialFigures } from '../../src/schema/official.ts';

const need = (code: string, year: number, parts: Partial<NeedFigures> = {}): NeedFigures => ({
  code, year, population: 1000, populationBasis: 'final', foreignLanguageShare: 2.3, speakers: 23, speakersLow: 22.5, speakersHigh: 23.5, speakersBasis: 'estimated', ...parts,
});
const figure = (part: Partial<OfficialFigure>): OfficialFigure => ({ figure: 'population', code: '047', year: 2024, value: 1000, missing: null, isPreliminary: false, ...part });
const table = (...figures: readonly OfficialFigure[]): readonly OfficialFigures[] => [{ tableId: 't', title: '', updated: null, origin: 'x', figures, absent: [], otherNames: [] }];
const share = (part: Partial<OfficialFigure>): OfficialFigure => figure({ figure: 'foreignLanguageShare', ...part });

describe('officialChanges', () => {
  it('tells same, changed, new, missing and not asked for apart, in code and year order', () => {
    const needs = [need('240', 2024), need('047', 2024), need('047', 2023)];
    const changes = officialChanges(needs, table(
      figure({ code: '240', value: 1010 }), figure({}), figure({ year: 2025, value: 990 }), figure({ year: 2023, value: null, missing: 'suppressed' }), share({ value: 2.3 }),
    ));
    expect(changes.map(({ code, year, population, share: percent }) => [code, year, population.kind, population.before, population.after, population.missing, percent.kind])).toEqual([
      ['047', 2023, 'missing', 1000, null, 'suppressed', 'notAsked'],
      ['047', 2024, 'same', 1000, 1000, null, 'same'],
      ['047', 2025, 'new', null, 990, null, 'notAsked'],
      ['240', 2024, 'changed', 1000, 1010, null, 'notAsked'],
    ]);
  });

  it('has nothing for an answer without figures', () => {
    expect(officialChanges([need('047', 2024)], table())).toEqual([]);
  });
});

describe('refreshedYears', () => {
  it('worked by hand: 2.5 % of 1 200 inhabitants is 30 speakers, between 29.4 and 30.6', () => {
    expect(refreshedYears([need('047', 2024)], table(figure({ value: 1200 }), share({ value: 2.5 })))).toEqual([{
      code: '047', year: 2024, population: 1200, populationBasis: 'final', share: 2.5, isPopulationNew: true, isShareNew: true,
      speakers: { point: 30, low: 29.4, high: 30.6, basis: 'estimated', isFromAnswer: false },
    }]);
  });

  it('keeps what the answer misses, and never makes it 0', () => {
    const [year] = refreshedYears([need('047', 2024)], table(figure({ value: null, missing: 'no_data' }), share({ value: 3 })));
    expect(year).toMatchObject({ population: 1000, isPopulationNew: false, share: 3, speakers: { point: 30 } });
    expect(refreshedYears([need('047', 2024)], table(figure({ value: null, missing: 'no_data' })))).toEqual([]);
    expect(refreshedYears([], table(share({ year: 2030, value: 3 })))).toEqual([]);
  });

  it('keeps a counted number of the package while it fits the share, and gives it up when it does not', () => {
    const counted = need('047', 2024, { speakers: 23, speakersLow: 23, speakersHigh: 23, speakersBasis: 'reported' });
    expect(refreshedYears([counted], table(figure({ value: 1002 })))[0]?.speakers).toMatchObject({ basis: 'reported', point: 23, isFromAnswer: false });
    expect(refreshedYears([counted], table(share({ value: 4 })))[0]?.speakers).toMatchObject({ basis: 'estimated', point: 40 });
  });

  it('takes a count of the answer only where it does not contradict the share', () => {
    const count = (value: number): OfficialFigure => figure({ figure: 'foreignLanguageSpeakers', value });
    expect(refreshedYears([need('047', 2024)], table(share({ value: 2.3 }), count(23)))[0]?.speakers).toEqual({ point: 23, low: 23, high: 23, basis: 'reported', isFromAnswer: true });
    expect(refreshedYears([need('047', 2024)], table(share({ value: 2.3 }), count(99)))[0]?.speakers).toMatchObject({ basis: 'estimated', point: 23 });
  });

  it('says of a preliminary year that it is one', () => {
    expect(refreshedYears([], table(figure({ isPreliminary: true })))[0]).toMatchObject({ populationBasis: 'preliminary', share: null, speakers: null });
  });
});
