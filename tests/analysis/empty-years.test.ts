import { describe, expect, it } from 'vitest';
import { emptyYears, yearRuns } from '../../src/analysis/empty-years.ts';
import { createAnalyst } from '../../src/app/answer.ts';
import type { Project } from '../../src/schema/project.ts';
import type { Sentence } from '../../src/schema/sentence.ts';
import { dataset, municipality, project, sentence } from '../fixtures/dataset-builder.ts';

const inYears = (id: string, [startYear, endYear]: readonly [number, number], more: Partial<Project> = {}): Project => project(id, {
  placeCodes: ['001'], targetGroups: ['g1'], startYear, endYear, startDate: `${String(startYear)}-01-01`, endDate: `${String(endYear)}-12-31`,
  startPrecision: 'year', endPrecision: 'year', ...more,
});
const ask = (projects: readonly Project[], more: Partial<Sentence> = {}) =>
  emptyYears(createAnalyst(dataset({ municipalities: [municipality('001'), municipality('002', { listing: 'mentioned_only' })], projects })), sentence(more));

describe('yearRuns', () => {
  it.each([
    [[], []],
    [[2015], [{ from: 2015, to: 2015 }]],
    [[2015, 2016, 2018, 2020, 2021], [{ from: 2015, to: 2016 }, { from: 2018, to: 2018 }, { from: 2020, to: 2021 }]],
  ])('%j: %j', (years, runs) => {
    expect(yearRuns(years)).toEqual(runs);
  });
});

describe('empty years', () => {
  const projects = [inYears('a', [2016, 2016]), inYears('b', [2018, 2019]), inYears('far', [2015, 2020], { placeCodes: ['002'], targetGroups: ['g2'] })];

  it('are those of the register in which nothing runs for the group', () => {
    const [here, there] = ask(projects, { targetGroups: ['g1'] });
    expect(here).toEqual({
      code: '001', targetGroup: 'g1', runs: [{ from: 2015, to: 2015 }, { from: 2017, to: 2017 }, { from: 2020, to: 2020 }],
      emptyCount: 3, yearCount: 6, running: { from: 2016, to: 2019 },
    });
    expect(there).toEqual({ code: '002', targetGroup: 'g1', runs: [{ from: 2015, to: 2020 }], emptyCount: 6, yearCount: 6, running: null });
  });

  it('have a row for each municipality of the frame and target group', () => {
    expect(ask(projects).map(({ code, targetGroup }) => `${code} ${targetGroup}`)).toEqual(['001 g1', '001 g2', '001 g3', '002 g1', '002 g2', '002 g3']);
    expect(ask(projects, { frame: 'listed', targetGroups: ['g2'] }).map(({ code }) => code)).toEqual(['001']);
  });

  it('do not mind the period of the sentence', () => {
    const period = { kind: 'years', from: 2020, to: 2020 } as const;
    expect(ask(projects, { targetGroups: ['g1'], period })).toEqual(ask(projects, { targetGroups: ['g1'] }));
  });

  it('are all years when nothing is selected, and there are none when no project has a date', () => {
    expect(ask(projects, { text: 'nowhere', targetGroups: ['g1'] }).map(({ emptyCount }) => emptyCount)).toEqual([6, 6]);
    expect(ask([project('undated', { placeCodes: ['001'] })])).toEqual([]);
  });
});
