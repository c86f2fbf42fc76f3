import { describe, expect, it } from 'vitest';
import { knowsSuccessors, latestStart, referenceDay } from '../../src/analysis/register-end.ts';
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

describe('referenceDay', () => {
  it.each([
    ['the year after the latest start, however late the ends are', [project('a', { startDate: '2024-12-31', endDate: '2030-01-01' }), project('b', { startDate: '2019-01-01' })], '2025-01-01'],
    ['the year of the latest end, where no start is stated', [project('a', { endDate: '2019-05-31' }), project('b', { endDate: '2020-06-30' })], '2020-01-01'],
  ])('is the first day of %s', (_, projects, day) => {
    const exact = projects.map((one) => ({ ...one, startPrecision: one.startDate === null ? null : 'day' as const }));
    expect(referenceDay(dataset({ projects: exact }))).toBe(day);
  });

  it('is not there where no project has a date', () => {
    expect(referenceDay(dataset({ projects: [project('a')] }))).toBeNull();
  });

  it('is 1 January 2022 in the real register', () => {
    expect(referenceDay(readRealDataset())).toBe('2022-01-01');
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
