import { describe, expect, it } from 'vitest';
import type { Cliff } from '../../../../src/schema/succession-result.ts';
import { cliffGroups } from '../../../../src/views/gaps/time/cliff-groups.ts';
import { cliffMarks, countsByDay, earliestDay } from '../../../../src/views/gaps/time/cliff-marks.ts';

const cliff = (code: string, value: string, more: Partial<Cliff> = {}): Cliff =>
  ({ code, value, endDate: '2021-12-31', precision: 'day', projectIndices: [0], regionWideGoingOn: 0, ...more });

describe('earliestDay', () => {
  it.each([
    ['2021-12-31', 'day', '2021-12-31'],
    ['2021-06-30', 'month', '2021-06-01'],
    ['2021-12-31', 'year', '2021-01-01'],
  ] as const)('of %s written to the %s: %s', (date, precision, earliest) => {
    expect(earliestDay(date, precision)).toBe(earliest);
  });
});

describe('cliffMarks', () => {
  it('puts ends of the same day together and keeps those apart whose day is not written', () => {
    const [row] = cliffMarks([cliff('001', 'g1'), cliff('001', 'g2'), cliff('001', 'g3', { precision: 'year' })], () => true);
    expect(row?.marks).toEqual([
      { earliest: '2021-01-01', latest: '2021-12-31', count: 1 },
      { earliest: '2021-12-31', latest: '2021-12-31', count: 2 },
    ]);
    expect([...countsByDay(row?.marks ?? [])]).toEqual([['2021-12-31', 3]]);
  });

  it('has a row for each municipality, those with a list of their own first', () => {
    const rows = cliffMarks([cliff('002', 'g1'), cliff('001', 'g1'), cliff('002', 'g2')], (code) => code === '001');
    expect(rows.map(({ code, isOwnList }) => [code, isOwnList])).toEqual([['001', true], ['002', false]]);
    expect(cliffMarks([], () => true)).toEqual([]);
  });
});

describe('cliffGroups', () => {
  it('puts together the municipalities in which the same projects end for the same group', () => {
    const groups = cliffGroups([cliff('001', 'g1'), cliff('002', 'g1'), cliff('002', 'g2'), cliff('003', 'g1', { projectIndices: [1] }), cliff('003', 'g2', { endDate: '2022-01-31' })]);
    expect(groups.map(({ codes, value, endDate }) => [codes.join(' '), value, endDate])).toEqual([
      ['001 002', 'g1', '2021-12-31'], ['002', 'g2', '2021-12-31'], ['003', 'g1', '2021-12-31'], ['003', 'g2', '2022-01-31'],
    ]);
    expect(cliffGroups([])).toEqual([]);
  });
});
