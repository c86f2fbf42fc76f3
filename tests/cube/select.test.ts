import { describe, expect, it } from 'vitest';
import { encodeCube } from '../../src/cube/encode.ts';
import { selectProjects, type Criteria } from '../../src/cube/select.ts';
import { dataset, project } from '../fixtures/dataset-builder.ts';

const ANY: Criteria = { targetGroups: [], themes: [], funds: [], fundFamilies: [], employment: 'any', text: '', period: { kind: 'any' } };

const cube = encodeCube(dataset({
  projects: [
    project('p0', { name: 'Alku', themes: ['t1', 't2'], targetGroups: ['g1'], fund: 'f1', startYear: 2015, endYear: 2016 }),
    project('p1', { name: 'Alku', themes: ['t2'], targetGroups: ['g2'], fund: 'f2', isAboutEmployment: true }),
    project('p2', { name: 'Loppu', themes: ['t1'], targetGroups: ['g1', 'g2'], fund: 'f3', startYear: 2018, endYear: 2019, isRegionWide: true }),
  ],
}));
const select = (more: Partial<Criteria>): ReturnType<typeof selectProjects> => selectProjects(cube, { ...ANY, ...more });

describe('selection', () => {
  it.each<[string, Partial<Criteria>, readonly number[]]>([
    ['everything', {}, [0, 1, 2]],
    ['one of the groups', { targetGroups: ['g2', 'g3'] }, [1, 2]],
    ['group and theme', { targetGroups: ['g1'], themes: ['t2'] }, [0]],
    ['family', { fundFamilies: ['y1'] }, [0, 1]],
    ['fund and family must both fit', { funds: ['f3', 'f1'], fundFamilies: ['y1'] }, [0]],
    ['fund outside the family', { funds: ['f3'], fundFamilies: ['y1'] }, []],
    ['employment', { employment: 'only' }, [1]],
    ['without employment', { employment: 'without' }, [0, 2]],
    ['years leave the undated out', { period: { kind: 'years', from: 2010, to: 2030 } }, [0, 2]],
    ['text', { text: 'alku' }, [0, 1]],
    ['a code that nobody has', { themes: ['x'] }, []],
  ])('%s', (_name, criteria, expected) => {
    expect(Array.from(select(criteria).selected)).toEqual(expected);
  });
});

describe('an earlier selection', () => {
  it('stays as it was when another is made', () => {
    const [all, first] = [select({}), select({ funds: ['f1'] })];
    select({ funds: ['f3'] });
    expect([Array.from(all.selected), Array.from(first.selected)]).toEqual([[0, 1, 2], [0]]);
  });
});

describe('counters', () => {
  it('count a menu under the other choices, not under its own', () => {
    const { counters, withoutDimension } = select({ themes: ['t1'], targetGroups: ['g1'], text: 'alku' });
    expect(counters.theme).toEqual(new Map([['t1', 1], ['t2', 1], ['t3', 0]]));
    expect(counters.targetGroup).toEqual(new Map([['g1', 1], ['g2', 0], ['g3', 0]]));
    expect(counters.fund.get('f3')).toBe(0);
    expect(withoutDimension).toMatchObject({ text: 2, theme: 1, targetGroup: 1, period: 1, fund: 1 });
  });

  it('count fund and family each under the other', () => {
    const { counters } = select({ funds: ['f3'], fundFamilies: ['y1'] });
    expect(counters.fund).toEqual(new Map([['f1', 1], ['f2', 1], ['f3', 0], ['not_stated', 0]]));
    expect(counters.fundFamily).toEqual(new Map([['y1', 0], ['y2', 1], ['y3', 0]]));
  });

  it('count the undated that a period leaves out', () => {
    expect(select({ period: { kind: 'years', from: 2015, to: 2015 } }).undated).toBe(1);
    expect(select({}).undated).toBe(1);
    expect(select({ themes: ['t1'] }).undated).toBe(0);
  });

  it('follow the text when it changes and changes back', () => {
    expect([select({ text: 'alku' }), select({ text: 'loppu' }), select({ text: ' ' }), select({ text: 'alku' })].map(({ selected }) => selected.length)).toEqual([2, 1, 3, 2]);
  });

  it('are all 0 for no projects', () => {
    const empty = selectProjects(encodeCube(dataset({})), { ...ANY, text: 'a', themes: ['t1'] });
    expect(empty.selected).toHaveLength(0);
    expect(empty.years).toEqual([]);
    expect(empty.counters.theme).toEqual(new Map([['t1', 0], ['t2', 0], ['t3', 0]]));
  });
});
