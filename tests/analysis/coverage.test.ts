import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/app/answer.ts';
import { poissonInterval, weightedInterval } from '../../src/analysis/interval.ts';
import type { MunicipalityCoverage } from '../../src/schema/coverage-result.ts';
import { known, missing, numberOf } from '../../src/schema/quantity.ts';
import type { Sentence } from '../../src/schema/sentence.ts';
import { dataset, figures, municipality, ownNeed, project, sentence } from '../fixtures/dataset-builder.ts';

/**
 * Three municipalities, population 1000, 2000 and 1000; the last one is only mentioned.
 * p1 in 001 and 002, p2 in 002 and 003, p3 in 002: 1, 3 and 1 projects where 1.25, 2.5 and 1.25 are expected.
 */
const data = dataset({
  municipalities: [municipality('001'), municipality('002', { landAreaKm2: 500 }), municipality('003', { listing: 'mentioned_only' })],
  needs: [figures('001'), figures('002', { population: 2000, speakers: 40, speakersLow: 32, speakersHigh: 50 }), figures('003')],
  projects: [
    project('p1', { placeCodes: ['001', '002'], themes: ['t1', 't2'], fund: 'f1' }),
    project('p2', { placeCodes: ['002', '003'], themes: ['t2'], fund: 'not_stated' }),
    project('p3', { placeCodes: ['002'], themes: [], fund: 'f1', outsidePlaceCount: 1 }),
  ],
});
const answer = createAnswerer(data);
const rowsOf = (more: Partial<Sentence> = {}): readonly MunicipalityCoverage[] => answer(sentence(more)).rows;
const rowAt = (index: number, more: Partial<Sentence> = {}): MunicipalityCoverage => {
  const row = rowsOf(more)[index];
  if (row === undefined) throw new Error(`No row ${index}.`);
  return row;
};

describe('a worked example', () => {
  it('gives supply, expected, ratio and gap', () => {
    expect(rowsOf().map((row) => row.supply)).toEqual([1, 3, 1]);
    expect(rowsOf().map((row) => row.expected)).toEqual([known(1.25), known(2.5), known(1.25)]);
    expect(rowsOf().map((row) => row.gap)).toEqual([known(0.25), known(0), known(0.25)]);
    expect(rowAt(0).ratio).toEqual(known(0.8));
    expect(answer(sentence()).needSum).toEqual(known(4000));
    expect(numberOf(answer(sentence()).hoover)).toBeCloseTo(0.1, 12);
  });

  it('counts a project once in the whole, however many places it is in', () => {
    const { distinctInFrame, supplySum } = answer(sentence());
    expect([distinctInFrame, supplySum]).toEqual([3, 5]);
  });

  it('takes Garwood\'s interval for whole counts', () => {
    const { low, high } = poissonInterval(3);
    expect(rowAt(1).ratioInterval).toEqual({ kind: 'value', value: 1.2, low: low / 2.5, high: high / 2.5 });
  });

  // Equal split: p1 1/2, p2 1/2, p3 1/2 in 002; 1.5 of D = 2.5, expected 1.25. The most any project adds there is 1/2.
  it('takes Fay and Feuer\'s interval for parts of projects', () => {
    const { low, high } = weightedInterval({ sum: 1.5, sumOfSquares: 0.75, largestWeight: 0.5 });
    const row = rowAt(1, { allocation: 'equal' });
    expect([row.count, row.supply]).toEqual([3, 1.5]);
    expect(row.ratioInterval).toEqual({ kind: 'value', value: 1.2, low: low / 1.25, high: high / 1.25 });
  });

  it('takes 1 for the most a project could add where none has been', () => {
    const lonely = createAnswerer(dataset({ projects: [project('p', { placeCodes: ['001', '002'] })] }))(sentence({ allocation: 'equal' }));
    const { high } = weightedInterval({ sum: 0, sumOfSquares: 0, largestWeight: 1 });
    expect(lonely.rows[2]?.ratioInterval).toEqual({ kind: 'value', value: 0, low: 0, high: high / (1 / 3) });
  });
});

