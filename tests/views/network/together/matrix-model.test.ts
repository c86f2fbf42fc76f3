import { describe, expect, it } from 'vitest';
import { collaborationOf } from '../../../../src/analysis/collaboration.ts';
import { bodyProjectMatrix, pairCells, tieClass } from '../../../../src/views/network/together/matrix-model.ts';
import { project } from '../../../fixtures/dataset-builder.ts';

/** Bodies of each project, the lead first; projects start in the years given, one has no start. */
const TEAMS = ['AB', 'C', 'AC', 'B', 'ABC'];
const YEARS = ['2019-05-01', '2018-01-01', '2019-01-01', null, '2018-03-01'];
const projects = TEAMS.map((_, index) => project(`p${String(index)}`, { startDate: YEARS[index] ?? null }));
const collaboration = collaborationOf(TEAMS.map((team, index) => ({
  id: `p${String(index)}`, bodies: [...team].map((id, at) => ({ id, name: id, role: at === 0 ? 'lead' as const : 'partner' as const, type: 'association' })),
})));
const { bodies, together } = collaboration;

describe('bodies by projects', () => {
  it('has columns by start, those without one last, and spans of years', () => {
    const { columns, years } = bodyProjectMatrix(bodies, projects, { order: 'start', onlyTogether: false, together });
    expect(columns).toEqual([1, 4, 2, 0, 3]);
    expect(years).toEqual([{ year: 2018, from: 0, length: 2 }, { year: 2019, from: 2, length: 2 }, { year: null, from: 4, length: 1 }]);
  });

  it('has a mark for each part, and no other', () => {
    const { rows, columns, marks } = bodyProjectMatrix(bodies, projects, { order: 'start', onlyTogether: false, together });
    const written = marks.map(({ row, column, role }) => `${rows[row]?.id ?? ''}${String(columns[column])}${role === 'lead' ? '*' : ''}`);
    expect(written).toEqual(['A4*', 'A2*', 'A0*', 'B4', 'B0', 'B3*', 'C1*', 'C4', 'C2']);
  });

  it('puts projects of the same bodies side by side, a larger team before a smaller one of the same beginning', () => {
    const { columns, years } = bodyProjectMatrix(bodies, projects, { order: 'bodies', onlyTogether: false, together });
    expect(columns.map((index) => TEAMS[index])).toEqual(['ABC', 'AB', 'AC', 'B', 'C']);
    expect(years).toEqual([]);
  });

  it('can leave out projects of one body', () => {
    expect(bodyProjectMatrix(bodies, projects, { order: 'start', onlyTogether: true, together }).columns).toEqual([4, 2, 0]);
  });

  it('has no column for a project without any of its rows', () => {
    const rows = bodies.filter(({ id }) => id === 'B');
    expect(bodyProjectMatrix(rows, projects, { order: 'start', onlyTogether: false, together }).columns).toEqual([4, 0, 3]);
  });
});

describe('bodies by bodies', () => {
  it('has a cell on both sides of the diagonal for each pair, none for a body that is left out', () => {
    expect(pairCells(bodies)).toEqual([
      { row: 0, column: 1, projects: 2 }, { row: 0, column: 2, projects: 2 }, { row: 1, column: 0, projects: 2 },
      { row: 1, column: 2, projects: 1 }, { row: 2, column: 0, projects: 2 }, { row: 2, column: 1, projects: 1 },
    ]);
    expect(pairCells(bodies.slice(0, 1))).toEqual([]);
  });

  it.each([[1, 0], [2, 1], [3, 2], [4, 2], [5, 3], [9, 3], [10, 4], [21, 4]])('puts %i common projects into class %i', (count, expected) => {
    expect(tieClass(count)).toBe(expected);
  });
});
