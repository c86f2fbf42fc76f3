import { describe, expect, it } from 'vitest';
import { bodyReach, bodyYears, countsOf } from '../../src/analysis/body-reach.ts';
import { project } from '../fixtures/dataset-builder.ts';

const projects = [
  project('p0', { startYear: 2015, endYear: 2016, placeCodes: ['001', '002'], themes: ['t1'] }),
  project('p1', { startYear: 2016, endYear: 2016, placeCodes: ['002'], themes: ['t2', 't1'], outsidePlaceCount: 2 }),
  project('p2', { isRegionWide: true, placeCodes: [] }),
  project('p3', { startYear: 2018, endYear: 2018, outsidePlaceCount: 1 }),
];

describe('where projects work', () => {
  it('counts each project in each place that it names; region-wide ones and those without a place apart', () => {
    expect(bodyReach(projects)).toEqual({ places: [{ value: '002', count: 2 }, { value: '001', count: 1 }], regionWide: 1, nowhere: 1, outside: 2 });
    expect(bodyReach([])).toEqual({ places: [], regionWide: 0, nowhere: 0, outside: 0 });
  });
});

describe('counts by value', () => {
  it('puts the most frequent first, ties by code', () => {
    expect(countsOf(projects, ({ themes }) => themes)).toEqual([{ value: 't1', count: 2 }, { value: 't2', count: 1 }]);
    expect(countsOf(projects.slice(0, 1), () => ['b', 'a', 'b'])).toEqual([{ value: 'a', count: 1 }, { value: 'b', count: 1 }]);
  });
});

describe('the years of a body', () => {
  it('covers every year of the register, with roles apart and undated projects beside', () => {
    expect(bodyYears({ led: [0, 2], partnered: [1] }, { projects })).toEqual({
      years: [{ year: 2015, led: 1, partnered: 0 }, { year: 2016, led: 1, partnered: 1 }, { year: 2017, led: 0, partnered: 0 }, { year: 2018, led: 0, partnered: 0 }],
      undated: 1,
    });
  });

  it('has no year in a register without dates', () => {
    expect(bodyYears({ led: [0], partnered: [] }, { projects: [project('p')] })).toEqual({ years: [], undated: 1 });
  });
});