/** 30 and 10 jobseekers in 001 and 002, none known in 003; the need of flats is 0 everywhere. */
describe('a need of the user’s own', () => {
  const jobseekers = ownNeed('own-jobseekers', { '001': 30, '002': 10 });
  const own = createAnswerer({ ...data, ownNeeds: [jobseekers, ownNeed('own-flats', { '001': 0, '002': 0, '003': 0 })] });

  it('shares the projects of the municipalities that have a figure in proportion to it, by hand', () => {
    const result = own(sentence({ need: 'own-jobseekers' }));
    // 1 and 3 projects, so D = 4 over 40 jobseekers: 3 and 1 are expected.
    expect(result.rows.map(({ need, expected, ratio, gap, needLevel }) => [need, expected, ratio, gap, needLevel])).toEqual([
      [known(30), known(3), known(1 / 3), known(2), known(30)],
      [known(10), known(1), known(3), known(0), known(10)],
      [missing('no_data'), missing('no_data'), missing('no_data'), missing('no_data'), missing('no_data')],
    ]);
    expect(result.rows.map(({ supply, value }) => [supply, numberOf(value)])).toEqual([[1, 1], [3, 3], [1, 1]]);
    expect([result.needSum, result.needLevelKind, result.ownNeed, result.supplySum]).toEqual([known(40), 'own', jobseekers, 5]);
    // Half a share of 1/4 and of 3/4 lies on the wrong side: (|1/4 - 3/4| + |3/4 - 1/4|) / 2.
    expect(numberOf(result.hoover)).toBeCloseTo(0.5, 12);
  });

  it('expects nothing where it is 0 everywhere, and knows nothing of a year or need that the data lack', () => {
    for (const row of own(sentence({ need: 'own-flats' })).rows) expect([row.need, row.expected, row.gap]).toEqual([known(0), missing('not_applicable'), missing('not_applicable')]);
    for (const more of [{ need: 'own-jobseekers', needYear: 2022 }, { need: 'own-other' }] as const) {
      for (const row of own(sentence(more)).rows) expect([row.need, row.expected]).toEqual([missing('no_data'), missing('no_data')]);
    }
    expect(own(sentence({ need: 'own-other' })).ownNeed).toBeNull();
    expect(own(sentence({ need: 'population' }))).toMatchObject({ ownNeed: null, needLevelKind: 'population' });
  });
});

describe('measures', () => {
  it.each([
    ['count', known(3)],
    ['per_10000_inhabitants', known(15)],
    ['per_1000_speakers', { kind: 'value', value: 75, low: 60, high: 93.75 }],
    ['per_1000_km2', known(6)],
    ['coverage_ratio', known(1.2)],
    ['foreign_language_share', known(1)],
    ['population', known(2000)],
  ] as const)('%s of a listed municipality', (measure, expected) => {
    expect(rowAt(1, { measure }).value).toEqual(expected);
  });

  it('follows the allocation', () => {
    expect(rowAt(1, { allocation: 'equal' }).value).toEqual(known(1.5));
  });

  it('is missing where the year has no figures', () => {
    expect(rowAt(1, { measure: 'per_1000_speakers', needYear: 1999 }).value).toEqual(missing('no_data'));
    expect(rowAt(1, { measure: 'per_1000_km2', needYear: 1999 }).value).toEqual(known(6));
  });
});

