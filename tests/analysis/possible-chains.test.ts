import { describe, expect, it } from 'vitest';
import { possibleChains, possibleLinks } from '../../src/analysis/possible-chains.ts';
import { createAnalyst } from '../../src/app/answer.ts';
import type { Project } from '../../src/schema/project.ts';
import { dataset, municipality, project, sentence } from '../fixtures/dataset-builder.ts';
import { readRealDataset } from '../fixtures/real-dataset.ts';

const running = (startDate: string, endDate: string, more: Partial<Project> = {}): Partial<Project> => ({
  startDate, startPrecision: 'day', endDate, endPrecision: 'day', startYear: Number(startDate.slice(0, 4)), endYear: Number(endDate.slice(0, 4)),
  targetGroups: ['g1'], themes: ['t1'], placeCodes: ['001'], ...more,
});
const ask = (projects: readonly Project[], more: Parameters<typeof sentence>[0] = {}) => {
  const analyst = createAnalyst(dataset({ municipalities: [municipality('001'), municipality('002')], projects }));
  return { analyst, result: analyst.answer(sentence(more)) };
};
const linksOf = (...projects: readonly Project[]) => {
  const { analyst, result } = ask(projects);
  return possibleLinks(analyst, result, 'targetGroup').map(({ from, to, gapDays }) => [projects[from]?.id, projects[to]?.id, gapDays]);
};
const base = project('a', running('2016-01-01', '2018-12-31'));

describe('a possible link', () => {
  it.each<[string, Partial<Project>, number | null]>([
    ['begins the day after', running('2019-01-01', '2020-12-31'), 0],
    ['begins a year after the end', running('2019-12-31', '2020-12-31'), 364],
    ['begins later than that', running('2020-01-01', '2020-12-31'), null],
    ['overlaps', running('2018-12-01', '2020-12-31'), -31],
    ['begins more than a year before the end', running('2017-12-30', '2020-12-31'), null],
    ['ends with it', running('2018-06-01', '2018-12-31'), null],
    ['has another target group', running('2019-01-01', '2020-12-31', { targetGroups: ['g2'] }), null],
    ['is elsewhere', running('2019-01-01', '2020-12-31', { placeCodes: ['002'] }), null],
    ['is for the whole region, which is counted apart', running('2019-01-01', '2020-12-31', { placeCodes: [], isRegionWide: true }), null],
    ['has no end', { ...running('2019-01-01', '2020-12-31'), endDate: null, endPrecision: null }, null],
  ])('%s', (_, next, gapDays) => {
    expect(linksOf(base, project('b', next))).toEqual(gapDays === null ? [] : [['a', 'b', gapDays]]);
  });

  it('knows what the two share', () => {
    const both = { placeCodes: ['002', '001'], targetGroups: ['g2', 'g1'], leadId: 'l1' };
    const { analyst, result } = ask([project('a', running('2016-01-01', '2018-12-31', both)), project('b', running('2019-01-01', '2020-12-31', both))]);
    expect(possibleLinks(analyst, result, 'targetGroup')).toEqual([{ from: 0, to: 1, gapDays: 0, values: ['g2', 'g1'], isSameLead: true }]);
    expect(possibleChains(analyst, result, 'targetGroup').chains[0]?.links).toMatchObject([{ codes: ['001', '002'], candidates: 1 }]);
    expect(possibleLinks(analyst, result, 'theme')[0]?.values).toEqual(['t1']);
  });

  it('shares a target group that is asked about', () => {
    const projects = [project('a', running('2016-01-01', '2018-12-31', { targetGroups: ['g1', 'g2'] })), project('b', running('2019-01-01', '2020-12-31', { targetGroups: ['g1', 'g2'] }))];
    const { analyst, result } = ask(projects, { targetGroups: ['g2'] });
    expect(possibleLinks(analyst, result, 'targetGroup')[0]?.values).toEqual(['g2']);
  });
});

describe('possible chains', () => {
  it('take the same lead first, then the shortest time; each follows one and is followed by one', () => {
    const { analyst, result } = ask([
      project('first', running('2014-01-01', '2016-12-31', { leadId: 'l1' })),
      project('near', running('2017-01-01', '2018-12-31', { leadId: 'l2' })),
      project('same lead', running('2017-06-01', '2019-03-31', { leadId: 'l1' })),
      project('last', running('2019-02-01', '2021-12-31', { leadId: 'l3' })),
      project('alone', running('2014-01-01', '2014-12-31', { placeCodes: ['002'] })),
      project('undated', { targetGroups: ['g1'], placeCodes: ['001'] }),
    ]);
    const { chains, alone, undated } = possibleChains(analyst, result, 'targetGroup');
    expect(chains.map(({ projects }) => projects)).toEqual([[0, 2], [1, 3]]);
    expect(chains.map(({ links }) => links.map(({ candidates }) => candidates))).toEqual([[2], [1]]);
    expect([alone, undated]).toEqual([[4], [5]]);
  });

  it('hold every selected project once, in the real register', () => {
    const analyst = createAnalyst(readRealDataset());
    for (const targetGroups of [[], ['immigrants']]) {
      const result = analyst.answer(sentence({ targetGroups }));
      const { chains, alone, undated } = possibleChains(analyst, result, 'theme');
      const all = [...chains.flatMap(({ projects }) => projects), ...alone, ...undated];
      expect([...all].sort((a, b) => a - b)).toEqual([...result.selected]);
      expect(undated).toHaveLength(targetGroups.length === 0 ? 7 : 1);
      for (const { projects, links } of chains) expect(links).toHaveLength(projects.length - 1);
    }
  });
});
