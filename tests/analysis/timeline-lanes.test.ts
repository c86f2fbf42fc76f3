import { describe, expect, it } from 'vitest';
import { projectLanes } from '../../src/analysis/timeline-lanes.ts';
import type { Project } from '../../src/schema/project.ts';
import { dataset, municipality, project, sentence } from '../fixtures/dataset-builder.ts';

const years = (from: number, to: number): Partial<Project> => ({
  startDate: `${String(from)}-01-01`, startPrecision: 'year', endDate: `${String(to)}-12-31`, endPrecision: 'year', startYear: from, endYear: to,
});

const data = dataset({
  municipalities: [municipality('001'), municipality('002')],
  projects: [
    project('late', { ...years(2019, 2020), themes: ['t2', 't1'], targetGroups: ['g1'], placeCodes: ['002', '001'], leadSeatCode: '001', leadHome: 'region' }),
    project('early', { ...years(2016, 2018), themes: ['t1'], targetGroups: ['g1', 'g2'], isRegionWide: true, fund: 'f2', leadHome: 'elsewhere' }),
    project('far', { ...years(2016, 2017), themes: ['t1', 't1'], outsidePlaceCount: 1, leadHome: 'unknown' }),
    project('undated', { themes: ['t3'], placeCodes: ['001'] }),
    project('unselected', { ...years(2016, 2017), themes: ['t3'] }),
  ],
});
const lanesOf = (group: 'theme' | 'fund' | 'targetGroup' | 'municipality', more: Parameters<typeof sentence>[0] = {}) => {
  const found = projectLanes(data, { selected: [0, 1, 2, 3], sentence: sentence(more) }, group);
  return { ...found, lanes: found.lanes.map(({ kind, value, indices }) => [value ?? kind, indices.map((index) => data.projects[index]?.id)]) };
};

describe('lanes of projects', () => {
  it('hold a project in each of its themes, once, by start and then end', () => {
    const { lanes, dated, places, undated } = lanesOf('theme');
    expect(lanes).toEqual([['t1', ['far', 'early', 'late']], ['t2', ['late']]]);
    expect([dated, places, undated]).toEqual([3, 4, [3]]);
  });

  it('are of one fund each', () => {
    const { lanes, places } = lanesOf('fund');
    expect(lanes).toEqual([['f1', ['far', 'late']], ['f2', ['early']]]);
    expect(places).toBe(3);
  });

  it('are of target groups, with those without any in a lane of their own', () => {
    expect(lanesOf('targetGroup').lanes).toEqual([['g1', ['early', 'late']], ['g2', ['early']], ['without', ['far']]]);
  });

  it('are of municipalities with the whole region and places outside it apart', () => {
    expect(lanesOf('municipality').lanes).toEqual([['001', ['late']], ['002', ['late']], ['region_wide', ['early']], ['outside', ['far']]]);
  });

  it('follow the seat of the lead body where the sentence does', () => {
    expect(lanesOf('municipality', { locationBasis: 'lead_seat' }).lanes).toEqual([['001', ['late']], ['seat_elsewhere', ['early']], ['seat_unknown', ['far']]]);
  });

  it('are none where nothing is selected', () => {
    expect(projectLanes(data, { selected: [], sentence: sentence() }, 'theme')).toEqual({ lanes: [], dated: 0, places: 0, undated: [] });
  });
});
