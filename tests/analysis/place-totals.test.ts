import { describe, expect, it } from 'vitest';
import { DENSITY_UNITS } from '../../src/analysis/density.ts';
import { frameTotals, peopleAndLand } from '../../src/analysis/place-totals.ts';
import { createAnalyst } from '../../src/app/answer.ts';
import { known, missing } from '../../src/schema/quantity.ts';
import { dataset, figures, municipality, project, sentence } from '../fixtures/dataset-builder.ts';

const data = dataset({
  municipalities: [municipality('001'), municipality('002', { landAreaKm2: 50 }), municipality('003', { listing: 'mentioned_only' })],
  needs: [
    figures('001', { population: 1000, foreignLanguageShare: 2, speakers: 20, speakersLow: 20, speakersHigh: 20 }),
    figures('002', { population: 3000, foreignLanguageShare: 1, speakers: 30, speakersLow: 28, speakersHigh: 32, speakersBasis: 'estimated' }),
    figures('003', { population: null, foreignLanguageShare: null, speakers: null, speakersLow: null, speakersHigh: null, speakersBasis: null }),
  ],
  projects: [project('a', { placeCodes: ['001', '002'] }), project('b', { placeCodes: ['002'] }), project('c', { placeCodes: ['003'] })],
});

describe('peopleAndLand', () => {
  it('of one municipality are its published figures', () => {
    expect(peopleAndLand(data, ['001'], 2021)).toEqual({ population: known(1000), speakers: known(20), share: known(2), landKm2: 100 });
  });

  it('of several are sums, the share worked out from them with its range', () => {
    // 50 of 4000 are 1.25 %, 48 are 1.2 % and 52 are 1.3 %.
    expect(peopleAndLand(data, ['001', '002'], 2021)).toEqual({
      population: known(4000), speakers: { kind: 'value', value: 50, low: 48, high: 52 }, share: { kind: 'value', value: 1.25, low: 1.2, high: 1.3 }, landKm2: 150,
    });
  });

  it('leaves nobody out: with one figure missing the sum is not known', () => {
    expect(peopleAndLand(data, ['001', '003'], 2021)).toMatchObject({ population: missing('no_data'), speakers: missing('no_data'), share: missing('no_data'), landKm2: 200 });
    expect(peopleAndLand(data, ['001'], 1999).population).toEqual(missing('no_data'));
  });
});

describe('frameTotals', () => {
  const analyst = createAnalyst(data);

  it('count a project once, its places each, and set places against the base', () => {
    // In the listed two: projects a and b, places a-001, a-002 and b-002; 3 per 50 speakers are 60 per 1000.
    const totals = frameTotals(analyst.answer(sentence({ frame: 'listed' })), { base: known(50), unit: DENSITY_UNITS.speakers });
    expect(totals).toEqual({ projects: 2, projectIndices: [0, 1], supply: known(3), density: known(60) });
  });

  it('are lower bounds as soon as one municipality has no whole list', () => {
    const totals = frameTotals(analyst.answer(sentence()), { base: known(0), unit: DENSITY_UNITS.speakers });
    expect(totals.supply).toEqual({ kind: 'value', value: 4, isLowerBound: true });
    expect(totals.projectIndices).toEqual([0, 1, 2]);
    expect(totals.density).toEqual(missing('not_applicable'));
  });
});
