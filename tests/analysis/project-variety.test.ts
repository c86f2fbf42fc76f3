import { describe, expect, it } from 'vitest';
import { projectVariety, runningYears, undatedCount } from '../../src/analysis/project-variety.ts';
import { project } from '../fixtures/dataset-builder.ts';

describe('projectVariety', () => {
  it('counts distinct themes, target groups and stated funds', () => {
    expect(projectVariety([
      project('a', { themes: ['t1', 't2'], targetGroups: ['g1'], fund: 'f1' }),
      project('b', { themes: ['t2'], targetGroups: ['g1', 'g2', 'g3'], fund: 'not_stated' }),
    ])).toEqual({ themes: 2, targetGroups: 3, funds: 1 });
    expect(projectVariety([])).toEqual({ themes: 0, targetGroups: 0, funds: 0 });
  });
});

describe('runningYears', () => {
  const all = [
    project('a', { startYear: 2015, endYear: 2017 }), project('b', { startYear: 2017, endYear: 2017 }), project('c', { startYear: 2019, endYear: null }),
    project('d'), project('odd', { startYear: 2020, endYear: 2012 }),
  ];

  it('count a project in every year that it touches, over the years of all', () => {
    expect(runningYears(all.slice(0, 2), all)).toEqual([{ year: 2015, projects: 1 }, { year: 2016, projects: 1 }, { year: 2017, projects: 2 }, { year: 2018, projects: 0 }, { year: 2019, projects: 0 }]);
    expect(runningYears([], all).every(({ projects }) => projects === 0)).toBe(true);
  });

  it('have no years without dates, and put undated or contradictory projects in none', () => {
    expect(runningYears([project('d')], [project('d')])).toEqual([]);
    expect(undatedCount(all)).toBe(2);
    expect(runningYears(all, all).reduce((sum, { projects }) => sum + projects, 0)).toBe(5);
  });
});