describe('a municipality without a list of its own', () => {
  it.each(['count', 'per_10000_inhabitants', 'per_1000_speakers', 'per_1000_km2', 'coverage_ratio'] as const)('has only a lower bound of %s', (measure) => {
    expect(rowAt(2, { measure }).value).toHaveProperty('isLowerBound', true);
    expect(rowAt(1, { measure }).value).not.toHaveProperty('isLowerBound');
  });

  it('has a lower bound of ratio and interval under either basis, not of gap, expected, need', () => {
    for (const locationBasis of ['place_of_work', 'lead_seat'] as const) {
      const seated = createAnswerer({ ...data, projects: data.projects.map((one) => ({ ...one, leadSeatCode: '003' })) });
      const row = seated(sentence({ locationBasis })).rows[2];
      expect(row?.ratio).toHaveProperty('isLowerBound', true);
      expect(row?.ratioInterval).toHaveProperty('isLowerBound', true);
      for (const quantity of [row?.gap, row?.expected, row?.need, row?.needLevel]) expect(quantity).not.toHaveProperty('isLowerBound');
    }
  });

  it.each(['foreign_language_share', 'population'] as const)('has its official %s like any other', (measure) => {
    expect(rowAt(2, { measure }).value).not.toHaveProperty('isLowerBound');
  });

  it('stands outside the frame of the listed ones: count and value stay, comparisons do not apply', () => {
    const row = rowAt(2, { frame: 'listed' });
    expect([row.isInFrame, row.count]).toEqual([false, 1]);
    expect(row.value).toEqual({ kind: 'value', value: 1, isLowerBound: true });
    for (const quantity of [row.expected, row.ratio, row.ratioInterval, row.gap]) expect(quantity).toEqual(missing('not_applicable'));
    const { supplySum, needSum, distinctInFrame } = answer(sentence({ frame: 'listed' }));
    expect([supplySum, distinctInFrame]).toEqual([4, 3]);
    expect(needSum).toEqual(known(3000));
  });
});

describe('themes and funds', () => {
  it('counts different themes, whatever the allocation', () => {
    for (const allocation of ['full', 'equal', 'population'] as const) {
      const result = answer(sentence({ counted: 'themes', allocation }));
      expect(result.rows.map((row) => row.count)).toEqual([2, 2, 1]);
      expect(result.rows.map((row) => row.supply)).toEqual([2, 2, 1]);
      expect(result.distinctInFrame).toBe(2);
      expect(result.supplySum).toBe(5);
    }
  });

  it('does not count a fund that is not stated', () => {
    const result = answer(sentence({ counted: 'funds' }));
    expect(result.rows.map((row) => row.count)).toEqual([1, 1, 0]);
    expect(result.distinctInFrame).toBe(1);
  });

  it('has no Poisson interval', () => {
    expect(rowAt(0, { counted: 'themes' }).ratioInterval).toEqual(missing('not_applicable'));
    expect(rowAt(0, { counted: 'themes', needYear: 1999 }).ratioInterval).toEqual(missing('no_data'));
  });

  it('still lists the projects', () => {
    expect(rowAt(1, { counted: 'themes' }).projectIndices).toEqual([0, 1, 2]);
  });
});

describe('projects that no municipality gets', () => {
  const homes = createAnswerer(dataset({
    projects: [
      project('p1', { isRegionWide: true, leadHome: 'region', leadSeatCode: '001' }),
      project('p2', { isRegionWide: true, placeCodes: ['001'], leadHome: 'elsewhere' }),
      project('p3', { placeCodes: ['002'], leadHome: 'unknown' }),
      project('p4', { placeCodes: ['002'], leadHome: 'region' }),
    ],
  }));

  it.each([
    ['place_of_work', 'apart', { regionWide: 2, unknownSeat: 0, seatElsewhere: 0 }],
    ['place_of_work', 'counted', { regionWide: 2, unknownSeat: 0, seatElsewhere: 0 }],
    ['lead_seat', 'apart', { regionWide: 0, unknownSeat: 2, seatElsewhere: 1 }],
  ] as const)('%s, region-wide %s', (locationBasis, regionWide, expected) => {
    expect(homes(sentence({ locationBasis, regionWide })).unplaced).toEqual(expected);
  });
});
