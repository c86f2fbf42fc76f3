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

  it('has a column for every value, rows for the frame, and the fund\'s own number of projects', () => {
    const analyst = createAnalyst(dataset({ municipalities: [municipality('001'), municipality('002', { listing: 'mentioned_only' })], projects: [own('a'), own('b', { placeCodes: [] })] }));
    const view = funderView(analyst, sentence({ frame: 'listed' }), { fund: 'f1', basis: 'targetGroup' });
    expect([view.columns, view.rows.map(({ code }) => code), view.ownCount]).toEqual([['g1', 'g2', 'g3'], ['001'], 2]);
  });
});
