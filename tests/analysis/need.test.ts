import { describe, expect, it } from 'vitest';
import { figuresOfYear, needLevelKindOf, needLevelOf, needOf } from '../../src/analysis/need.ts';
import { known, knownRange, missing } from '../../src/schema/quantity.ts';
import { NEEDS } from '../../src/schema/sentence.ts';
import { dataset, figures, municipality } from '../fixtures/dataset-builder.ts';

const NO_DATA = missing('no_data');
const place = municipality('001', { landAreaKm2: 95 });
const estimated = figures('001', { population: 7008, foreignLanguageShare: 3.7, speakers: 259, speakersLow: 256, speakersHigh: 262, speakersBasis: 'estimated' });
const before2020 = figures('001', { population: 7008, foreignLanguageShare: null, speakers: null, speakersLow: null, speakersHigh: null, speakersBasis: null });

describe('need', () => {
  it.each([
    ['foreign_language_speakers', knownRange(259, 256, 262), known(3.7)],
    ['population', known(7008), known(7008)],
    ['land_area', known(95), known(95)],
    ['equal', known(1), missing('not_applicable')],
  ] as const)('%s and its level', (need, expected, level) => {
    expect(needOf(place, need, estimated)).toEqual(expected);
    expect(needLevelOf(place, need, estimated)).toEqual(level);
  });

  it('has no range where speakers are reported', () => {
    expect(needOf(place, 'foreign_language_speakers', figures('001'))).toEqual(known(10));
  });

  it.each([
    ['a year without shares', before2020, NO_DATA, known(7008)],
    ['a year without figures', undefined, NO_DATA, NO_DATA],
    ['no population', figures('001', { population: null }), known(10), NO_DATA],
  ])('%s', (...[, ofYear, speakers, population]) => {
    expect(needOf(place, 'foreign_language_speakers', ofYear)).toEqual(speakers);
    expect(needOf(place, 'population', ofYear)).toEqual(population);
    expect(needOf(place, 'land_area', ofYear)).toEqual(known(95));
  });

  it('names the kind of each level', () => {
    expect(NEEDS.map(needLevelKindOf)).toEqual(['foreign_language_share', 'population', 'land_area', 'none']);
  });

  it('takes the figures of the asked year only', () => {
    const data = dataset({ needs: [figures('001', { year: 2020, population: 1 }), figures('001', { population: 2 }), figures('002', { year: 2020 })] });
    expect([...figuresOfYear(data, 2021).values()].map(({ population }) => population)).toEqual([2]);
  });
});
