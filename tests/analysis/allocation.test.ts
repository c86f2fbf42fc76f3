import { describe, expect, it } from 'vitest';
import { equalWeight, placeWeights, populationWeights, type AllocationRule } from '../../src/analysis/allocation.ts';
import type { PlaceWeights } from '../../src/schema/selection.ts';
import { dataset, figures, municipality, project } from '../fixtures/dataset-builder.ts';

const RULE: AllocationRule = { allocation: 'full', locationBasis: 'place_of_work', regionWide: 'apart', needYear: 2021 };

/** Weights by municipality of project `index`, as [place, weight] pairs. */
const entriesOf = ({ offsets, places, weights }: PlaceWeights, index: number): readonly (readonly [number, number])[] => {
  const [from, to] = [offsets[index] ?? 0, offsets[index + 1] ?? 0];
  return Array.from(places.slice(from, to), (place, at) => [place, weights[from + at] ?? NaN]);
};

describe('equal split', () => {
  it.each([
    [1, 0, 1],
    [2, 0, 0.5],
    [3, 1, 0.25],
    [21, 4, 0.04],
  ])('of %i places in the region and %i outside gives each %f', (inside, outside, weight) => {
    expect(equalWeight(inside, outside)).toBe(weight);
  });
});

describe('population split', () => {
  // By hand: 3000 and 1000 people, one place outside: 3/4 and 1/4 of the region's 2/3.
  it('follows population within the share of the region', () => {
    expect(populationWeights([3000, 1000], 1)).toEqual([0.75 * (2 / 3), 0.25 * (2 / 3)]);
  });

  it.each<{ readonly name: string; readonly populations: readonly (number | null)[]; readonly outside: number; readonly expected: readonly number[] }>([
    { name: 'one place: all of it', populations: [5], outside: 0, expected: [1] },
    { name: 'equal populations: the equal split', populations: [7, 7], outside: 2, expected: [0.25, 0.25] },
    { name: 'a population that is not known: the equal split', populations: [3000, null], outside: 0, expected: [0.5, 0.5] },
    { name: 'nobody lives there: the equal split', populations: [0, 0], outside: 0, expected: [0.5, 0.5] },
    { name: 'one empty place: nothing for it', populations: [0, 10], outside: 0, expected: [0, 1] },
    { name: 'no places: nothing', populations: [], outside: 2, expected: [] },
  ])('$name', ({ populations, outside, expected }) => {
    expect(populationWeights(populations, outside)).toEqual(expected);
  });
});

describe('weights of projects', () => {
  const data = dataset({
    municipalities: [municipality('001'), municipality('002'), municipality('003')],
    needs: [figures('001', { population: 6000 }), figures('002', { population: 3000 }), figures('003', { population: 1000 }), figures('001', { year: 2020, population: 1 })],
    projects: [
      project('named', { placeCodes: ['002', '003'], outsidePlaceCount: 2, leadHome: 'region', leadSeatCode: '001' }),
      project('wide', { isRegionWide: true, outsidePlaceCount: 1, leadHome: 'elsewhere' }),
      project('both', { isRegionWide: true, placeCodes: ['001'] }),
      project('nowhere'),
    ],
  });
  const third = 1 / 3;

  it.each<{ readonly name: string; readonly rule: Partial<AllocationRule>; readonly index: number; readonly expected: readonly (readonly [number, number])[] }>([
    { name: 'full: 1 in each named place', rule: {}, index: 0, expected: [[1, 1], [2, 1]] },
    { name: 'equal: outside places take their part', rule: { allocation: 'equal' }, index: 0, expected: [[1, 0.25], [2, 0.25]] },
    { name: 'population: 3000 and 1000 of the region\'s half', rule: { allocation: 'population' }, index: 0, expected: [[1, 0.375], [2, 0.125]] },
    { name: 'a region-wide project left apart gives nothing', rule: {}, index: 1, expected: [] },
    { name: 'a region-wide project counted in full', rule: { regionWide: 'counted' }, index: 1, expected: [[0, 1], [1, 1], [2, 1]] },
    { name: 'a region-wide project split over region and outside', rule: { regionWide: 'counted', allocation: 'equal' }, index: 1, expected: [[0, 0.25], [1, 0.25], [2, 0.25]] },
    { name: 'a region-wide project by population', rule: { regionWide: 'counted', allocation: 'population' }, index: 1, expected: [[0, 0.6 * 0.75], [1, 0.3 * 0.75], [2, 0.1 * 0.75]] },
    { name: 'region and a place in it, apart: the place', rule: {}, index: 2, expected: [[0, 1]] },
    { name: 'region and a place in it, counted: each place once', rule: { regionWide: 'counted', allocation: 'equal' }, index: 2, expected: [[0, third], [1, third], [2, third]] },
    { name: 'no area at all', rule: { regionWide: 'counted' }, index: 3, expected: [] },
    { name: 'lead seat: 1 at home, whatever the allocation', rule: { locationBasis: 'lead_seat', allocation: 'equal' }, index: 0, expected: [[0, 1]] },
    { name: 'lead seat elsewhere: nothing', rule: { locationBasis: 'lead_seat', regionWide: 'counted' }, index: 1, expected: [] },
  ])('$name', ({ rule, index, expected }) => {
    const entries = entriesOf(placeWeights(data, { ...RULE, ...rule }), index);
    expect(entries.map(([place]) => place)).toEqual(expected.map(([place]) => place));
    entries.forEach(([, weight], at) => {
      expect(weight).toBeCloseTo(expected[at]?.[1] ?? NaN, 12);
    });
  });

  it('takes the population of the asked year', () => {
    const entries = entriesOf(placeWeights(data, { ...RULE, allocation: 'population', needYear: 2020 }), 0);
    expect(entries).toEqual([[1, 0.25], [2, 0.25]]);
  });

  it('knows the largest weight at each place, 0 where nothing reaches', () => {
    expect([...placeWeights(data, { ...RULE, allocation: 'equal' }).largest]).toEqual([1, 0.25, 0.25]);
    expect([...placeWeights(dataset({}), RULE).largest]).toEqual([0, 0, 0]);
  });

  it('keeps more entries than it first has room for', () => {
    const many = dataset({ projects: Array.from({ length: 800 }, (_, index) => project(`p${index}`, { placeCodes: ['001', '003'] })) });
    const weights = placeWeights(many, RULE);
    expect(weights.places).toHaveLength(1600);
    expect(entriesOf(weights, 799)).toEqual([[0, 1], [2, 1]]);
  });

  it('refuses a municipality that is not there', () => {
    expect(() => placeWeights(dataset({ projects: [project('p', { leadSeatCode: '999' })] }), { ...RULE, locationBasis: 'lead_seat' })).toThrow('"999"');
  });
});
