import { describe, expect, it } from 'vitest';
import { funderView } from '../../src/analysis/funder-role.ts';
import { createAnalyst } from '../../src/app/answer.ts';
import type { Project } from '../../src/schema/project.ts';
import { dataset, municipality, project, sentence } from '../fixtures/dataset-builder.ts';

const years = (startYear: number, endYear: number): Partial<Project> => ({ startYear, endYear });
const own = (id: string, more: Partial<Project> = {}): Project => project(id, { fund: 'f1', themes: ['t1'], targetGroups: ['g1'], placeCodes: ['001'], ...years(2018, 2020), ...more });
const other = (id: string, more: Partial<Project> = {}): Project => own(id, { fund: 'f2', ...more });

const cellAt001 = (projects: readonly Project[], asked = sentence()) => {
  const analyst = createAnalyst(dataset({ municipalities: [municipality('001'), municipality('002', { listing: 'mentioned_only' })], projects }));
  return funderView(analyst, asked, { fund: 'f1', basis: 'theme' }).rows[0]?.cells[0];
};

describe('funderView', () => {
  it.each([
    { what: 'alone', projects: [own('a')], role: 'alone', counts: [1, 0, 0] },
    { what: 'perhaps alone beside a fund that is not stated', projects: [own('a'), own('b', { fund: 'not_stated' })], role: 'alone_perhaps', counts: [1, 0, 1] },
    { what: 'adds: other people', projects: [own('a'), other('b', { targetGroups: ['g2'] })], role: 'adds', counts: [1, 1, 0] },
    { what: 'adds: another time', projects: [own('a'), other('b', years(2021, 2022))], role: 'adds', counts: [1, 1, 0] },
    { what: 'adds: a time that is not known', projects: [own('a'), other('b', { startYear: null, endYear: null })], role: 'adds', counts: [1, 1, 0] },
    { what: 'duplicates: same people, theme and year', projects: [own('a'), other('b', years(2020, 2022))], role: 'duplicates', counts: [1, 1, 0] },
    { what: 'absent', projects: [other('b')], role: 'absent', counts: [0, 1, 0] },
    { what: 'nobody', projects: [own('a', { placeCodes: ['002'] })], role: 'nobody', counts: [0, 0, 0] },
    { what: 'nobody but a fund that is not stated', projects: [own('b', { fund: 'not_stated' })], role: 'nobody', counts: [0, 0, 1] },
  ])('$what', ({ projects, role, counts }) => {
    const cell = cellAt001(projects);
    expect([cell?.role, [cell?.own, cell?.others, cell?.notStated]]).toEqual([role, counts]);
  });

  it('is not narrowed by the sentence\'s funds and themes, but by all else', () => {
    const projects = [own('a'), other('b', { targetGroups: ['g2'] })];
    expect(cellAt001(projects, sentence({ funds: ['f1'], themes: ['t2'] }))?.role).toBe('adds');
    expect(cellAt001(projects, sentence({ targetGroups: ['g1'] }))?.role).toBe('alone');
  });

  it('keeps every column filled, but counts projects by the sentence\'s choice of columns', () => {
    const projects = [own('a'), own('b', { themes: ['t2'] }), own('c', { placeCodes: [], themes: ['t2'] }), other('d', { themes: ['t2'] })];
    const analyst = createAnalyst(dataset({ municipalities: [municipality('001')], projects }));
    const found = funderView(analyst, sentence({ themes: ['t2'], funds: ['f2'] }), { fund: 'f1', basis: 'theme' });
    expect([found.chosen, found.rows[0]?.cells.map(({ role }) => role)]).toEqual([['t2'], ['alone', 'duplicates', 'nobody']]);
    expect([found.fundCounts.get('f1'), found.fundCounts.get('f2'), found.placedCount]).toEqual([2, 1, 1]);
  });

  it('gives a municipality\'s role over all columns together, each project once', () => {
    const analyst = createAnalyst(dataset({ municipalities: [municipality('001')], projects: [own('a', { themes: ['t1', 't2'] }), other('b', { themes: ['t3'] })] }));
    const [row] = funderView(analyst, sentence(), { fund: 'f1', basis: 'theme' }).rows;
    expect(row?.overall).toEqual({ role: 'adds', own: 1, others: 1, notStated: 0 });
    expect(row?.cells.map(({ role }) => role)).toEqual(['alone', 'alone', 'absent']);
  });

  it('has a column for every value, rows for the frame, and the fund\'s own number of projects', () => {
    const projects = [own('a'), own('b', { placeCodes: [] }), own('c', { placeCodes: ['002'] })];
    const analyst = createAnalyst(dataset({ municipalities: [municipality('001'), municipality('002', { listing: 'mentioned_only' })], projects }));
    const found = funderView(analyst, sentence({ frame: 'listed' }), { fund: 'f1', basis: 'targetGroup' });
    expect([found.columns, found.chosen, found.rows.map(({ code }) => code)]).toEqual([['g1', 'g2', 'g3'], [], ['001']]);
    expect([found.fundCounts.get('f1'), found.placedCount]).toEqual([3, 1]);
  });

  it('counts the sentence\'s projects when it counts themes or funds', () => {
    const analyst = createAnalyst(dataset({ municipalities: [municipality('001')], projects: [own('a'), own('b')] }));
    const found = funderView(analyst, sentence({ counted: 'funds' }), { fund: 'f1', basis: 'theme' });
    expect([found.rows[0]?.overall.own, found.placedCount]).toEqual([2, 2]);
  });

  it('finds nobody anywhere for a fund without projects in an empty register', () => {
    const found = funderView(createAnalyst(dataset({})), sentence(), { fund: 'f1', basis: 'theme' });
    expect(new Set(found.rows.flatMap(({ overall, cells }) => [overall, ...cells]).map(({ role }) => role))).toEqual(new Set(['nobody']));
    expect([found.fundCounts.get('f1') ?? 0, found.placedCount]).toEqual([0, 0]);
  });
});
