import { describe, expect, it } from 'vitest';
import { knowsSuccessors, latestStart } from '../../src/analysis/register-end.ts';
import { dataset, project } from '../fixtures/dataset-builder.ts';
import { readRealDataset } from '../fixtures/real-dataset.ts';

describe('latestStart', () => {
  it('is the latest start among all projects, with its precision', () => {
    const projects = [
      project('a', { startDate: '2021-01-01', startPrecision: 'year' }),
      project('b', { startDate: '2020-12-31', startPrecision: 'day' }),
      project('c', { endDate: '2024-01-01', endPrecision: 'day' }),
    ];
    expect(latestStart(dataset({ projects }))).toEqual({ date: '2021-01-01', precision: 'year' });
  });

  it('is not there when no project states a start', () => {
    expect(latestStart(dataset({ projects: [project('a')] }))).toBeNull();
  });

  it('is 1 July 2021 in the real register', () => {
    expect(latestStart(readRealDataset())).toEqual({ date: '2021-07-01', precision: 'day' });
  });
});

describe('knowsSuccessors', () => {
  const latest = { date: '2021-07-01', precision: 'day' } as const;
  it.each([
    ['2020-07-01', true], // a successor starts on 1 July 2021 at the latest
    ['2020-07-02', false],
    ['2022-08-31', false],
  ])('of what ends on %s: %s', (endDate, knows) => {
    expect(knowsSuccessors(endDate, latest)).toBe(knows);
  });

  it('never without a start in the register', () => {
    expect(knowsSuccessors('2000-01-01', null)).toBe(false);
  });
});
