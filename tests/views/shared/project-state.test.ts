import { describe, expect, it } from 'vitest';
import { projectStateOn } from '../../../src/views/shared/project-state.ts';

describe('the state of a project on 1 June 2022', () => {
  it.each([
    { name: 'over the day before', startDate: '2020-01-01', endDate: '2022-05-31', state: 'ended' },
    { name: 'on its last day', startDate: '2020-01-01', endDate: '2022-06-01', state: 'running' },
    { name: 'on its first day', startDate: '2022-06-01', endDate: '2023-01-01', state: 'running' },
    { name: 'begins the day after', startDate: '2022-06-02', endDate: '2023-01-01', state: 'planned' },
    { name: 'over, start not stated', startDate: null, endDate: '2021-12-31', state: 'ended' },
    { name: 'to begin, end not stated', startDate: '2023-01-01', endDate: null, state: 'planned' },
    { name: 'begun, end not stated', startDate: '2020-01-01', endDate: null, state: 'unknown' },
    { name: 'to end, start not stated', startDate: null, endDate: '2023-01-01', state: 'unknown' },
    { name: 'no dates', startDate: null, endDate: null, state: 'unknown' },
  ])('$name', ({ startDate, endDate, state }) => {
    expect(projectStateOn({ startDate, endDate }, '2022-06-01')).toBe(state);
  });
});
