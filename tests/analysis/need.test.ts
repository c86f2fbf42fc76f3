import { describe, expect, it } from 'vitest';
import { figuresOfYear, needLevelKindOf, needLevelOf, needOf, ownFiguresOf } from '../../src/analysis/need.ts';
import { known, knownRange, missing } from '../../src/schema/quantity.ts';
import type { NeedFigures } from '../../src/schema/municipality.ts';
import { isOwnNeed, NEEDS } from '../../src/schema/sentence.ts';
import { dataset, figures, municipality, ownNeed } from '../fixtures/dataset-builder.ts';

const NO_DATA = missing('no_data');
const municipality001 = municipality('001', { landAreaKm2: 95 });
const place = (ofYear: NeedFigures | undefined, ownFigure?: number) => ({ municipality: municipality001, figures: ofYear, ownFigure });
const estimated = figures('001', { population: 7008, foreignLanguageShare: 3.7, speakers: 259, speakersLow: 256, speakersHigh: 262, speakersBasis: 'estimated' });
const before2020 = figures('001', { population: 7008, foreignLanguageShare: null, speakers: null, speakersLow: null, speakersHigh: null, speakersBasis: null });

describe('need', () => {
  it.each([
    ['foreign_language_speakers', knownRange(259, 256, 262), known(3.7)],
    ['population', known(7008), known(7008)],
    ['land_area', known(95), known(95)],
    ['equal', known(1), missing('not_applicable')],
    ['own-unemployed', known(7), known(7)],
  ] as const)('%s and its level', (need, expected, level) => {
    expect(needOf(need, place(estimated, 7))).toEqual(expected);
    expect(needLevelOf(need, place(estimated, 7))).toEqual(level);
  });

  it('has no range where speakers are reported', () => {
    expect(needOf('foreign_language_speakers', place(figures('001')))).toEqual(known(10));
  });

  it.each([
    ['a year without shares', before2020, NO_DATA, known(7008)],
    ['a year without figures', undefined, NO_DATA, NO_DATA],
    ['no population', figures('001', { population: null }), known(10), NO_DATA],
  ])('%s', (...[, ofYear, speakers, population]) => {
    expect(needOf('foreign_language_speakers', place(ofYear))).toEqual(speakers);
    expect(needOf('population', place(ofYear))).toEqual(population);
    expect(needOf('land_area', place(ofYear))).toEqual(known(95));
  });

  it('names the kind of each level', () => {
    expect([...NEEDS, 'own-unemployed' as const].map(needLevelKindOf)).toEqual(['foreign_language_share', 'population', 'land_area', 'none', 'own']);
  });

  it('takes the figures of the asked year only', () => {
    const data = dataset({ needs: [figures('001', { year: 2020, population: 1 }), figures('001', { population: 2 }), figures('002', { year: 2020 })] });
    expect([...figuresOfYear(data, 2021).values()].map(({ population }) => population)).toEqual([2]);
  });

  it('of the user’s own is the figure of its own municipality, need and year, and no data where it has none: 0 is a figure', () => {
    const unemployed = ownNeed('own-unemployed', { '001': 30, '002': 0 });
    const later = { ...unemployed, figures: [...unemployed.figures, { code: '003', year: 2022, value: 9, sourceId: 'own-file' }] };
    const data = dataset({ ownNeeds: [ownNeed('own-flats', { '001': 1 }), later] });
    const own = (year: number) => ownFiguresOf(data, { need: 'own-unemployed', needYear: year });
    expect([...own(2021)]).toEqual([['001', 30], ['002', 0]]);
    expect([...own(2022)]).toEqual([['003', 9]]);
    expect(own(2020).size).toBe(0);
    expect(ownFiguresOf(data, { need: 'population', needYear: 2021 }).size).toBe(0);
    expect(needOf('own-unemployed', place(figures('001'), 0))).toEqual(known(0));
    expect([needOf('own-unemployed', place(figures('001'))), needLevelOf('own-unemployed', place(figures('001')))]).toEqual([NO_DATA, NO_DATA]);
  });

  it.each([['own-unemployed', true], ['own-a_b-2', true], ['own-', false], ['population', false], ['share_under_15', false], ['own-<b>', false], [`own-${'x'.repeat(61)}`, false]])('takes %s for an own need: %s', (id, expected) => {
    expect(isOwnNeed(id)).toBe(expected);
  });
});
